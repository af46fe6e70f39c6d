import { built } from '../../../bench/shared/built-entries.js';
import type { Target } from '../../../bench/shared/target.js';

/** A client of the built package. */
export async function connect({ url, token }: Target) {
  const { createIntercom } = await built.root();
  return createIntercom({ accessToken: token, baseUrl: url });
}
