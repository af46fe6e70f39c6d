import { requirementsOf, type SecretSource } from '../../automations/engine/index.js';
import type { AutomationHost } from '../../automations/host/index.js';
import { keyVariable } from '../../oauth/seal/keys.js';
import { automationRegistry } from '../automations/registry.js';
import { requireSecrets } from '../runs/open-secrets.js';
import type { Terminal } from '../terminal.js';
import type { ServeValues } from './serve-options.js';

/** What the enabled automations need, each once. */
export function neededBy(host: Pick<AutomationHost, 'automations'>) {
  const all = host.automations().flatMap(({ automation }) => (automation.enabled ? [requirementsOf(automation)] : []));
  const each = (names: readonly string[]) => [...new Set(names)].sort();
  return { secrets: each(all.flatMap(({ secrets }) => secrets)), tools: each(all.flatMap(({ tools }) => tools)) };
}

/**
 * The tools that have to be reachable: those of enabled automations, and Intercom's as soon as there is a way to it, since files
 * change while they are served.
 */
export function toolsToReach(tools: readonly string[], values: ServeValues, { env }: Terminal): readonly string[] {
  const hasWay =
    values.sandbox ||
    [values.workspace, values.token, env.INTERCOM_ACCESS_TOKEN || undefined, env[keyVariable] || undefined].some(
      (one) => one !== undefined,
    );
  const [intercom] = automationRegistry.list().filter(({ service }) => service === 'intercom');
  return hasWay && intercom !== undefined ? [...tools, intercom.id] : tools;
}

/** What is missing for automations that changed while they are served, in words; undefined when nothing is. */
export async function missingSecrets(
  host: Pick<AutomationHost, 'automations'>,
  source: SecretSource,
): Promise<string | undefined> {
  try {
    await requireSecrets(neededBy(host).secrets, source);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
