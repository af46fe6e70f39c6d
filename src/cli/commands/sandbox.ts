import { once } from 'node:events';
import { createSandbox, type Listening, type Sandbox } from '../../sandbox/index.js';
import { wholeNumber } from '../arguments.js';
import { defineCommand } from '../command.js';
import type { Printer } from '../printer.js';
import { toJsonLine } from '../render/json.js';

export const sandboxCommand = defineCommand({
  args: {
    port: { type: 'string', valueHint: 'n', description: 'Port on this machine; a free one unless given' },
    seed: { type: 'string', valueHint: 'n', description: 'Number that decides ids and names; 42 unless given' },
    empty: { type: 'boolean', description: 'Begin with one admin and nothing else' },
    json: { type: 'boolean', description: 'Print address, token and contents as one line of JSON' },
  },
  examples: ['intercom-tools sandbox', 'intercom-tools sandbox --port 4010 --seed 7', 'intercom-tools sandbox --json'],
  async run({ values, terminal: { out, interrupted } }) {
    const port = values.port === undefined ? 0 : wholeNumber('port', values.port, { max: 65_535 });
    const seed = values.seed === undefined ? undefined : wholeNumber('seed', values.seed);
    const sandbox = createSandbox({ ...(seed === undefined ? {} : { seed }), data: values.empty ? 'empty' : 'demo' });
    try {
      const listening = await listen(sandbox, port);
      if (values.json) await out.line(toJsonLine({ ...described(sandbox, listening), counts: sandbox.state().counts }));
      else await greet(sandbox, listening, out);
      if (!interrupted.aborted) await once(interrupted, 'abort');
      return 0;
    } finally {
      await sandbox.close();
    }
  },
});

async function listen(sandbox: Sandbox, port: number): Promise<Listening> {
  try {
    return await sandbox.listen({ port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new Error(`Port ${port} is in use: choose another with --port, or leave it out for a free one.`);
    }
    if (code === 'EACCES') throw new Error(`Port ${port} needs special rights: choose one from 1024 on.`);
    throw error;
  }
}

function described(sandbox: Sandbox, { url, port }: Listening) {
  return { url, port, token: sandbox.token, seed: sandbox.state().seed };
}

async function greet(sandbox: Sandbox, { url }: Listening, out: Printer): Promise<void> {
  const { counts, seed } = sandbox.state();
  const contents = Object.entries(counts).flatMap(([kind, count]) => (count === 0 ? [] : [`${count} ${kind}`]));
  const settings = `INTERCOM_BASE_URL=${url} INTERCOM_ACCESS_TOKEN=${sandbox.token}`;
  await out.line(
    [
      out.paint('bold', 'A local Intercom is running. Ctrl+C ends it and forgets everything in it.'),
      '',
      `  Address   ${url}`,
      `  Token     ${sandbox.token}`,
      `  Contents  ${contents.join(', ')} (seed ${seed})`,
      '',
      'Try it in another terminal:',
      `  ${settings} npx intercom-tools call intercom_list_contacts`,
      `  curl -H 'Authorization: Bearer ${sandbox.token}' ${url}/contacts`,
    ].join('\n'),
  );
}
