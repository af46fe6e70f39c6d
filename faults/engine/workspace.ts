import type { Sandbox } from '../../src/sandbox/index.js';

/** Where the effects of runs go. */
export interface Workspace {
  readonly admin: string;
  readonly contacts: readonly string[];
  readonly conversations: readonly string[];
}

interface Item {
  readonly id: string;
  readonly body?: unknown;
}

export async function workspaceOf(sandbox: Sandbox): Promise<Workspace> {
  const { admins } = (await ask(sandbox, '/admins')) as { admins: Item[] };
  const { data } = (await ask(sandbox, '/contacts?per_page=20')) as { data: Item[] };
  const { conversations } = (await ask(sandbox, '/conversations?per_page=40')) as { conversations: Item[] };
  return {
    admin: admins[0]?.id ?? '',
    contacts: data.map(({ id }) => id),
    conversations: conversations.map(({ id }) => id),
  };
}

const mark = /k\d+\.[a-z]+/;

/** The mark of an effect in a text. */
export function markIn(text: string): string | undefined {
  return mark.exec(text)?.[0];
}

/** How often each effect is in the sandbox, whatever anybody says of it. */
export async function effectsIn(sandbox: Sandbox): Promise<Map<string, number>> {
  const { contacts, conversations } = await workspaceOf(sandbox);
  const counts = new Map<string, number>();
  const count = ({ body }: Item) => {
    const found = markIn(String(body ?? ''));
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  };
  for (const id of contacts) {
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const list = await ask(sandbox, `/contacts/${id}/notes?per_page=150&page=${page}`);
      const { data, pages: of } = list as { data: Item[]; pages: { total_pages: number } };
      data.forEach(count);
      pages = of.total_pages;
    }
  }
  for (const id of conversations) {
    const { conversation_parts: parts } = (await ask(sandbox, `/conversations/${id}`)) as {
      conversation_parts: { conversation_parts: Item[] };
    };
    parts.conversation_parts.forEach(count);
  }
  return counts;
}

async function ask(sandbox: Sandbox, path: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${sandbox.token}` };
  const answer = await sandbox.fetch(new Request(`http://sandbox.test${path}`, { headers }));
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to ${path}`);
  return answer.json();
}
