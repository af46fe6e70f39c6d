import { isPostgresUrl } from '../../storage/database-url.js';
import { readKeys, type SealKeys } from '../seal/keys.js';
import { fileTokenStore } from './file-store.js';
import { postgresTokenStore } from './postgres-store.js';
import type { TokenStore } from './token-store.js';

/**
 * Opens the store that an address names: a `postgres://` URL, or a file.
 *
 * @param keys of 32 bytes in base64, divided by commas; the first one seals. See INTERCOM_TOOLS_KEY.
 * @throws InvalidParamsError for a URL of anything else and for an empty text, neither of which it shows.
 */
export async function openTokenStore(at: string, keys: string | SealKeys | undefined): Promise<TokenStore> {
  const read = typeof keys === 'object' ? keys : readKeys(keys);
  return isPostgresUrl(at, 'at') ? postgresTokenStore(at, read) : fileTokenStore(at, read);
}
