import { refuse, resourceNotFound } from '../../http/errors.js';
import { readId, readText, requireId } from '../../http/input.js';
import { type Call, ok } from '../../http/route.js';
import { get, list, remove } from '../../table/crud.js';
import { route } from '../../table/operation.js';
import { resource } from '../../table/resource.js';
import { contacts } from '../contacts/model.js';
import { segments } from '../segments/model.js';
import { tagContact, untagContact, untagEverybody } from './apply.js';
import { tagMembers } from './bulk.js';
import { type TagRecord, tags } from './model.js';
import { serializeAppliedTag, serializeRemovedTag, serializeTag } from './serialize.js';

export const tagResource = resource(tags, {
  scope: 'tags',
  routes: {
    listTags: list('GET /tags'),
    createTag: route('POST /tags', (call) => {
      const tag = createOrRename(call);
      const members = tagMembers(call, tag);
      return ok({ ...serializeTag(tag), ...(call.version >= 16 ? members : {}) });
    }),
    findTag: get('GET /tags/{tag_id}'),
    deleteTag: remove('DELETE /tags/{tag_id}', { empty: 200, prepare: releaseTag }),
    listTagsForAContact: route('GET /contacts/{contact_id}/tags', (call) => {
      const contact = contacts.require(call, call.param('contact_id'));
      return ok({ type: 'list', data: contact.tags.map((tag) => serializeAppliedTag(call.world, tag)) });
    }),
    attachTagToContact: route('POST /contacts/{contact_id}/tags', (call) => {
      const contact = contacts.require(call, call.param('contact_id'));
      const tag = tags.require(call, requireId(call.body, 'id'));
      return ok(serializeAppliedTag(call.world, tagContact(call.world, contact, tag)));
    }),
    detachTagFromContact: route('DELETE /contacts/{contact_id}/tags/{tag_id}', (call) => {
      const contact = contacts.require(call, call.param('contact_id'));
      const applied = untagContact(call.world, contact, tags.require(call, call.param('tag_id')));
      if (applied === undefined) throw resourceNotFound();
      return ok(serializeRemovedTag(call.world, applied));
    }),
  },
});

/** @throws RefusedError 400 while a segment depends on the tag */
function releaseTag(tag: TagRecord, { world }: Call): void {
  const dependents = [...segments.in(world).values()].filter((segment) => segment.rule.tag_id === tag.id);
  if (dependents.length > 0) {
    const names = dependents.map((segment) => segment.name).join(', ');
    const message = `Unable to delete Tag with dependent objects. Segments: ${names}.`;
    throw refuse(400, 'tag_has_dependent_objects', message);
  }
  untagEverybody(world, tag);
}

/** With an id the tag is renamed; without one the tag of that name is found or made, whatever its case. */
function createOrRename(call: Call): TagRecord {
  const { world, body } = call;
  const id = readId(body, 'id');
  const name = readText(body, 'name')?.trim() ?? '';
  const namesake = tags.in(world).firstBy('name', name.toLowerCase());
  if (name === '') throw refuse(400, 'parameter_invalid', 'invalid tag parameters', 'name');
  if (typeof id !== 'string') return namesake ?? tags.insert(world, { name });
  // A name that another tag has is taken all the same.
  return tags.in(world).update(tags.require(call, id), { name });
}
