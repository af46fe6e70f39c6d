import { InvalidParamsError } from '../../errors.js';
import type { Client } from '../../run-tool/client.js';
import { worstEffect } from '../../tool/effect.js';
import { type Entity, entityNames } from '../../tool/entity.js';
import { isObject } from '../../tool/json.js';
import { isLocal, type Tool } from '../../tool/tool.js';
import { flagName } from '../names/flag-name.js';
import { namesOf } from '../names/tool-names.js';
import { oneLine } from '../render/plain.js';
import type { Terminal } from '../terminal.js';

/** The word that stands for the id of the newest object of its kind. */
const word = 'last';

/** Parameters in which Intercom itself reads the word: there it means the newest conversation of whoever replies. */
const readByIntercom: readonly string[] = ['intercom_reply_conversation conversationId'];

interface LastOptions {
  readonly terminal: Terminal;
  /** Nothing may be sent, so nothing can be found. */
  readonly offline: boolean;
  /** Says nothing on standard error. */
  readonly quiet: boolean;
}

/**
 * Puts the id of the newest object in the place of the word `last`, wherever an id is asked for whose kind has a list that
 * begins with the newest. Says on standard error which one that is.
 *
 * @throws InvalidParamsError where there is no such list, or nothing in it.
 */
export async function resolveLast(
  tool: Tool,
  given: Readonly<Record<string, string>>,
  client: Client,
  { terminal, offline, quiet }: LastOptions,
): Promise<Readonly<Record<string, string>>> {
  const resolved: Record<string, string> = { ...given };
  for (const [name, value] of Object.entries(given)) {
    const entity = value.trim() === word ? entityOf(tool, name) : undefined;
    if (entity === undefined || readByIntercom.includes(`${tool.id} ${name}`)) continue;
    const flag = `--${flagName(name)}`;
    if (worstEffect(tool.effect) === 'delete') {
      throw refused(flag, `is last, which is not taken to delete or remove: give the id${shownBy(entity, client)}`);
    }
    if (offline) {
      throw refused(
        flag,
        `is last, and --dry-run sends nothing that could find it: give an id${shownBy(entity, client)}`,
      );
    }
    const found = await findNewest(entity, client, flag, { terminal, isCertain: worstEffect(tool.effect) === 'send' });
    if (!quiet) await terminal.err.line(`${flag} last is ${found.id}${found.name === '' ? '' : ` (${found.name})`}`);
    resolved[name] = found.id;
  }
  return resolved;
}

/** The kind of object of which `last` finds the newest as the value of a parameter; undefined where it finds none. */
export function newestOf(tool: Tool, name: string): Entity | undefined {
  const entity = worstEffect(tool.effect) === 'delete' ? undefined : entityOf(tool, name);
  return entity?.newest === undefined ? undefined : entity;
}

/** The one kind that an id of a parameter is of. */
function entityOf(tool: Tool, name: string): Entity | undefined {
  const data = tool.fields[name]?.data;
  const [kind, ...others] = data?.isId === true ? entityNames(data.of) : [];
  const entity = kind === undefined || others.length > 0 ? undefined : tool.serviceDefinition.entities[kind];
  // Where any text can be an id, the word is one.
  return entity?.id?.pattern === undefined ? undefined : entity;
}

/** `, which intercom-tools contacts list shows`. */
function shownBy({ newest }: Entity, { registry }: Client): string {
  if (newest === undefined) return '';
  const { group, action } = namesOf(registry.find(newest.tool));
  return `, which intercom-tools ${group} ${action} shows`;
}

/** So many of a list are looked at where the first has to be the newest for certain. */
const lookedAt = 50;

interface FindOptions {
  readonly terminal: Terminal;
  /** What is found is written to: that the list begins with the newest is not taken on trust. */
  readonly isCertain: boolean;
}

async function findNewest(entity: Entity, client: Client, flag: string, { terminal, isCertain }: FindOptions) {
  const { newest, plural } = entity;
  if (newest === undefined) {
    throw refused(flag, `is last, which is known of no ${entity.label}: no list of ${plural} begins with the newest`);
  }
  const list = client.registry.find(newest.tool);
  const params = { ...newest.params, per_page: isCertain ? lookedAt : 1 };
  const { output } = await client.runUnknown(newest.tool, params, { signal: terminal.interrupted });
  const items = isLocal(list) || list.paging === undefined ? [] : output[list.paging.items];
  const [first] = Array.isArray(items) ? items : [];
  if (!isObject(first) || typeof first.id !== 'string') throw refused(flag, `is last, and there are no ${plural} yet`);
  const when = (item: unknown) => (isObject(item) && typeof item[newest.by] === 'number' ? item[newest.by] : 0);
  if (isCertain && Array.isArray(items) && items.some((item) => Number(when(item)) > Number(when(first)))) {
    const message = `is last, and the list of ${plural} does not begin with the newest: give the id${shownBy(entity, client)}`;
    throw refused(flag, message);
  }
  return { id: first.id, name: oneLine(nameIn(first), 60) };
}

/** By what a person knows an object: its own name, or that of who began it. */
function nameIn({ name, email, title, source }: Readonly<Record<string, unknown>>): string {
  const own = [name, email, title].find((text) => typeof text === 'string' && text !== '');
  if (typeof own === 'string') return own;
  return isObject(source) && isObject(source.author) ? nameIn(source.author) : '';
}

function refused(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}
