import { createHmac } from 'node:crypto';
import { InvalidParamsError } from '../../errors.js';

/** The environment variable that holds the keys. */
export const keyVariable = 'INTERCOM_TOOLS_KEY';

/** A key and the short name under which sealed texts mention it. */
export interface SealKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Keys: the first one seals, all of them open. */
export type SealKeys = readonly [SealKey, ...SealKey[]];

const makeOne = 'make one with: openssl rand -base64 32';

/**
 * Reads keys of 32 bytes in base64, divided by commas: the first seals, the others open what was sealed before. A
 * passphrase is refused: what people can remember can be tried out.
 *
 * @throws InvalidParamsError that never shows a key.
 */
export function readKeys(text: string | undefined, field = keyVariable): SealKeys {
  const words = (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const [first, ...rest] = words.map((word, at) => readKey(word, at, field));
  if (first !== undefined) return [first, ...rest];
  throw new InvalidParamsError([
    {
      field,
      message: `${text === undefined ? 'is not set' : 'holds no key'}: tokens and secrets are kept encrypted with it. Keep one in your secret store; ${makeOne}`,
    },
  ]);
}

function readKey(word: string, at: number, field: string): SealKey {
  const key = Buffer.from(word, 'base64');
  // Node skips what is no base64, and a key that lost letters would be another key.
  const plain = (value: string) => value.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (key.length !== 32 || plain(key.toString('base64')) !== plain(word)) {
    const which = at === 0 ? 'holds' : `holds at place ${at + 1}`;
    throw new InvalidParamsError([{ field, message: `${which} something that is not 32 bytes in base64; ${makeOne}` }]);
  }
  return { key, id: createHmac('sha256', key).update('intercom-tools key id').digest('hex').slice(0, 8) };
}
