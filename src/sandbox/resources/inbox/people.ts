import { refuse, userNotFound } from '../../http/errors.js';
import { invalid, readId, readText, requireId } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import type { JsonObject } from '../../json.js';
import type { World } from '../../world/world.js';
import { type AdminRecord, admins } from '../admins.js';
import { companies } from '../companies/model.js';
import { type ContactRecord, contacts } from '../contacts/model.js';
import { teams } from '../teams.js';
import type { Assignee } from './thread-fields.js';

/** The admin who acts, from `admin_id`. @throws RefusedError 400 without it, 404 admin_not_found. */
export function requireAdmin({ world, body }: Call, field = 'admin_id'): AdminRecord {
  const admin = admins.get(world, requireId(body, field));
  if (admin === undefined) throw refuse(404, 'admin_not_found', `Admin for ${field} not found`);
  return admin;
}

/** How a body names a person: Intercom's id, the caller's own id, or an e-mail address. */
export interface PersonFields {
  readonly id: string;
  readonly externalId: string;
  readonly email: string;
}

export const REPLY_FIELDS: PersonFields = { id: 'intercom_user_id', externalId: 'user_id', email: 'email' };
export const TICKET_FIELDS: PersonFields = { id: 'id', externalId: 'external_id', email: 'email' };
export const RECIPIENT_FIELDS: PersonFields = { id: 'id', externalId: 'user_id', email: 'email' };

/** The person whom exactly one of three fields names, or the e-mail address that nobody has. */
export type NamedPerson = { readonly contact: ContactRecord } | { readonly unknownEmail: string };

/** @throws RefusedError 400 unless exactly one field is given, 404 (or 410) for an unknown id. */
export function readPerson(call: Call, body: JsonObject, fields: PersonFields): NamedPerson {
  const id = readId(body, fields.id);
  const externalId = readId(body, fields.externalId);
  const email = readText(body, fields.email);
  const given = [id, externalId, email].filter((value) => value !== undefined && value !== null && value !== '');
  if (given.length !== 1) {
    const names = `${fields.id}, ${fields.externalId} and ${fields.email}`;
    throw refuse(400, 'parameter_invalid', `Exactly one of ${names} is required`);
  }
  if (id) return { contact: contacts.require(call, id) };
  if (externalId) {
    const contact = contacts.in(call.world).firstBy('external_id', externalId);
    if (contact === undefined) throw userNotFound();
    return { contact };
  }
  const address = email ?? '';
  const contact = byEmail(call.world, address);
  return contact === undefined ? { unknownEmail: address } : { contact };
}

/** The same when somebody unknown is an error. */
export function requirePerson(call: Call, body: JsonObject, fields: PersonFields): ContactRecord {
  const person = readPerson(call, body, fields);
  if ('unknownEmail' in person) throw userNotFound();
  return person.contact;
}

/** Leads may share an address; a user with it comes first. */
function byEmail(world: World, email: string): ContactRecord | undefined {
  const matches = [...contacts.in(world).by('email', email.toLowerCase())].filter((one) => one.status === 'active');
  return matches.find((one) => one.role === 'user') ?? matches[0];
}

/** What Intercom calls nobody. */
export const NOBODY = '0';

/** @throws RefusedError 404 assignee_not_found */
export function findAssignee(world: World, type: 'admin' | 'team', id: string): Assignee {
  const found = type === 'admin' ? admins.get(world, id) : teams.get(world, id);
  if (found === undefined) throw assigneeNotFound();
  return { type, id };
}

export const assigneeNotFound = () => refuse(404, 'assignee_not_found', 'Assignee not found');

/** The company that a body names: null takes it away, undefined = nothing was said. */
export function readCompanyId({ world, body }: Call): string | null | undefined {
  const id = readId(body, 'company_id');
  if (id === undefined || id === null) return id;
  if (id === '') throw invalid('company_id', 'the id of a company or null');
  if (companies.get(world, id) === undefined) throw refuse(404, 'company_not_found', 'Company Not Found');
  return id;
}

/** Id of nobody as the versions show it: 0 from 2.16 on, before that what the resource used. */
export function shownAssignee<T>(id: string | null, version: number, before: (id: string | null) => T): T | number {
  return version >= 16 ? Number(id ?? NOBODY) : before(id);
}
