import type { SecretSource } from '../../automations/engine/index.js';
import { secretVariable, secretVariablePrefix } from '../../automations/secrets/secret-name.js';
import { fileSecretStore, type SecretStore } from '../../automations/secrets/secret-store.js';
import { secretsFrom } from '../../automations/secrets/secrets-from.js';
import { InvalidParamsError } from '../../errors.js';
import { keyVariable, readKeys } from '../../oauth/seal/keys.js';
import { isUrl, readPlace } from '../place.js';
import type { Terminal } from '../terminal.js';
import { secretsVariable } from './environment.js';

/**
 * The store of secrets. Its keys are asked for when they are needed, and kept out of all output.
 *
 * @throws InvalidParamsError for a place that is no file
 */
export function openSecretStore(terminal: Terminal): { readonly place: string; readonly store: SecretStore } {
  const { env, secrets } = terminal;
  for (const key of (env[keyVariable] ?? '').split(/[\s,]+/)) secrets.add(key);
  const place = readPlace(undefined, { variable: secretsVariable, file: 'secrets.json' }, terminal);
  if (isUrl(place)) {
    const message = `is a URL: expected the path of a file. Where several machines share secrets, set ${secretVariablePrefix}NAME on each`;
    throw new InvalidParamsError([{ field: secretsVariable, message }]);
  }
  return { place, store: fileSecretStore(place, () => readKeys(env[keyVariable])) };
}

/** Reads the secrets that automations name: from the environment, then from the store. They are kept out of all output. */
export function openSecrets(terminal: Terminal): SecretSource {
  const read = secretsFrom({ env: terminal.env, store: openSecretStore(terminal).store });
  return async (names) => {
    const values = await read(names);
    for (const value of Object.values(values)) terminal.secrets.add(value);
    return values;
  };
}

/**
 * Makes sure that secrets can be read before anything runs that names them.
 *
 * @throws InvalidParamsError with those that are not set
 */
export async function requireSecrets(names: readonly string[], source: SecretSource): Promise<void> {
  const values = await source(names);
  const issues = names
    .filter((name) => !Object.hasOwn(values, name))
    .map((name) => ({
      field: `secrets.${name}`,
      message: `is not set: intercom-tools secrets set ${name}, or set ${secretVariable(name)}`,
    }));
  if (issues.length > 0) throw new InvalidParamsError(issues);
}
