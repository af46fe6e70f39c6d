import { text } from 'node:stream/consumers';
import { checkSecretName, secretVariable } from '../../automations/secrets/secret-name.js';
import { InvalidParamsError } from '../../errors.js';
import { keyVariable, readKeys } from '../../oauth/seal/keys.js';
import { defineCommand } from '../command.js';
import { questionsOf } from '../login/questions.js';
import { toJson } from '../render/json.js';
import { openSecretStore } from '../runs/open-secrets.js';
import type { Terminal } from '../terminal.js';

/** Shorter values are not taken out of traces: they would riddle ordinary text. */
const shortestHidden = 4;

export const secretsSetCommand = defineCommand({
  description: `Keep a secret that automations read as secrets.NAME, encrypted with ${keyVariable}. The value comes from a hidden prompt or from standard input, never from the command line, which others can see.`,
  args: {
    name: { type: 'positional', description: 'Its name, such as SLACK_WEBHOOK' },
    json: { type: 'boolean', description: 'Print what was set as JSON, without the value' },
  },
  examples: ['intercom-tools secrets set SLACK_WEBHOOK', 'intercom-tools secrets set SHOP_TOKEN < token.txt'],
  async run({ values, terminal }) {
    const { env, err, out, secrets } = terminal;
    const name = checkSecretName(values.name, 'NAME');
    // Before anybody types a value that could not be kept.
    readKeys(env[keyVariable]);
    const { place, store } = openSecretStore(terminal);
    const known = (await store.list()).some((one) => one.name === name);
    const value = await readValue(name, terminal);
    secrets.add(value);
    await store.set(name, value);
    if (values.json) await out.line(toJson({ name, replaced: known, place }));
    else await out.line(`secrets.${name} is ${known ? 'replaced' : 'set'}, in ${place}`);
    if (value.length < shortestHidden) {
      await err.line(`It is shorter than ${shortestHidden} characters, and is not taken out of traces and errors.`);
    }
    if (env[secretVariable(name)]) {
      await err.line(`${secretVariable(name)} is set here, and comes first wherever it is.`);
    }
    return 0;
  },
});

/** @throws InvalidParamsError for an empty one */
async function readValue(name: string, terminal: Terminal): Promise<string> {
  const { stdin } = terminal;
  if (!('isTTY' in stdin && stdin.isTTY === true)) {
    // A file or `echo` ends with a line break that belongs to no token. Others are of the value, as in a private key.
    const value = (await text(stdin)).replace(/\r?\n$/, '');
    if (value !== '') return value;
    throw new InvalidParamsError([{ field: 'the value', message: 'is missing: expected it on standard input' }]);
  }
  const questions = questionsOf(terminal);
  try {
    const value = await questions.askSecret(`Value of secrets.${name} (it is not shown):`);
    if (value !== '') return value;
    throw new InvalidParamsError([{ field: 'the value', message: 'is empty' }]);
  } finally {
    questions.close();
  }
}
