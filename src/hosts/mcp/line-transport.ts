import type { Readable, Writable } from 'node:stream';
import type { JSONRPCErrorResponse, JSONRPCMessage, Transport } from '@modelcontextprotocol/server';
import { isObject } from '../../tool/json.js';
import { MessageReader, maxMessageBytes, type ReadLine } from './message-reader.js';
import type { ServerSdk } from './sdk.js';

/**
 * Messages as lines of JSON on two streams. What is no message is answered with the error that JSON-RPC has for it, and
 * the connection goes on: the SDK's own transport would say nothing, and stop for ever after a line that is too long.
 */
export class LineTransport implements Transport {
  onclose?: () => void;
  onerror?: (error: Error) => void;
  onmessage?: Transport['onmessage'];
  readonly #sdk: ServerSdk;
  readonly #input: Readable;
  readonly #output: Writable;
  readonly #reader = new MessageReader();
  #isClosed = false;

  constructor(sdk: ServerSdk, input: Readable, output: Writable) {
    this.#sdk = sdk;
    this.#input = input;
    this.#output = output;
  }

  async start(): Promise<void> {
    this.#input.on('data', this.#read);
    for (const event of ['end', 'close'] as const) this.#input.on(event, this.#end);
    for (const stream of [this.#input, this.#output]) stream.on('error', this.#end);
    if (this.#input.readableEnded || this.#input.destroyed) setImmediate(this.#end);
  }

  /** Resolves when the message was taken, so that a slow reader slows the server down. */
  send(message: JSONRPCMessage): Promise<void> {
    if (this.#isClosed) return Promise.reject(new Error('The connection is closed'));
    return new Promise((resolve, reject) => {
      this.#output.write(`${JSON.stringify(message)}\n`, (error) => (error ? reject(error) : resolve()));
    });
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#input.off('data', this.#read);
    this.#input.pause();
    this.onclose?.();
  }

  readonly #end = () => void this.close();

  readonly #read = (chunk: Buffer | string): void => {
    for (const line of this.#reader.read(Buffer.from(chunk))) {
      if (this.#isClosed) return;
      const message = this.#messageIn(line);
      if (message !== undefined) this.onmessage?.(message);
    }
  };

  #messageIn(line: ReadLine): JSONRPCMessage | undefined {
    const { ParseError, InvalidRequest } = this.#sdk.ProtocolErrorCode;
    if ('problem' in line) {
      this.#refuse(null, ParseError, problems[line.problem]);
      return undefined;
    }
    const { value } = line;
    try {
      return this.#sdk.parseJSONRPCMessage(value);
    } catch {
      // What answers a request of ours is not answered: two programs could do so for ever.
      if (!isAnswer(value)) this.#refuse(idOf(value), InvalidRequest, aboutRequest(value));
      return undefined;
    }
  }

  #refuse(id: string | number | null, code: number, message: string): void {
    const answer: Omit<JSONRPCErrorResponse, 'id'> & { readonly id: typeof id } = {
      jsonrpc: '2.0',
      id,
      error: { code, message },
    };
    this.#output.write(`${JSON.stringify(answer)}\n`);
  }
}

const problems: Readonly<Record<Extract<ReadLine, { problem: string }>['problem'], string>> = {
  'too-long': `Parse error: the line is longer than ${maxMessageBytes} bytes. It was dropped: send less at once.`,
  'not-json': 'Parse error: the line is no JSON. Send each message as JSON on a line of its own.',
};

function isAnswer(value: unknown): boolean {
  return isObject(value) && !('method' in value) && ('result' in value || 'error' in value);
}

function idOf(value: unknown): string | number | null {
  const id = isObject(value) ? value.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function aboutRequest(value: unknown): string {
  const prefix = 'Invalid request:';
  if (Array.isArray(value)) return `${prefix} batches are not taken. Send each message on a line of its own.`;
  if (!isObject(value)) return `${prefix} expected an object of JSON-RPC 2.0.`;
  if (value.jsonrpc !== '2.0') return `${prefix} expected "jsonrpc": "2.0".`;
  if (typeof value.method !== 'string') return `${prefix} expected "method" with the name of one.`;
  if ('id' in value && idOf(value) === null) return `${prefix} expected "id" with a text or a number.`;
  return `${prefix} expected "params" with an object, or none.`;
}
