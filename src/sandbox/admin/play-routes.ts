import { readVersion } from '../http/version.js';
import type { Play } from '../play.js';
import { type AdminRoute, readJson } from './admin-route.js';

/** The other side: the past that is made up, what customers and teammates do, and how the workspace behaves. */
export function playRoutes(play: Play, summary: () => object): readonly AdminRoute[] {
  return [
    {
      method: 'POST',
      path: '/_sandbox/history',
      async handle(context) {
        play.history(await readJson(context));
        return summary();
      },
    },
    {
      method: 'POST',
      path: '/_sandbox/act',
      handle: async (context) => play.act(await readJson(context), readVersion(context.req.header('intercom-version'))),
    },
    { method: 'GET', path: '/_sandbox/settings', handle: () => play.settings() },
    {
      method: 'POST',
      path: '/_sandbox/settings',
      handle: async (context) => play.change(await readJson(context)),
    },
  ];
}
