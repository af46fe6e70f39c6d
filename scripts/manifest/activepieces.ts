import { exportActivepieces } from '../../src/hosts/activepieces/index.js';
import type { Registry } from '../../src/index.js';
import { isObject } from '../../src/tool/json.js';
import { exported, named, objectsIn, type Parts, parsed, shared, textAt } from './parts.js';

const file = 'src/piece.json';

/** The exported package: its actions and triggers apart, and the rest of its files. */
export async function activepiecesArtefacts(registry: Registry): Promise<Parts> {
  const files = await exported((folder) => exportActivepieces(registry, folder));
  const app = await exported((folder) => exportActivepieces(registry, folder, { webhooks: 'app' }));
  const piece = parsed(files, file);
  const [actions, triggers] = [objectsIn(piece, 'actions'), objectsIn(piece, 'triggers')];
  const actionName = (one: unknown) => textAt(one, 'action', 'name');
  const triggerName = (one: unknown) => textAt(one, 'trigger', 'name');
  const appTriggers = objectsIn(parsed(app, file), 'triggers');
  return {
    ...named('tools', actions, actionName),
    ...named('triggers', triggers, triggerName),
    ...named('app-triggers', appTriggers, triggerName),
    ...shared(files, {
      [file]: {
        ...(isObject(piece) ? piece : {}),
        actions: actions.map(actionName),
        triggers: triggers.map(triggerName),
      },
    }),
  };
}
