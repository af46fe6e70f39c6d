import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod';

/** A process of its own that answers questions one at a time. It ends with this process. */
export interface Program {
  /** @throws Error when the program fails, ends, or answers with another form. */
  ask<Answer>(question: object, form: z.ZodType<Answer>): Promise<Answer>;
  stop(): Promise<void>;
}

const typescriptLoader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

const reply = z.union([z.object({ answer: z.unknown() }), z.object({ error: z.string() })]);

/** Starts a program written with `answerQuestions`. What it prints goes to our stderr. */
export function startProgram(
  location: URL,
  args: readonly string[] = [],
  nodeOptions: readonly string[] = [],
): Program {
  const file = fileURLToPath(location);
  const child = fork(file, args, {
    execArgv: ['--import', typescriptLoader, ...nodeOptions],
    stdio: ['ignore', process.stderr, 'inherit', 'ipc'],
  });
  return {
    async ask(question, form) {
      const said = reply.parse(await exchange(child, question, file));
      if ('error' in said) throw new Error(`${file}: ${said.error}`);
      return form.parse(said.answer);
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

function exchange(child: ChildProcess, question: object, file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.off('error', onError);
    };
    const onMessage = (message: unknown) => {
      settle();
      resolve(message);
    };
    const onError = (error: Error) => {
      settle();
      reject(error);
    };
    const onExit = (code: number | null) => onError(new Error(`${file} ended (${code ?? 'killed'}) without an answer`));
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.on('error', onError);
    child.send(question);
  });
}

/** Runs a task with programs that are stopped after it, however it ends. */
export async function withPrograms<Result>(task: (start: typeof startProgram) => Promise<Result>): Promise<Result> {
  const started: Program[] = [];
  try {
    return await task((...how) => {
      const program = startProgram(...how);
      started.push(program);
      return program;
    });
  } finally {
    await Promise.all(started.map((program) => program.stop()));
  }
}
