import { ofFigures, ofMessages } from '../resources/exports/kinds.js';
import { goOn } from '../resources/exports/life.js';
import { dataExports, reportingExports } from '../resources/exports/model.js';
import type { World } from '../world/world.js';

/** An export of messages and one of figures that have just come to their end. */
export function addDemoExports(world: World): void {
  const now = world.clock.now();
  const ending = { status: 'in_progress', created_at: now, next_at: now, expires_at: null, file: null } as const;
  const period = { from: now - 365 * 86_400, to: now };
  goOn(ofMessages, world, dataExports.insert(world, { ...period, ...ending }));
  const asked = {
    dataset_id: 'conversation',
    attribute_ids: ['conversation.conversation_id', 'conversation.conversation_state', 'people.email'],
    version: 16,
  };
  goOn(ofFigures, world, reportingExports.insert(world, { ...period, ...asked, ...ending }));
}
