import type { ApiVersion } from '../api-version.js';
import { invalid, requireId, requireText } from '../http/input.js';
import { DEFAULT_VERSION } from '../http/version.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { admins } from '../resources/admins.js';
import { contacts } from '../resources/contacts/model.js';
import type { World } from '../world/world.js';
import { type ActionContext, carryOut } from './action-context.js';
import { ACTIONS } from './actions.js';

/**
 * Performs an action of a contact or an admin by the same code as the API, so that the same events are emitted.
 * Gives the conversation or ticket as it is then.
 * @throws RefusedError that names the field
 */
export function performAction(world: World, given: unknown, version: ApiVersion = DEFAULT_VERSION): JsonObject {
  if (!isJsonObject(given)) throw invalid('An action', 'an object {as, id, do, …}');
  const action = findAction(given);
  const context: ActionContext = { world, version, action: given, actorId: requireActor(world, given) };
  const { type, id } = action.run(context);
  const shown = type === 'ticket' ? carryOut(context, 'getTicket', { ticket_id: id }) : retrieve(context, id);
  if (!isJsonObject(shown)) throw new Error(`The ${type} ${id} cannot be shown.`);
  return shown;
}

const retrieve = (context: ActionContext, id: string) =>
  carryOut(context, 'retrieveConversation', { conversation_id: id });

function findAction(given: JsonObject) {
  const as = requireText(given, 'as');
  if (as !== 'contact' && as !== 'admin') throw invalid('as', 'contact or admin');
  const actions = ACTIONS[as];
  const name = requireText(given, 'do');
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined)
    throw invalid('do', `one of ${Object.keys(actions).join(', ')} for ${as === 'admin' ? 'an admin' : 'a contact'}`);
  const known = ['as', 'id', 'do', ...action.takes];
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw invalid(unknown, `left out: ${name} knows ${known.join(', ')}`);
  return action;
}

function requireActor(world: World, action: JsonObject): string {
  const id = requireId(action, 'id');
  if (action.as === 'admin') {
    if (admins.get(world, id) === undefined) throw invalid('id', `the id of an admin; ${id} is none`);
  } else if (contacts.get(world, id)?.status !== 'active') {
    throw invalid('id', `the id of a contact who is there; ${id} is none`);
  }
  return id;
}
