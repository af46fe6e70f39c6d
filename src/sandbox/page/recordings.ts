import type { AdminRoute } from '../admin/admin-route.js';
import { refuse } from '../http/errors.js';
import { RECORDING_PATH, recordingAt } from '../resources/calls/recording.js';
import type { World } from '../world/world.js';

/** The recordings of calls, to which the API redirects. */
export function recordingRoutes(world: () => World): readonly AdminRoute[] {
  return [
    {
      method: 'GET',
      path: `${RECORDING_PATH}/:id`,
      handle({ req }) {
        const file = recordingAt(world(), req.param('id') ?? '', new URL(req.url).searchParams);
        if (file === undefined) throw refuse(403, 'forbidden', 'The address of the recording is wrong, or over');
        return new Response(file, { headers: { 'content-type': 'audio/wav' } });
      },
    },
  ];
}
