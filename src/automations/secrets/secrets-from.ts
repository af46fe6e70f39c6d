import { secretVariable } from './secret-name.js';
import type { SecretStore } from './secret-store.js';

export interface SecretsFrom {
  /** The environment, which comes first. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** What the environment has not. */
  readonly store?: Pick<SecretStore, 'read'> | undefined;
}

/**
 * Reads secrets by name: `secrets.NAME` is the environment variable `INTERCOM_TOOLS_SECRET_NAME` where that is set and not
 * empty, and what the store has under NAME otherwise. What neither has is missing in the answer. The store is looked at
 * only for what the environment has not.
 */
export function secretsFrom({
  env = {},
  store,
}: SecretsFrom): (names: readonly string[]) => Promise<Readonly<Record<string, string>>> {
  return async (names) => {
    const given = names.flatMap((name) => {
      const value = env[secretVariable(name)];
      return value === undefined || value === '' ? [] : [[name, value] as const];
    });
    const left = names.filter((name) => !given.some(([one]) => one === name));
    const stored = left.length === 0 || store === undefined ? {} : await store.read(left);
    return { ...stored, ...Object.fromEntries(given) };
  };
}
