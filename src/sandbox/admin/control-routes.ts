import type { Controls } from '../controls.js';
import { readVersion } from '../http/version.js';
import { type AdminContext, type AdminRoute, readJson } from './admin-route.js';

/** The past that is generated, what customers and teammates do, and how the workspace behaves. */
export function controlRoutes(controls: Controls, summary: () => object): readonly AdminRoute[] {
  const perform = async (context: AdminContext) =>
    controls.perform(await readJson(context), readVersion(context.req.header('intercom-version')));
  return [
    {
      method: 'POST',
      path: '/_sandbox/history',
      async handle(context) {
        controls.history(await readJson(context));
        return summary();
      },
    },
    { method: 'POST', path: '/_sandbox/actions', handle: perform },
    // Deprecated: the former address of actions.
    { method: 'POST', path: '/_sandbox/act', handle: perform },
    { method: 'GET', path: '/_sandbox/settings', handle: () => controls.settings() },
    {
      method: 'POST',
      path: '/_sandbox/settings',
      handle: async (context) => controls.change(await readJson(context)),
    },
  ];
}
