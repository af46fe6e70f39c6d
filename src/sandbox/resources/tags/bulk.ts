import { companyNotFound, refuse, userNotFound } from '../../http/errors.js';
import { readFlag, readId, readList } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { isJsonObject, type JsonObject } from '../../json.js';
import { companies } from '../companies/model.js';
import { contacts } from '../contacts/model.js';
import { tagCompany, tagContact, untagCompany, untagContact } from './apply.js';
import type { TagRecord } from './model.js';

/** What became of one member of a bulk call. */
interface TaggedMember {
  readonly id: string;
  readonly tagged: boolean;
}

/** What became of the members that a bulk call names; a list that the call does not have is left out. */
export interface BulkResult {
  readonly users?: readonly TaggedMember[];
  readonly companies?: readonly TaggedMember[];
}

/**
 * Puts the tag on the `users` and `companies` of the body, or takes it off those with `untag: true`.
 * @throws RefusedError 404 for a member that does not exist; from 2.16 on such members are skipped.
 */
export function tagMembers(call: Call, tag: TagRecord): BulkResult {
  const users = readMembers(call.body, 'users');
  const companies = readMembers(call.body, 'companies');
  return {
    ...(users === undefined ? {} : { users: users.flatMap((member) => tagUser(call, tag, member)) }),
    ...(companies === undefined ? {} : { companies: companies.flatMap((member) => tagOneCompany(call, tag, member)) }),
  };
}

function tagUser({ world, version }: Call, tag: TagRecord, member: JsonObject): TaggedMember[] {
  const contact = contacts.get(world, readId(member, 'id') ?? '');
  if (contact === undefined || contact.status === 'merged') {
    if (version >= 16) return [];
    throw userNotFound();
  }
  const tagged = readFlag(member, 'untag') !== true;
  if (tagged) tagContact(world, contact, tag);
  else untagContact(world, contact, tag);
  return [{ id: contact.id, tagged }];
}

function tagOneCompany({ world, version }: Call, tag: TagRecord, member: JsonObject): TaggedMember[] {
  const id = readId(member, 'id');
  const companyId = readId(member, 'company_id');
  const company =
    typeof id === 'string' ? companies.get(world, id) : companies.in(world).firstBy('company_id', companyId ?? '');
  if (company === undefined) {
    if (version >= 16) return [];
    throw companyNotFound();
  }
  const tagged = readFlag(member, 'untag') !== true;
  if (tagged) tagCompany(world, company, tag);
  else untagCompany(world, company, tag);
  return [{ id: company.id, tagged }];
}

function readMembers(body: JsonObject, field: string): JsonObject[] | undefined {
  return readList(body, field)?.map((member) => {
    if (!isJsonObject(member)) throw refuse(400, 'parameter_invalid', 'invalid tag parameters', field);
    return member;
  });
}
