import type { Sandbox } from 'intercom-tools/sandbox';
import * as z from 'zod';

/** Calls a sandbox of this process and gives the text of its answer. @throws Error for a refusal. */
export async function sandboxCall(sandbox: Sandbox, method: string, path: string, body?: object): Promise<string> {
  const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
  const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  const response = await sandbox.fetch(new Request(`http://sandbox.test${path}`, init));
  const text = await response.text();
  if (!response.ok) throw new Error(`the sandbox answered ${response.status} to ${method} ${path}: ${text}`);
  return text;
}

const conversations = z.object({ conversations: z.array(z.object({ id: z.string() })) });

/** The id of the newest conversation; undefined where there is none. */
export async function newestConversation(sandbox: Sandbox): Promise<string | undefined> {
  const list = await sandboxCall(sandbox, 'GET', '/conversations?per_page=1');
  return conversations.parse(JSON.parse(list)).conversations[0]?.id;
}
