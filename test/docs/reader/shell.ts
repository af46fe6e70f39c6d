import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';

/** A shell in which the commands of a page are typed, one block after another. */
export interface Shell {
  /** Runs a block to its end. @returns what it printed, both streams in their order, and how its last command ended. */
  run(commands: string): Promise<{ printed: string; code: number }>;
  /** Starts a command that stays, as in a terminal of its own, and waits until it has printed a text. */
  serve(command: string, ready: string): Promise<Server>;
  /** Interrupts what still runs. */
  close(): Promise<void>;
}

/** What npx does for a package that is installed, without npm in between, which takes a second each time. */
const npx = 'npx() { "node_modules/.bin/$@"; }';

/** A command that stays. */
export interface Server {
  /** What it has printed so far. */
  readonly printed: string;
  /** Presses Ctrl+C and waits for its end. */
  interrupt(): Promise<void>;
}

/** Opens a shell. Its environment holds the given values and the path, nothing of the tests. */
export function openShell(folder: string, env: Readonly<Record<string, string>>): Shell {
  const options = { cwd: folder, env: { PATH: process.env.PATH ?? '', HOME: folder, ...env } };
  const bash = spawn('bash', ['--noprofile', '--norc'], options);
  const output = collect(bash);
  const servers: Server[] = [];
  bash.stdin.write(`exec 2>&1\n${npx}\n`);
  return {
    async run(commands) {
      const mark = randomUUID();
      const from = output.text.length;
      bash.stdin.write(`{ ${commands.trimEnd()}\n} </dev/null\nprintf '\\n%s %s\\n' ${mark} $?\n`);
      await output.until(() => output.text.includes(`${mark} `) && output.text.endsWith('\n'));
      const [printed = '', code = ''] = output.text.slice(from).split(`${mark} `);
      return { printed: printed.replace(/\n$/, ''), code: Number(code) };
    },
    async serve(command, ready) {
      // A group of its own, so that an interruption reaches what the shell started, as Ctrl+C does.
      const child = spawn('bash', ['-c', `${npx}\n${command}`], { ...options, detached: true });
      const output = collect(child);
      const server = {
        get printed() {
          return output.text;
        },
        interrupt: () => interrupt(child),
      };
      servers.push(server);
      await output.until(() => output.text.includes(ready));
      return server;
    },
    async close() {
      bash.stdin.end();
      await Promise.all(servers.map((server) => server.interrupt()));
    },
  };
}

/** Both streams of a process in one text, and a way to wait for what it says. */
function collect(child: ChildProcessWithoutNullStreams) {
  const output = {
    text: '',
    /** Waits until something holds. @throws Error with the text so far when the process ends before. */
    until: (holds: () => boolean) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (holds()) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        child.once('close', (code) => reject(new Error(`It ended with ${code}:\n${output.text}`)));
        look();
      }),
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      output.text += piece;
    });
  }
  return output;
}

async function interrupt(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  process.kill(-child.pid, 'SIGINT');
  await ended;
}
