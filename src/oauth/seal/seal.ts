import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { StorageError } from '../../errors.js';
import type { SealKeys } from './keys.js';

const cipherName = 'aes-256-gcm';
const form = 'v1';
const [ivBytes, tagBytes] = [12, 16];

/**
 * Encrypts a text so that it can be read and changed only with the key: `v1.<key id>.<base64url>`.
 *
 * @param label what the text is about. It is not kept, but opening asks for the same: a sealed text cannot be moved to
 * another place, and errors name it: nothing secret.
 */
export function seal(text: string, label: string, [{ id, key }]: SealKeys): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(cipherName, key, iv, { authTagLength: tagBytes }).setAAD(aad(id, label));
  const parts = [iv, cipher.update(text, 'utf8'), cipher.final()];
  return `${form}.${id}.${Buffer.concat([...parts, cipher.getAuthTag()]).toString('base64url')}`;
}

/** What a sealed text is, in errors. */
export interface SealedWhat {
  readonly noun: string;
  /** What to do when it was damaged. */
  readonly again: string;
}

/** @throws StorageError `key` when it was sealed with another key, `corrupt` when it was changed. */
export function open(sealed: string, label: string, keys: SealKeys, what?: SealedWhat): string {
  const { noun, again } = what ?? { noun: 'token', again: `Connect ${label} again.` };
  const [version, id, data = ''] = sealed.split('.');
  if (version !== form) {
    throw new StorageError(
      'version',
      `A ${noun} was stored by another version of intercom-tools. Update intercom-tools.`,
    );
  }
  const found = keys.find((key) => key.id === id);
  if (found === undefined) throw wrongKey(id ?? '', noun);
  const bytes = Buffer.from(data, 'base64url');
  try {
    const decipher = createDecipheriv(cipherName, found.key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
      .setAAD(aad(found.id, label))
      .setAuthTag(bytes.subarray(-tagBytes));
    return decipher.update(bytes.subarray(ivBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new StorageError(
      'corrupt',
      `The stored ${noun} of ${label} was changed or damaged since it was sealed. ${again}`,
    );
  }
}

/** The key that a text was sealed with. */
export function keyIdOf(sealed: string): string {
  return sealed.split('.')[1] ?? '';
}

/** What is stored needs a key that is not there. */
export function wrongKey(id: string, noun = 'token'): StorageError {
  return new StorageError(
    'key',
    `Stored ${noun}s are sealed with the key ${id.slice(0, 8)}, which is not among the keys given. Add it to the keys, after the ` +
      'newest one, divided by a comma. Nothing was changed.',
  );
}

const aad = (id: string, label: string) => Buffer.from(JSON.stringify([form, id, label]));
