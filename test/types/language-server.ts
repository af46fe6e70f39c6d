import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isObject } from '../../src/tool/json.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the compiler's own language server shows to an editor about a program of this package. */
export class LanguageServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'editor-'));
  readonly #file = join(this.#folder, 'program.ts');
  readonly #server: ChildProcess;
  readonly #program: string;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);
  #sent = 0;

  /** Opens a program that names the files of the project as `#src/index.js`. */
  constructor(program: string) {
    const compilerOptions = { rootDir: '/', noEmit: true, typeRoots: [join(root, 'node_modules/@types')] };
    const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: [], files: [this.#file] };
    writeFileSync(join(this.#folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(this.#folder, 'tsconfig.json'), JSON.stringify(config));
    this.#program = program.replaceAll("'#", `'${root}`);
    writeFileSync(this.#file, this.#program);
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    this.#server = spawn(process.execPath, [compiler, '--lsp', '--stdio'], { cwd: this.#folder });
    this.#server.stdout?.on('data', (data: Buffer) => this.#read(data));
  }

  async start(): Promise<void> {
    const capabilities = { textDocument: { hover: { contentFormat: ['plaintext'] } } };
    await this.#request('initialize', {
      processId: process.pid,
      rootUri: String(pathToFileURL(this.#folder)),
      capabilities,
    });
    this.#send({ method: 'initialized', params: {} });
    const textDocument = { uri: this.#uri, languageId: 'typescript', version: 1, text: this.#program };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
  }

  /** What an editor shows over the first letter of the last word of a piece of the program. */
  async hover(piece: string): Promise<string> {
    const at = this.#program.indexOf(piece);
    if (at === -1 || this.#program.includes(piece, at + 1)) throw new Error(`The program has no single ${piece}`);
    const before = this.#program.slice(0, at + piece.search(/\w+\W*$/)).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const answer = await this.#request('textDocument/hover', { textDocument: { uri: this.#uri }, position });
    const contents = isObject(answer) ? answer.contents : undefined;
    return isObject(contents) ? String(contents.value) : '';
  }

  stop(): void {
    this.#server.kill();
    rmSync(this.#folder, { recursive: true });
  }

  get #uri(): string {
    return String(pathToFileURL(this.#file));
  }

  #request(method: string, params: unknown): Promise<unknown> {
    this.#sent += 1;
    const id = this.#sent;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, head))?.[1]);
      if (this.#received.length < head + 4 + length) return;
      this.#take(JSON.parse(this.#received.toString('utf8', head + 4, head + 4 + length)));
      this.#received = this.#received.subarray(head + 4 + length);
    }
  }

  #take(message: { readonly id?: number; readonly method?: string; readonly result?: unknown }): void {
    const { id, method, result } = message;
    if (id === undefined) return;
    // A question of the server: nothing is configured.
    if (method !== undefined) this.#send({ id, result: null });
    else this.#waiting.get(id)?.(result);
  }
}
