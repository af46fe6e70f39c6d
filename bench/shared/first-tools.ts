import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';

/** What a client sees of a server that it starts. */
export interface FirstTools {
  /** From the start of the process to the whole list of tools. */
  readonly ms: number;
  /** From the start of the process to the answer of `initialize`. */
  readonly greetingMs: number;
  readonly tools: number;
  /** Size of the list, as it came. */
  readonly bytes: number;
}

/**
 * Starts an MCP server, greets it over its standard input and output, and asks for its tools: the least that every client
 * does. Written in plain JSON lines, so that no client library is measured.
 *
 * @throws Error when it ends or answers with something else.
 */
export async function firstTools(args: readonly string[], env: Readonly<Record<string, string>>): Promise<FirstTools> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  try {
    const ask = conversationWith(child);
    await ask(1, 'initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'bench', version: '1.0.0' },
    });
    const greetingMs = performance.now() - start;
    child.stdin.write(line({ method: 'notifications/initialized' }));
    const answer = await ask(2, 'tools/list', {});
    const ms = performance.now() - start;
    return {
      ms,
      greetingMs,
      tools: toolList.parse(JSON.parse(answer)).result.tools.length,
      bytes: Buffer.byteLength(answer),
    };
  } finally {
    child.kill();
    await ended;
  }
}

const toolList = z.object({ result: z.object({ tools: z.array(z.unknown()) }) });
const success = z.object({ id: z.number(), result: z.record(z.string(), z.unknown()) });

/** Asks one question after another; each is answered by the next line. */
function conversationWith(child: ChildProcessByStdio<Writable, Readable, null>) {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async (id: number, method: string, params: object): Promise<string> => {
    child.stdin.write(line({ id, method, params }));
    const { value: answer, done } = await lines.next();
    if (done === true) throw new Error(`${child.spawnargs.join(' ')} ended without an answer to ${method}`);
    if (success.safeParse(JSON.parse(answer)).data?.id !== id) {
      throw new Error(`${child.spawnargs.join(' ')} answered ${method} with ${answer}`);
    }
    return answer;
  };
}

function line(message: object): string {
  return `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`;
}
