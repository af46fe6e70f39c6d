import { readBodyText } from '../http/body.js';
import { noSnapshot, type Snapshots } from '../snapshot/named.js';
import type { AdminContext, AdminRoute } from './admin-route.js';

/** The whole workspace as one document. */
export interface Workspace {
  /** As JSON text. */
  save(): string;
  /** Puts a document (JSON text) in its place. @throws RefusedError 400, with nothing changed */
  load(text: string): void;
}

/** Largest document that is read, in bytes; ordinary calls are held to much less. */
export const DOCUMENT_LIMIT = 256 * 1024 * 1024;

/** Taking the workspace out, putting it back, and keeping its states under names. */
export function workspaceRoutes(
  workspace: Workspace,
  snapshots: Snapshots,
  summary: () => object,
): readonly AdminRoute[] {
  const named = (context: AdminContext) => context.req.param('name') ?? '';
  return [
    {
      method: 'GET',
      path: '/_sandbox/export',
      handle: ({ env }) =>
        env.connection.send({
          status: 200,
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: workspace.save(),
        }),
    },
    {
      method: 'POST',
      path: '/_sandbox/import',
      async handle({ req }) {
        workspace.load(await readBodyText(req.raw, DOCUMENT_LIMIT));
        return summary();
      },
    },
    { method: 'GET', path: '/_sandbox/snapshots', handle: () => snapshots.list() },
    { method: 'PUT', path: '/_sandbox/snapshots/:name', handle: (context) => snapshots.save(named(context)) },
    {
      method: 'POST',
      path: '/_sandbox/snapshots/:name/restore',
      handle(context) {
        snapshots.restore(named(context));
        return summary();
      },
    },
    {
      method: 'DELETE',
      path: '/_sandbox/snapshots/:name',
      handle(context) {
        if (!snapshots.remove(named(context))) throw noSnapshot(named(context));
        return snapshots.list();
      },
    },
  ];
}
