import { packageFiles } from '../../src/hosts/activepieces/package-files.js';
import type { Registry } from '../../src/index.js';
import { isObject } from '../../src/tool/json.js';
import { named, objectsIn, type Parts, parsed, shared, textAt, withoutVersion } from './parts.js';

const file = 'src/piece.json';

/** The exported package, without the code that it runs: its actions and triggers apart, and the rest of its files. */
export function activepiecesArtefacts(registry: Registry): Parts {
  const files = withoutVersion(packageFiles(registry, 'flow'));
  const app = withoutVersion(packageFiles(registry, 'app'));
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
