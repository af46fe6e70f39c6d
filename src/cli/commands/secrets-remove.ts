import { secretVariable } from '../../automations/secrets/secret-name.js';
import { InvalidParamsError } from '../../errors.js';
import { nearest } from '../../tool/nearest.js';
import { defineCommand } from '../command.js';
import { toJson } from '../render/json.js';
import { openSecretStore } from '../runs/open-secrets.js';

export const secretsRemoveCommand = defineCommand({
  description:
    'Forget a stored secret. Automations that name it fail at the step that does, unless the environment has it.',
  args: {
    name: { type: 'positional', description: 'Its name, as secrets list shows it' },
    json: { type: 'boolean', description: 'Print its name as JSON' },
  },
  examples: ['intercom-tools secrets remove SHOP_TOKEN'],
  async run({ values, terminal }) {
    const { name, json } = values;
    const { store } = openSecretStore(terminal);
    if (!(await store.remove(name)))
      throw notStored(
        name,
        (await store.list()).map((one) => one.name),
        terminal.env,
      );
    await terminal.out.line(json ? toJson({ removed: name }) : `secrets.${name} is removed.`);
    return 0;
  },
});

function notStored(
  name: string,
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): InvalidParamsError {
  const near = nearest(name, names);
  const hint = env[secretVariable(name)]
    ? `it comes from ${secretVariable(name)}: unset that`
    : near === undefined
      ? '"intercom-tools secrets list" shows all'
      : `did you mean ${near}?`;
  return new InvalidParamsError([
    { field: 'NAME', message: `is ${JSON.stringify(name)}, which is not stored: ${hint}` },
  ]);
}
