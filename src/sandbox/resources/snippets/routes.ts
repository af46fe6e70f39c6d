import { refuse } from '../../http/errors.js';
import { readId, requireId } from '../../http/input.js';
import { type Call, ok } from '../../http/route.js';
import { create, get, list, remove, update } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { numbered } from '../../table/paging.js';
import { resource } from '../../table/resource.js';
import { admins } from '../admins.js';
import { type AppliedTag, tags } from '../tags/model.js';
import { serializeAppliedTag, serializeRemovedTag } from '../tags/serialize.js';
import { blocksOf, markdownOf } from './blocks.js';
import { FIN_LOCALES, type SnippetRecord, showSnippet, snippets } from './model.js';

const MAX_TITLE = 255;
const since = { since: 16 };
const tagging = { since: 16, scope: 'read_write_content_snippets' } as const;

export const snippetResource = resource(snippets, {
  scope: 'content_snippets',
  show: showSnippet,
  emits: { create: 'content_snippet.created', update: 'content_snippet.updated', remove: 'content_snippet.deleted' },
  routes: {
    listContentSnippets: list('GET /content_snippets', {
      ...since,
      paging: numbered({ default: 50, max: 50 }, 'flat'),
    }),
    createContentSnippet: create('POST /content_snippets', { ...since, status: 201, prepare }),
    getContentSnippet: get('GET /content_snippets/{id}', since),
    updateContentSnippet: update('PUT /content_snippets/{id}', { ...since, prepare }),
    deleteContentSnippet: remove('DELETE /content_snippets/{id}', { ...since, empty: 204 }),
    attachTagToContentSnippet: route('POST /content_snippets/{content_snippet_id}/tags', attachTag, tagging),
    detachTagFromContentSnippet: route('DELETE /content_snippets/{content_snippet_id}/tags/{id}', detachTag, tagging),
  },
});

const unprocessable = (message: string, field: string) => refuse(422, 'validation_error', message, field);

/** @throws RefusedError 422 for what no snippet can be */
function prepare(snippet: SnippetRecord, { body, world }: Call): SnippetRecord {
  const { title, locale, json_blocks, body_markdown } = snippet;
  if (title.trim() === '') throw unprocessable('Title is required', 'title');
  if (title.length > MAX_TITLE) throw unprocessable(`Title is too long (maximum is ${MAX_TITLE} characters)`, 'title');
  if (!FIN_LOCALES.has(locale)) throw unprocessable('The language is not currently supported for Fin', 'locale');
  const given = (key: string) => (body[key] ?? null) !== null;
  if (given('json_blocks') && given('body_markdown')) {
    throw unprocessable('json_blocks and body_markdown are mutually exclusive', 'json_blocks');
  }
  const text = given('json_blocks') ? { json_blocks, body_markdown: markdownOf(json_blocks) } : fromMarkdown(snippet);
  if (text.json_blocks.length === 0) {
    throw unprocessable('Either json_blocks or body_markdown is required', 'json_blocks');
  }
  return { ...snippet, ...text, body_markdown: text.body_markdown ?? body_markdown, updated_by: world.tokenAdminId };
}

function fromMarkdown({ json_blocks, body_markdown }: SnippetRecord) {
  return { json_blocks: body_markdown === null ? json_blocks : blocksOf(body_markdown), body_markdown };
}

function requireSnippet(call: Call): SnippetRecord {
  const snippet = snippets.get(call.world, call.param('content_snippet_id'));
  if (snippet === undefined) throw refuse(404, 'content_snippet_not_found', 'Content snippet not found');
  return snippet;
}

const tagNotFound = () => refuse(404, 'tag_not_found', 'Tag not found');

function attachTag(call: Call) {
  const { world, body } = call;
  const snippet = requireSnippet(call);
  const tag = tags.get(world, requireId(body, 'id'));
  if (tag === undefined) throw tagNotFound();
  const admin = admins.require(call, readId(body, 'admin_id') ?? world.tokenAdminId);
  const present = snippet.tags.find(({ tag_id }) => tag_id === tag.id);
  const applied: AppliedTag = present ?? { tag_id: tag.id, applied_at: world.clock.now(), applied_by: admin.id };
  if (present === undefined) snippets.in(world).update(snippet, { tags: [...snippet.tags, applied] });
  return ok(serializeAppliedTag(call.world, applied));
}

function detachTag(call: Call) {
  const snippet = requireSnippet(call);
  const applied = snippet.tags.find(({ tag_id }) => tag_id === call.param('id'));
  if (applied === undefined) throw tagNotFound();
  snippets.in(call.world).update(snippet, { tags: snippet.tags.filter((one) => one !== applied) });
  return ok(serializeRemovedTag(call.world, applied));
}
