import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { openSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { printAll } from '../../src/cli/call/print-all.js';
import { createPrinter, OutputClosed, type Printer, type Target } from '../../src/cli/printer.js';
import { Secrets } from '../../src/cli/secrets.js';
import { processTerminal } from '../../src/cli/terminal.js';
import type { Items } from '../../src/run-tool/iterate.js';
import { useCli } from './helpers/cli.js';

/** Something to print to that keeps what it got. */
function target(options: { readonly isTTY?: boolean } = {}): Target & { text(): string } {
  let got = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      got += chunk;
      done();
    },
  });
  return Object.assign(stream, options, { text: () => got });
}

const bare = { colours: true, clean: (text: string) => text };

describe('a printer', () => {
  it('colours only on a terminal, and only where colours are wanted', () => {
    const word = (isTTY: boolean, colours: boolean) =>
      createPrinter(target({ isTTY }), { ...bare, colours }).paint('red', 'x');
    expect([word(true, true), word(true, false), word(false, true)]).toEqual(['\u001b[31mx\u001b[39m', 'x', 'x']);
  });

  it('lets nothing but its colours through to a terminal, and everything to a program', async () => {
    const attack = 'a\u001b[2Jb\u001b]0;title\u0007c\u009b31md\re\u001b[8mf\bg';
    const [terminal, file] = [target({ isTTY: true }), target()];
    for (const one of [terminal, file]) {
      const printer = createPrinter(one, bare);
      await printer.line(`${printer.paint('red', 'x')}${attack}`);
    }
    expect(terminal.text()).toBe('\u001b[31mx\u001b[39ma[2Jb]0;titlec31mde[8mfg\n');
    expect(file.text()).toBe(`x${attack}\n`);
  });

  it('writes a status only on a terminal', async () => {
    const [terminal, file] = [target({ isTTY: true }), target()];
    for (const one of [terminal, file]) {
      const printer = createPrinter(one, bare);
      await printer.status('5 items');
      await printer.status('');
      await printer.line('done');
    }
    expect([terminal.text(), file.text()]).toEqual(['\r\u001b[2K5 items\r\u001b[2Kdone\n', 'done\n']);
  });

  it('waits until a line is taken', async () => {
    let release = () => {};
    const slow = new Writable({
      write(_chunk, _encoding, done) {
        release = done;
      },
    });
    let isDone = false;
    const line = createPrinter(slow, bare)
      .line('x')
      .then(() => {
        isDone = true;
      });
    await new Promise(setImmediate);
    expect(isDone).toBe(false);
    release();
    await line;
  });

  it.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('tells a reader that has gone (%s) from a failure', async (code) => {
    const broken = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('broken'), { code }));
      },
    });
    await expect(createPrinter(broken, bare).line('x')).rejects.toBeInstanceOf(OutputClosed);
  });

  it('keeps secrets back', async () => {
    const secrets = new Secrets();
    secrets.add('top/secret"1');
    secrets.add('short');
    const file = target();
    await createPrinter(file, { ...bare, clean: (text) => secrets.hideIn(text) }).line(
      `top/secret"1 top%2Fsecret%221 ${JSON.stringify('top/secret"1')} short dG9rOjEyMzQ1Njc4OTA=`,
    );
    expect(file.text()).toBe('[redacted] [redacted] "[redacted]" short dG9rOjEyMzQ1Njc4OTA=\n');
    expect(secrets.hideInMessage('dG9rOjEyMzQ1Njc4OTA=')).toBe('[redacted]');
  });
});

