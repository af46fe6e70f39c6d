import { finished, type Readable, type Writable } from 'node:stream';
import type { McpServerFactory } from './create-mcp-server-factory.js';
import { LineTransport } from './line-transport.js';
import { loadServerSdk, loadStdioSdk } from './sdk.js';

/** Where the messages come from and go to. Nothing else may be written to `stdout`. */
export interface McpStreams {
  readonly stdin?: Readable | undefined;
  readonly stdout?: Writable | undefined;
}

export interface McpStdioServer {
  /** Resolves when the client has gone. */
  readonly closed: Promise<void>;
  /** Ends the connection; calls under way are aborted. */
  close(): Promise<void>;
}

/**
 * Serves one client over stdio: the streams of this process unless others are given.
 *
 * @throws Error when the SDK is not installed.
 */
export async function serveMcpStdio(
  factory: McpServerFactory,
  { stdin = process.stdin, stdout = process.stdout }: McpStreams = {},
): Promise<McpStdioServer> {
  const [{ serveStdio }, sdk] = await Promise.all([loadStdioSdk(), loadServerSdk()]);
  const closed = Promise.race([ended(stdin), ended(stdout)]);
  const handle = serveStdio(factory, { transport: new LineTransport(sdk, stdin, stdout) });
  return { closed, close: () => handle.close() };
}

/** Whether a stream ends well or badly, there is nobody left at its other end. */
function ended(stream: Readable | Writable): Promise<void> {
  return new Promise((resolve) => {
    finished(stream, () => resolve());
  });
}
