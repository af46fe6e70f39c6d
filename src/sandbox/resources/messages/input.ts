import { refuse, userNotFound } from '../../http/errors.js';
import { invalid, missing, readObject, readText, requireId, requireText } from '../../http/input.js';
import type { Call } from '../../http/route.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json.js';
import { type AdminRecord, admins } from '../admins.js';
import type { ContactRecord } from '../contacts/model.js';
import { RECIPIENT_FIELDS, requirePerson } from '../inbox/people.js';
import type { MessageRecord } from './model.js';

/** `inapp` has three names: the description says `in_app`, its examples say `inapp` and `conversation`. */
const TYPES: Readonly<Record<string, MessageRecord['message_type']>> = {
  inapp: 'inapp',
  in_app: 'inapp',
  conversation: 'inapp',
  email: 'email',
  whatsapp: 'whatsapp',
};

export function readMessageType(body: JsonObject): MessageRecord['message_type'] {
  const given = requireText(body, 'message_type');
  const type = Object.hasOwn(TYPES, given) ? TYPES[given] : undefined;
  if (type !== undefined) return type;
  throw invalid('message_type', 'in_app, email or whatsapp');
}

/** An e-mail needs a subject and a style. */
export function readEmailFields(body: JsonObject): Pick<MessageRecord, 'subject' | 'template'> {
  const subject = readText(body, 'subject');
  if (subject === undefined || subject === null || subject.trim() === '') {
    throw refuse(422, 'parameter_not_found', 'No subject supplied for email message', 'subject');
  }
  return { subject, template: readTemplate(body) ?? 'personal' };
}

export function readTemplate(body: JsonObject): MessageRecord['template'] {
  const template = readText(body, 'template') ?? null;
  if (template !== null && template !== 'plain' && template !== 'personal') {
    throw invalid('template', 'plain or personal');
  }
  return template;
}

/** `from` of an admin's message. */
export function requireSenderAdmin({ world }: Call, from: JsonObject): AdminRecord {
  const admin = admins.get(world, requireId(from, 'id'));
  if (admin === undefined) throw refuse(404, 'admin_not_found', 'Admin not found');
  return admin;
}

/** `from` of a body. */
export function requireFrom({ body }: Call): { readonly type: string; readonly from: JsonObject } {
  const from = readObject(body, 'from');
  if (from === undefined || from === null) throw missing('from');
  return { type: requireText(from, 'type'), from };
}

/** The people of `to`, `cc` or `bcc`: one object, or from 2.14 on a list of them. */
export function readRecipients(call: Call, field: 'to' | 'cc' | 'bcc'): ContactRecord[] {
  const given = call.body[field];
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) return [requireRecipient(call, field, given)];
  if (call.version < 14) throw invalid(field, 'an object before version 2.14');
  return given.map((recipient) => requireRecipient(call, field, recipient));
}

function requireRecipient(call: Call, field: string, value: JsonValue): ContactRecord {
  if (!isJsonObject(value)) throw invalid(field, 'an object {type, id} or an array of them');
  const type = requireText(value, 'type');
  if (type !== 'user' && type !== 'lead' && type !== 'contact') throw invalid(`${field}.type`, 'user, lead or contact');
  const contact = requirePerson(call, value, RECIPIENT_FIELDS);
  // Users and leads are looked up apart: the right id with the wrong role is nobody. A contact is either.
  if ((type !== 'contact' && contact.role !== type) || contact.status !== 'active') throw userNotFound();
  return contact;
}
