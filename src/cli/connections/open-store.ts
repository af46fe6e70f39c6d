import { join } from 'node:path';
import { keyVariable, readKeys } from '../../oauth/seal/keys.js';
import { dataFolder } from '../data-folder.js';
import type { Terminal } from '../terminal.js';

/** Where connections are kept: a file, or the URL of a PostgreSQL database. */
const placeVariable = 'INTERCOM_TOOLS_CONNECTIONS';

/** The environment variables that connections are kept by. */
export const connectionsEnvironment = {
  [keyVariable]: 'key that tokens of connected workspaces are encrypted with: 32 bytes in base64',
  [placeVariable]: 'where connected workspaces are kept: a file, or a postgres:// URL',
} as const;

/**
 * Opens the store of connected workspaces. Its keys are kept out of all output.
 *
 * @throws InvalidParamsError without a usable key.
 */
export async function openConnectionStore({ env, secrets }: Terminal) {
  for (const key of (env[keyVariable] ?? '').split(/[\s,]+/)) secrets.add(key);
  const keys = readKeys(env[keyVariable]);
  const { openTokenStore } = await import('../../oauth/store/open-token-store.js');
  const place = env[placeVariable] || join(dataFolder(env), 'connections.json');
  if (place.includes('://')) secrets.add(place);
  return { place, store: await openTokenStore(place, keys) };
}
