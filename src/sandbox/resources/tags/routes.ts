import { refuse, resourceNotFound } from '../../http/errors.js';
import { readId, readText, requireId } from '../../http/input.js';
import { type Call, emptyAnswer, ok, type Route } from '../../http/route.js';
import { requireContact } from '../contacts/find.js';
import { deleteTag, tagContact, untagContact } from './apply.js';
import { tagMembers } from './bulk.js';
import type { TagRecord } from './model.js';
import { serializeAppliedTag, serializeTag } from './serialize.js';

export const tagRoutes: readonly Route[] = [
  {
    id: 'listTags',
    method: 'GET',
    path: '/tags',
    scope: 'read_tags',
    handle: ({ world }) => ok({ type: 'list', data: [...world.tags.values()].map(serializeTag) }),
  },
  {
    id: 'createTag',
    method: 'POST',
    path: '/tags',
    scope: 'write_tags',
    handle(call) {
      const tag = createOrRename(call);
      const members = tagMembers(call, tag);
      return ok({ ...serializeTag(tag), ...(call.version >= 16 ? members : {}) });
    },
  },
  {
    id: 'findTag',
    method: 'GET',
    path: '/tags/:tag_id',
    scope: 'read_tags',
    handle: (call) => ok(serializeTag(requireTag(call, call.param('tag_id')))),
  },
  {
    id: 'deleteTag',
    method: 'DELETE',
    path: '/tags/:tag_id',
    scope: 'write_tags',
    handle(call) {
      const tag = requireTag(call, call.param('tag_id'));
      const dependents = [...call.world.segments.values()].filter((segment) => segment.rule.tag_id === tag.id);
      if (dependents.length > 0) {
        const names = dependents.map((segment) => segment.name).join(', ');
        const message = `Unable to delete Tag with dependent objects. Segments: ${names}.`;
        throw refuse(400, 'tag_has_dependent_objects', message);
      }
      deleteTag(call.world, tag);
      return emptyAnswer(200);
    },
  },
  {
    id: 'listTagsForAContact',
    method: 'GET',
    path: '/contacts/:contact_id/tags',
    scope: 'read_tags',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      return ok({ type: 'list', data: contact.tags.map((tag) => serializeAppliedTag(call, tag)) });
    },
  },
  {
    id: 'attachTagToContact',
    method: 'POST',
    path: '/contacts/:contact_id/tags',
    scope: 'write_tags',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      const tag = requireTag(call, requireId(call.body, 'id'));
      return ok(serializeAppliedTag(call, tagContact(call.world, contact, tag)));
    },
  },
  {
    id: 'detachTagFromContact',
    method: 'DELETE',
    path: '/contacts/:contact_id/tags/:tag_id',
    scope: 'write_tags',
    handle(call) {
      const contact = requireContact(call, call.param('contact_id'));
      const applied = untagContact(call.world, contact, requireTag(call, call.param('tag_id')));
      if (applied === undefined) throw resourceNotFound();
      return ok(serializeAppliedTag(call, applied));
    },
  },
];

function requireTag({ world }: Call, id: string): TagRecord {
  const tag = world.tags.get(id);
  if (tag === undefined) throw resourceNotFound();
  return tag;
}

/** With an id the tag is renamed; without one the tag of that name is found or made, whatever its case. */
function createOrRename(call: Call): TagRecord {
  const { world, body } = call;
  const id = readId(body, 'id');
  const name = readText(body, 'name')?.trim() ?? '';
  const namesake = world.tags.firstBy('name', name.toLowerCase());
  if (name === '') throw refuse(400, 'parameter_invalid', 'invalid tag parameters', 'name');
  if (typeof id !== 'string') return namesake ?? world.tags.insert({ id: world.nextId('tag'), name });
  const tag = requireTag(call, id);
  if (namesake !== undefined && namesake !== tag) {
    throw refuse(400, 'parameter_invalid', `Another tag is named ${namesake.name}`, 'name');
  }
  return world.tags.update(tag, { name });
}
