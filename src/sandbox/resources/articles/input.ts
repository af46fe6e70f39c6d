import { type RefusedError, refuse } from '../../http/errors.js';
import { invalid, readFlag, readId, readList, readObject, readText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { isJsonObject, type JsonObject } from '../../json.js';
import { isClockTime } from '../../world/time.js';
import { admins } from '../admins.js';
import { audiences } from '../audiences.js';
import { collections } from '../help-center/collections.js';
import { checkLocale, localesOf } from '../help-center/help-centers.js';
import { articleHtml, markdownToHtml } from '../markdown.js';
import type { Content, State, Texts } from './model.js';

/** What a call says about an article in one language. */
export type ContentChange = Partial<Omit<Texts, 'author_id'>> & {
  readonly author_id?: string;
  readonly state?: State;
} & Partial<Pick<Content, AvailabilityField>>;

type AvailabilityField =
  | 'audience_ids'
  | 'ai_chatbot_availability'
  | 'ai_copilot_availability'
  | 'ai_sales_agent_availability';

/** The fields of the body by language. What stands at its top is said in the default language. */
export function readContents(call: Call): ReadonlyMap<string, ContentChange> {
  const { world, body } = call;
  const [main] = localesOf(world);
  const changes = new Map<string, ContentChange>([[main, {}]]);
  for (const [locale, value] of Object.entries(readObject(body, 'translated_content') ?? {})) {
    if (locale === 'type' || value === null) continue;
    if (!isJsonObject(value)) throw invalid(`translated_content.${locale}`, 'an object');
    changes.set(checkLocale(world, locale), readContent(call, value));
  }
  const top = readContent(call, body);
  changes.set(main, { ...changes.get(main), ...top });
  // Audiences at the top are those of every language.
  if (top.audience_ids !== undefined) {
    for (const [locale, change] of changes) changes.set(locale, { ...change, audience_ids: top.audience_ids });
  }
  return changes;
}

function readContent(call: Call, body: JsonObject): ContentChange {
  const title = readText(body, 'title');
  const description = readText(body, 'description');
  const html = readBody(call, body);
  const author = readAuthor(call, body, 'author_id');
  const state = readState(body);
  return {
    ...(title === undefined ? {} : { title: title ?? '' }),
    ...(description === undefined ? {} : { description: description ?? '' }),
    ...(html === undefined ? {} : { body: html }),
    ...(author === undefined ? {} : { author_id: author }),
    ...(state === undefined ? {} : { state }),
    ...readAvailability(call, body),
  };
}

/** The text of a body, in HTML or, from 2.16 on, in Markdown. @throws RefusedError 400 for both */
export function readBody({ version }: Call, body: JsonObject): string | undefined {
  const html = readText(body, 'body');
  const markdown = version >= 16 ? readText(body, 'body_markdown') : undefined;
  if (typeof html === 'string' && typeof markdown === 'string') {
    throw refuse(400, 'parameter_invalid', 'body and body_markdown are mutually exclusive', 'body_markdown');
  }
  if (typeof markdown === 'string') return markdownToHtml(markdown);
  return html === undefined ? undefined : articleHtml(html ?? '');
}

/** The teammate that a field names. @throws RefusedError 400 for one that is none */
export function readAuthor({ world }: Call, body: JsonObject, field: 'author_id' | 'owner_id'): string | undefined {
  const id = readId(body, field);
  if (id === undefined || id === null || id === '') return undefined;
  if (admins.get(world, id) !== undefined) return id;
  throw refuse(400, 'parameter_invalid', `${field} must be the id of a teammate of the workspace`, field);
}

function readState(body: JsonObject): State | undefined {
  const state = readText(body, 'state');
  if (state === undefined || state === null) return undefined;
  if (state === 'published' || state === 'draft') return state;
  throw refuse(400, 'parameter_invalid', "state must be 'published' or 'draft'", 'state');
}

/** @throws RefusedError 404 for an audience that the workspace does not have */
export function readAvailability(
  { world, version }: Call,
  body: JsonObject,
): Partial<Pick<Content, AvailabilityField>> {
  if (version < 16) return {};
  const given = readList(body, 'audience_ids');
  const audience_ids = given?.map((one) => {
    const id = String(one);
    if (audiences.get(world, id) === undefined) throw refuse(404, 'not_found', 'Audience not found', 'audience_ids');
    return id;
  });
  const flags = (['ai_chatbot_availability', 'ai_copilot_availability', 'ai_sales_agent_availability'] as const).map(
    (name) => [name, readFlag(body, name)] as const,
  );
  return {
    ...(given === undefined ? {} : { audience_ids: audience_ids ?? [] }),
    ...Object.fromEntries(flags.filter(([, value]) => typeof value === 'boolean')),
  };
}

/** The collections that the body puts the article into; undefined when it says nothing of it. */
export function readParents({ world, body }: Call): readonly string[] | undefined {
  const type = readText(body, 'parent_type');
  if (typeof type === 'string' && type !== 'collection' && type !== 'section') {
    throw refuse(400, 'parameter_invalid', "parent_type must be 'collection' or 'section'", 'parent_type');
  }
  const id = readId(body, 'parent_id');
  if (id === undefined) return undefined;
  if (id === null || id === '') return [];
  if (collections.get(world, id) === undefined) throw refuse(404, 'not_found', 'Parent not found', 'parent_id');
  return [id];
}

/** When an article is going to be published or unpublished; undefined when the body says nothing of it. */
export interface Schedule {
  readonly scheduled_publish_at?: number | null;
  readonly scheduled_unpublish_at?: number | null;
}

/** @param wasPublished whether there is something to unpublish, once the body is carried out */
export function readSchedule(call: Call, wasPublished: boolean): Schedule {
  const { body, version } = call;
  if (version < 16) return {};
  const publish = readMoment(call, 'scheduled_publish_at');
  const unpublish = readMoment(call, 'scheduled_unpublish_at');
  if (typeof publish === 'number' && typeof unpublish === 'number') {
    throw badSchedule(
      'scheduled_unpublish_at',
      'Only one of scheduled_publish_at and scheduled_unpublish_at can be set',
    );
  }
  if (typeof publish === 'number' && body.state === 'draft') {
    throw badSchedule('scheduled_publish_at', 'scheduled_publish_at cannot be combined with the state draft');
  }
  if (typeof unpublish === 'number' && !wasPublished) {
    throw badSchedule('scheduled_unpublish_at', 'The article has never been published');
  }
  return {
    ...(publish === undefined ? {} : { scheduled_publish_at: publish }),
    ...(unpublish === undefined ? {} : { scheduled_unpublish_at: unpublish }),
    // An article has one schedule at the most.
    ...(typeof publish === 'number' ? { scheduled_unpublish_at: null } : {}),
    ...(typeof unpublish === 'number' ? { scheduled_publish_at: null } : {}),
  };
}

function readMoment({ world, body }: Call, field: 'scheduled_publish_at' | 'scheduled_unpublish_at') {
  const text = readText(body, field);
  if (text === undefined || text === null) return text;
  const ms = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (!isClockTime(ms)) throw badSchedule(field, `${field} must be an ISO 8601 timestamp`);
  if (ms <= world.clock.nowMs()) throw badSchedule(field, `${field} must be in the future`);
  return Math.floor(ms / 1000);
}

function badSchedule(field: string, message: string): RefusedError {
  return refuse(400, 'parameter_invalid', message, field);
}