describe('the terminal of a process', () => {
  const terminal = (env: Record<string, string>, isTTY: boolean) => {
    const signals = new EventEmitter();
    const parts = { env, stdin: Readable.from([]), stdout: target({ isTTY }), stderr: target({ isTTY }) };
    return { signals, made: processTerminal({ ...parts, once: signals.once.bind(signals) }) };
  };

  it.each<[env: Record<string, string>, isTTY: boolean, isColoured: boolean]>([
    [{}, true, true],
    [{ NO_COLOR: '' }, true, true],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: 'yes' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, false],
  ])('with %j, terminal %s, is coloured: %s', (env, isTTY, isColoured) => {
    const { made } = terminal(env, isTTY);
    for (const printer of [made.out, made.err]) expect(printer.paint('red', 'x') !== 'x').toBe(isColoured);
  });

  it('turns the first signal into an orderly end, and leaves a second one to the system', () => {
    const { signals, made } = terminal({}, true);
    expect(made.interrupted.aborted).toBe(false);
    expect(signals.emit('SIGINT')).toBe(true);
    expect(made.interrupted.reason).toBe('SIGINT');
    expect(signals.emit('SIGINT')).toBe(false);
  });
});

describe('the progress of a list', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Two items, the second of which comes when somebody has read the progress. */
  function items(seen: Promise<void>): Items<number> {
    return {
      cut: false,
      cutBy: null,
      mayMiss: false,
      count: 1,
      pages: 1,
      total: 4,
      nextCursor: null,
      async *[Symbol.asyncIterator]() {
        yield 1;
        await seen;
        yield 2;
      },
    };
  }

  const terminalOf = (out: Printer, err: Printer) => ({
    env: {},
    stdin: Readable.from([]),
    out,
    err,
    interrupted: new AbortController().signal,
    secrets: new Secrets(),
  });

  it('is shown on a terminal and cleared at the end', async () => {
    const [out, err] = [target(), target({ isTTY: true })];
    const printer = createPrinter(err, bare);
    const seen = new Promise<void>((resolve) => {
      const status = printer.status;
      Object.assign(printer, { status: (text: string) => status(text).then(resolve) });
    });
    await printAll(items(seen), terminalOf(createPrinter(out, bare), printer), { limit: undefined, noun: 'tags' });
    expect(out.text()).toBe('1\n2\n');
    const [end = '', ...shown] = err.text().split('\r\u001b[2K').reverse();
    expect(stripVTControlCharacters(end)).toMatch(/^1 tags in \d s, 1 page\n$/);
    for (const line of shown) expect(line).toMatch(/^(1 of 4 tags \(25%\), [\d.,]+ a second, \d+ s left)?$/);
    expect(shown.some((line) => line !== '')).toBe(true);
  });

  /** Prints while ten seconds pass, and gives back what was written in the order of writing. */
  async function printed(isTTY: boolean, limit?: number) {
    vi.useFakeTimers();
    const [out, err] = [target({ isTTY }), target({ isTTY })];
    const aWhile = new Promise<void>((resolve) => setTimeout(resolve, 10_000));
    const parts = terminalOf(createPrinter(out, bare), createPrinter(err, bare));
    const end = printAll(items(aWhile), parts, { limit, noun: 'tags' });
    await vi.advanceTimersByTimeAsync(10_000);
    await end;
    return { out: out.text(), err: err.text() };
  }

  it('is not shown where nobody watches', async () => {
    expect(await printed(false)).toEqual({ out: '1\n2\n', err: '' });
  });

  it('leaves the results whole where both are on one screen', async () => {
    const { out, err } = await printed(true);
    expect(out).toBe('1\n2\n');
    expect(err).toContain('1 of 4 tags (25%)');
    // What stood there is cleared before a result is written over it.
    expect(err.split('\r\u001b[2K').at(0)).toBe('');
  });

  it('counts to the limit', async () => {
    expect((await printed(true, 2)).err).toContain('1 of 2 tags (50%)');
  });
});

describe('the program', () => {
  const cli = useCli();

  it.runIf(process.platform === 'linux')('says when its output cannot be written', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [cli.program, 'tools'], { stdio: ['ignore', full, 'pipe'] });
    let stderr = '';
    child.stderr?.on('data', (text) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, stderr]).toEqual([1, 'Error: The output could not be written (ENOSPC).\n']);
  });
});
