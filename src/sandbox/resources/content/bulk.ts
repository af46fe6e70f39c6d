import { refuse } from '../../http/errors.js';
import type { Call } from '../../http/route.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json.js';
import { dueAt } from '../../table/due.js';
import { flag, list, maybe, object, oneOf, text, time } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import type { DueSource } from '../../world/schedule.js';
import type { World } from '../../world/world.js';
import { audiences } from '../audiences.js';
import { idsOf } from '../ids.js';
import { tags } from '../tags/model.js';
import { type BulkTarget, CONTENT_TYPES, type ContentType } from './kind.js';
import { contentKinds } from './kinds.js';

const MAX_ITEMS = 1000;
const MAX_TAGS = 100;

/** Seconds until a bulk action is carried out. */
const DELAY = 2;

const pieces = ['content_snippet', 'external_content', 'file_source_content', 'internal_article'] as const;

/** The content that each action changes; everything else is left out of it. */
const ACTIONS: Readonly<Record<BulkActionRecord['action'], readonly ContentType[]>> = {
  publish: ['article_content'],
  unpublish: ['article_content'],
  delete: ['article_content', 'content_snippet', 'file_source_content', 'internal_article'],
  set_availability: ['article_content', ...pieces],
  set_audience: ['article_content', ...pieces],
  update_tags: ['article', ...pieces],
};

const availability = object({ ai_agent: maybe(flag), copilot: maybe(flag), sales_agent: maybe(flag) });

/** Bulk actions that were asked for and are still to be carried out. */
export const bulkActions = table('contentBulkActions', {
  ids: idsOf('content_bulk_action', 1_000, 1_900),
  fields: {
    action: oneOf('publish', 'unpublish', 'delete', 'set_availability', 'set_audience', 'update_tags'),
    content_ids: list(object({ type: oneOf(...CONTENT_TYPES), id: text })),
    availability,
    /** Audiences or tags to give and to take away; `remove_all` stands for all audiences. */
    add: list(text),
    remove: list(text),
    remove_all: flag,
    admin_id: text,
    run_at: time,
  },
  sorted: { run_at: 'run_at' },
  count: false,
});

export type BulkActionRecord = RecordOf<typeof bulkActions>;

const invalid = (message: string, field: string) => refuse(422, 'parameter_invalid', message, field);

/** @throws RefusedError 422 for what cannot be done */
export function startBulkAction({ body, world }: Call) {
  const { action } = body;
  const known = Object.keys(ACTIONS);
  if (!isAction(action)) throw invalid(`action must be one of ${known.join(', ')}`, 'action');
  const content_ids = readContentIds(body.content_ids ?? null).filter(({ type }) => ACTIONS[action].includes(type));
  const record = {
    action,
    content_ids,
    availability: {},
    add: [],
    remove: [],
    remove_all: false,
    admin_id: world.tokenAdminId,
    run_at: world.clock.now() + DELAY,
    ...detailsOf(action, body, world),
  };
  bulkActions.insert(world, record);
  return { status: 202, body: { type: 'content_bulk_action', status: 'queued' } };
}

function isAction(value: unknown): value is BulkActionRecord['action'] {
  return typeof value === 'string' && Object.hasOwn(ACTIONS, value);
}

function readContentIds(value: JsonValue): { type: ContentType; id: string }[] {
  if (!Array.isArray(value) || value.length === 0) throw invalid('content_ids is required', 'content_ids');
  if (value.length > MAX_ITEMS) throw invalid(`content_ids cannot have more than ${MAX_ITEMS} items`, 'content_ids');
  return value.map((item, at) => {
    const given = isJsonObject(item) ? item : {};
    const type = CONTENT_TYPES.find((one) => one === given.type);
    const id = typeof given.id === 'number' ? String(given.id) : given.id;
    if (type !== undefined && typeof id === 'string' && id !== '') return { type, id };
    throw invalid(`content_ids[${at}] must have a type of ${CONTENT_TYPES.join(', ')} and an id`, 'content_ids');
  });
}

