import { refuse } from '../../http/errors.js';
import { invalid } from '../../http/input.js';
import { isJsonObject, type JsonObject } from '../../json.js';
import { createdAt, generated, hidden, optional, updatedAt } from '../../table/field.js';
import { ref } from '../../table/reference.js';
import { list, type Shape, simple, text } from '../../table/shape.js';
import { type RecordOf, table } from '../../table/table.js';
import { aiAvailability, audienceField, showAudienceIds } from '../content/fields.js';
import { nullableText } from '../fields.js';
import { idsOf } from '../ids.js';
import { appliedTags } from '../tags/model.js';

const block: Shape<JsonObject> = {
  ...simple<JsonObject>('an object with a type', (value) => isBlock(value)),
  read(value, field) {
    if (isJsonObject(value) && isBlock(value)) return value;
    throw invalid(field, 'an object with a type');
  },
};

function isBlock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Short texts that the AI products answer from. */
export const snippets = table('contentSnippets', {
  ids: idsOf('content_snippet', 6_400_000, 6_490_000),
  count: false,
  fields: {
    title: optional(text, () => ''),
    locale: optional(text, () => 'en'),
    json_blocks: optional(list(block), () => []),
    body_markdown: optional(nullableText, () => null),
    ...aiAvailability,
    audience_ids: audienceField,
    tags: hidden(generated(appliedTags, () => [])),
    created_by: hidden(generated(ref('admins'), ({ world }) => world.tokenAdminId)),
    updated_by: hidden(generated(ref('admins'), ({ world }) => world.tokenAdminId)),
    created_at: createdAt,
    updated_at: updatedAt,
  },
  notFound: () => refuse(404, 'not_found', 'Content snippet not found'),
});

export type SnippetRecord = RecordOf<typeof snippets>;

/** The languages that Fin answers in. */
export const FIN_LOCALES: ReadonlySet<string> = new Set(
  'ar bg bn bs ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv mn ms nb nl pl pt pt-BR ro ru sl sr sv sw th tr uk vi zh-CN zh-TW'.split(
    ' ',
  ),
);

/** A snippet in answers and notifications: its flags also in the form of numbers that came first. */
export function showSnippet(snippet: SnippetRecord): object {
  const { id, title, locale, json_blocks, body_markdown, created_at, updated_at, audience_ids } = snippet;
  const { ai_chatbot_availability, ai_copilot_availability, ai_sales_agent_availability } = snippet;
  return {
    type: 'content_snippet',
    id,
    title,
    locale,
    json_blocks,
    body_markdown,
    chatbot_availability: Number(ai_chatbot_availability),
    copilot_availability: Number(ai_copilot_availability),
    ai_chatbot_availability,
    ai_copilot_availability,
    ai_sales_agent_availability,
    created_at,
    updated_at,
    audience_ids: showAudienceIds(audience_ids),
  };
}
