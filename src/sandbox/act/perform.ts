import type { ApiVersion } from '../api-version.js';
import { invalid, requireId, requireText } from '../http/input.js';
import { DEFAULT_VERSION } from '../http/version.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { admins } from '../resources/admins.js';
import { contacts } from '../resources/contacts/model.js';
import type { World } from '../world/world.js';
import { DEEDS } from './deeds.js';
import { carryOut, type Scene } from './scene.js';

/**
 * Lets the other side do something, by the same code as the API, so that the same things are told.
 * Gives the conversation or ticket as it is then.
 * @throws RefusedError that names the field
 */
export function performAct(world: World, given: unknown, version: ApiVersion = DEFAULT_VERSION): JsonObject {
  if (!isJsonObject(given)) throw invalid('An act', 'an object {as, id, do, …}');
  const deed = findDeed(given);
  const scene: Scene = { world, version, act: given, actorId: requireActor(world, given) };
  const { type, id } = deed.run(scene);
  const shown = type === 'ticket' ? carryOut(scene, 'getTicket', { ticket_id: id }) : retrieve(scene, id);
  if (!isJsonObject(shown)) throw new Error(`The ${type} ${id} cannot be shown.`);
  return shown;
}

const retrieve = (scene: Scene, id: string) => carryOut(scene, 'retrieveConversation', { conversation_id: id });

function findDeed(act: JsonObject) {
  const as = requireText(act, 'as');
  if (as !== 'contact' && as !== 'admin') throw invalid('as', 'contact or admin');
  const deeds = DEEDS[as];
  const name = requireText(act, 'do');
  const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined;
  if (deed === undefined)
    throw invalid('do', `one of ${Object.keys(deeds).join(', ')} for ${as === 'admin' ? 'an admin' : 'a contact'}`);
  const known = ['as', 'id', 'do', ...deed.takes];
  const unknown = Object.keys(act).find((key) => !known.includes(key));
  if (unknown !== undefined) throw invalid(unknown, `left out: ${name} knows ${known.join(', ')}`);
  return deed;
}

function requireActor(world: World, act: JsonObject): string {
  const id = requireId(act, 'id');
  if (act.as === 'admin') {
    if (admins.get(world, id) === undefined) throw invalid('id', `the id of an admin; ${id} is none`);
  } else if (contacts.get(world, id)?.status !== 'active') {
    throw invalid('id', `the id of a contact who is there; ${id} is none`);
  }
  return id;
}
