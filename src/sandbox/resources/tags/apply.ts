import type { World } from '../../world/world.js';
import { type CompanyRecord, companies } from '../companies/model.js';
import { changeCompany } from '../companies/write.js';
import { changeContact } from '../contacts/change.js';
import { emitContactTag } from '../contacts/emit.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import type { AppliedTag, TagRecord } from './model.js';

/** Puts a tag on a contact; one that is there already stays as it is. */
export function tagContact(world: World, contact: ContactRecord, tag: TagRecord): AppliedTag {
  const present = contact.tags.find((applied) => applied.tag_id === tag.id);
  if (present !== undefined) return present;
  const applied = apply(world, tag);
  changeContact(world, contact, { tags: [...contact.tags, applied] });
  emitContactTag(world, 'created', contact, applied);
  return applied;
}

/** Takes a tag off a contact; undefined when it was not there. */
export function untagContact(world: World, contact: ContactRecord, tag: TagRecord): AppliedTag | undefined {
  const present = contact.tags.find((applied) => applied.tag_id === tag.id);
  if (present === undefined) return undefined;
  changeContact(world, contact, { tags: contact.tags.filter((one) => one !== present) });
  emitContactTag(world, 'deleted', contact, present);
  return present;
}

export function tagCompany(world: World, company: CompanyRecord, tag: TagRecord): void {
  if (company.tags.some((applied) => applied.tag_id === tag.id)) return;
  changeCompany(world, company, { tags: [...company.tags, apply(world, tag)] });
}

export function untagCompany(world: World, company: CompanyRecord, tag: TagRecord): void {
  const tags = company.tags.filter((applied) => applied.tag_id !== tag.id);
  if (tags.length < company.tags.length) changeCompany(world, company, { tags });
}

/** Takes a tag off all contacts and companies, with an event for each. */
export function untagEverybody(world: World, tag: TagRecord): void {
  for (const contact of contacts.in(world).values()) untagContact(world, contact, tag);
  for (const company of [...companies.in(world).by('tag', tag.id)]) untagCompany(world, company, tag);
}

function apply(world: World, tag: TagRecord): AppliedTag {
  return { tag_id: tag.id, applied_at: world.clock.now(), applied_by: world.tokenAdminId };
}
