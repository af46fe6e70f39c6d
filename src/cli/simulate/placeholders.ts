import type { SecretSource } from '../../automations/engine/run-secrets.js';
import type { Note } from '../../automations/simulate/index.js';

/**
 * Secrets for a simulation, in which what changes something is not sent: for those that are not set a text stands in.
 *
 * @param names the secrets that are named
 */
export async function withPlaceholders(
  names: readonly string[],
  source: SecretSource,
): Promise<{ readonly secrets: Readonly<Record<string, string>>; readonly notes: readonly Note[] }> {
  const all = [...new Set(names)];
  const known = all.length === 0 ? {} : await source(all);
  const missing = all.filter((name) => !Object.hasOwn(known, name));
  const notes = missing.map((name) => ({
    code: 'secret',
    message: `The secret ${name} is not set: a text stood in for it. Reads that need it fail; set it before the automation is switched on.`,
  }));
  return { secrets: { ...Object.fromEntries(missing.map((name) => [name, placeholder(name)])), ...known }, notes };
}

/** An address where the name asks for one, since parameters are checked. */
function placeholder(name: string): string {
  if (/slack|webhook/i.test(name)) return 'https://hooks.slack.com/services/T00000000/B00000000/NOTSETNOTSET';
  return /url|address/i.test(name) ? 'https://not-set.invalid/' : `not-set-${name.toLowerCase()}`;
}
