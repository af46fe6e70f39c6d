import { type Context, Hono } from 'hono';
import { BODY_LIMIT, readBodyText } from '../http/body.js';
import type { ConnectionBindings } from '../http/connection.js';
import { errorBody, RefusedError, refuse } from '../http/errors.js';
import type { FaultList } from '../http/faults/fault-list.js';
import { checkFaultRule } from '../http/faults/rule.js';
import type { Journal } from '../http/journal.js';
import { readJournalFilter } from './journal-filter.js';
import { requireLocal } from './local-only.js';
import { type ResetOptions, readReset } from './reset.js';

/** What the admin endpoints drive. */
export interface AdminParts {
  readonly faults: FaultList;
  readonly journal: Journal;
  readonly summary: () => object;
  readonly reset: (options: ResetOptions) => void;
}

type AdminContext = Context<ConnectionBindings>;

/** `GET /` and everything under `/_sandbox`: JSON in and out, no token, not in the journal. */
export function adminRoutes(parts: AdminParts): Hono<ConnectionBindings> {
  const app = new Hono<ConnectionBindings>();
  const serve = (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    handle: (context: AdminContext) => Promise<unknown> | unknown,
  ) => app.on(method, path, (context) => answer(context, handle));

  app.get('/', (context) => context.text('A local Intercom sandbox. GET /_sandbox tells what is in it.\n'));
  serve('GET', '/_sandbox', () => parts.summary());
  serve('POST', '/_sandbox/reset', async (context) => {
    parts.reset(readReset(await json(context)));
    return parts.summary();
  });
  serve('GET', '/_sandbox/faults', () => parts.faults.list());
  serve('POST', '/_sandbox/faults', async (context) => {
    const given = await json(context);
    // Checked as a whole first: either every rule of the list is in force or none.
    const rules = (Array.isArray(given) ? given : [given]).map(checkFaultRule);
    return rules.map((rule) => parts.faults.add(rule));
  });
  serve('DELETE', '/_sandbox/faults', () => {
    parts.faults.clear();
    return [];
  });
  serve('DELETE', '/_sandbox/faults/:id', (context) => {
    const id = context.req.param('id') ?? '';
    if (!parts.faults.remove(id)) throw refuse(404, 'not_found', `There is no fault rule ${id}`);
    return parts.faults.list();
  });
  serve('GET', '/_sandbox/requests', (context) =>
    parts.journal.list(readJournalFilter(new URL(context.req.url).searchParams)),
  );
  serve('DELETE', '/_sandbox/requests', () => {
    parts.journal.clear();
    return [];
  });
  app.all('/_sandbox/*', (context) =>
    answer(context, () => {
      throw refuse(404, 'not_found', `The sandbox has no admin endpoint ${context.req.method} ${context.req.path}`);
    }),
  );
  return app;
}

async function answer(
  context: AdminContext,
  handle: (context: AdminContext) => Promise<unknown> | unknown,
): Promise<Response> {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  try {
    requireLocal(context.req.raw.headers);
    const body = JSON.stringify(await handle(context));
    return context.env.connection.send({ status: 200, headers, body });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const body = JSON.stringify(errorBody('sandbox', error.entries));
    return context.env.connection.send({ status: error.status, headers, body });
  }
}

/** The JSON of an admin call, `{}` when it has none. @throws RefusedError 400 */
async function json(context: AdminContext): Promise<unknown> {
  const text = await readBodyText(context.req.raw);
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(400, 'parameter_invalid', `The body must be JSON of at most ${BODY_LIMIT} bytes`);
  }
}