/** What an action does, where it says so in an object of its own. */
function detailsOf(action: BulkActionRecord['action'], body: JsonObject, world: World): Partial<BulkActionRecord> {
  if (action === 'set_availability') {
    const given = requireObject(body, 'availability');
    const names = ['ai_agent', 'copilot', 'sales_agent'].filter((name) => given[name] !== undefined);
    const named = Object.fromEntries(names.map((name) => [name, given[name]]));
    const fault = availability.fault(named);
    if (fault !== undefined)
      throw invalid(`availability.${fault.path.join('.')} must be ${fault.expected}`, 'availability');
    if (Object.keys(named).length === 0)
      throw invalid('availability needs ai_agent, copilot or sales_agent', 'availability');
    return { availability: named };
  }
  if (action === 'set_audience') {
    const given = requireObject(body, 'audience');
    const add = readIds(given, 'add_segment_ids', (id) => audiences.get(world, id) !== undefined);
    const remove = readIds(given, 'remove_segment_ids', () => true);
    const remove_all = given.remove_all === true;
    if (add.length + remove.length > 0 || remove_all) return { add, remove, remove_all };
    throw invalid('audience needs add_segment_ids, remove_segment_ids or remove_all', 'audience');
  }
  if (action !== 'update_tags') return {};
  const given = requireObject(body, 'tags');
  const exists = (id: string) => tags.get(world, id) !== undefined;
  const [add, remove] = [readIds(given, 'add_tag_ids', exists), readIds(given, 'remove_tag_ids', exists)];
  const count = new Set([...add, ...remove]).size;
  if (count === 0) throw invalid('tags needs add_tag_ids or remove_tag_ids', 'tags');
  if (count > MAX_TAGS) throw invalid(`tags cannot name more than ${MAX_TAGS} tags`, 'tags');
  return { add, remove };
}

function requireObject(body: JsonObject, name: string): JsonObject {
  const given = body[name];
  if (isJsonObject(given)) return given;
  throw invalid(`${name} is required`, name);
}

function readIds(given: JsonObject, name: string, exists: (id: string) => boolean): string[] {
  const value = given[name] ?? [];
  if (!Array.isArray(value)) throw invalid(`${name} must be an array`, name);
  const ids = value.map(String);
  const unknown = ids.filter((id) => !exists(id));
  if (unknown.length > 0) throw invalid(`${name} contains unknown IDs: ${unknown.join(', ')}`, name);
  return ids;
}

/** Bulk actions are carried out by the clock. */
export function bulkActionsToCome(world: () => World): readonly DueSource[] {
  return [
    dueAt(
      () => bulkActions.in(world()),
      'run_at',
      'bulk action on content',
      (record) => {
        bulkActions.remove(world(), record);
        for (const { type, id } of record.content_ids) {
          for (const kind of contentKinds) carryOut(world(), record, kind.bulk[type], id);
        }
      },
    ),
  ];
}

function carryOut(world: World, record: BulkActionRecord, target: BulkTarget | undefined, id: string): void {
  const { action, availability, add, remove, remove_all, admin_id } = record;
  if (action === 'publish' || action === 'unpublish' || action === 'delete') target?.[action]?.(world, id);
  if (action === 'set_availability') target?.setAvailability?.(world, id, availability);
  if (action === 'set_audience') {
    const gone = (audience: string) => remove_all || remove.includes(audience);
    // An audience can be deleted before the action is carried out.
    const there = add.filter((audience) => audiences.get(world, audience) !== undefined);
    const change = (ids: readonly string[]) => [...new Set([...ids.filter((one) => !gone(one)), ...there])];
    target?.setAudience?.(world, id, change);
  }
  if (action !== 'update_tags') return;
  const there = add.filter((tag) => tags.get(world, tag) !== undefined);
  target?.updateTags?.(world, id, there, remove, { applied_at: world.clock.now(), applied_by: admin_id });
}
