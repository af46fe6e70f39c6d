import type { Context } from 'hono';
import { BODY_LIMIT, readBodyText } from '../http/body.js';
import type { ConnectionBindings } from '../http/connection.js';
import { refuse } from '../http/errors.js';
import { invalid } from '../http/input.js';

export type AdminContext = Context<ConnectionBindings>;

/** One endpoint under `/_sandbox`: what it gives is answered as JSON, unless it is a Response already. */
export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly handle: (context: AdminContext) => Promise<unknown> | unknown;
}

/** The JSON of an admin call, `{}` when it has none. @throws RefusedError 400 */
export async function readJson(context: AdminContext): Promise<unknown> {
  const text = await readBodyText(context.req.raw);
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(400, 'parameter_invalid', `The body must be JSON of at most ${BODY_LIMIT} bytes`);
  }
}

/** The query of an admin call. @throws RefusedError 400 for a name that is not one of the known */
export function readQuery<K extends string>(
  { req }: AdminContext,
  known: readonly K[],
): Readonly<Partial<Record<K, string>>> {
  const query = new URL(req.url).searchParams;
  const found: Partial<Record<K, string>> = {};
  for (const [name, value] of query) {
    const key = known.find((one) => one === name);
    if (key === undefined) throw invalid(name, `one of ${known.join(', ')}`);
    found[key] = value;
  }
  return found;
}
