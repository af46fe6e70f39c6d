import { el } from './dom.js';
import { bytes, hueOf, initials, longTime, messageTime } from './format.js';
import { linkOf, safeHtml } from './safe-html.js';

/** What happened, in words after the name of who did it. */
const EVENTS = {
  assignment: ({ assignedTo }) => (assignedTo === null ? 'took the assignment off' : `assigned this to ${assignedTo}`),
  assign_and_reopen: ({ assignedTo }) => `reopened this and assigned it to ${assignedTo ?? 'nobody'}`,
  close: () => 'closed this',
  open: () => 'opened this',
  snoozed: () => 'snoozed this',
  unsnoozed: () => 'woke this: the snooze is over',
  participant_added: () => 'added somebody',
  participant_removed: () => 'removed somebody',
  conversation_attribute_updated_by_admin: () => 'changed an attribute',
  ticket_state_updated_by_admin: ({ change }) => `set the state: ${change}`,
  ticket_attribute_updated_by_admin: ({ change }) => `set ${change}`,
};

const wordsFor = (part) => EVENTS[part.type]?.(part) ?? part.type.replaceAll('_', ' ');

/** A message, a note, or a line that says what happened. */
export function partElement(part, now) {
  const says = part.body !== null || part.attachments.length > 0 || part.choices.length > 0 || part.redacted;
  return says ? message(part, now) : happened(part, now);
}

function happened(part, now) {
  return el('li', { class: 'event', 'data-part': part.id }, `${part.author.name} ${wordsFor(part)}`, timeOf(part, now));
}

function message(part, now) {
  const { author, type } = part;
  const isNote = type === 'note';
  const label = isNote ? 'Note' : { contact: 'Customer', admin: 'Team', bot: 'Bot' }[author.side];
  const doing = EVENTS[type] === undefined ? undefined : wordsFor(part);
  const body = el('div', { class: 'body', dir: 'auto' });
  if (part.redacted) body.append(el('em', {}, 'This message was redacted.'));
  else if (part.body !== null) body.append(safeHtml(part.body));
  return el(
    'li',
    { class: `message ${isNote ? 'note' : author.side}`, 'data-part': part.id },
    el('span', { class: `avatar hue-${hueOf(author.name)}`, 'aria-hidden': 'true' }, initials(author.name)),
    el(
      'div',
      { class: 'bubble' },
      el(
        'header',
        {},
        el('strong', {}, author.name),
        el('span', { class: 'role' }, doing === undefined ? label : `${label} · ${doing}`),
        timeOf(part, now),
      ),
      body,
      part.attachments.length > 0 && el('ul', { class: 'attachments' }, ...part.attachments.map(attachment)),
      part.choices.length > 0 && el('ul', { class: 'choices' }, ...part.choices.map((text) => el('li', {}, text))),
    ),
  );
}

function attachment({ name, url, content_type, filesize }) {
  const address = linkOf(url);
  return el(
    'li',
    {},
    address === undefined
      ? el('span', {}, name)
      : el('a', { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' }, name),
    el('small', {}, [content_type, bytes(filesize)].filter(Boolean).join(', ')),
  );
}

function timeOf({ at }, now) {
  return el('time', { datetime: new Date(at * 1000).toISOString(), title: longTime(at) }, messageTime(at, now));
}

/** What a ticket is about, and what its type asks for. */
export function ticketElement({ description, fields }) {
  return el(
    'li',
    { class: 'ticket' },
    description !== null && el('p', { dir: 'auto' }, description),
    fields.length > 0 && el('dl', { class: 'pairs' }, ...fields.map(fact)),
    description === null && fields.length === 0 && el('p', {}, 'No description.'),
  );
}

/** A custom attribute or a field of a ticket. */
export const fact = ({ name, value, isTime }) => pair(name, isTime ? longTime(Number(value)) : value);

/** A name and its value in a list of such. */
export const pair = (name, value) => el('div', {}, el('dt', {}, name), el('dd', { dir: 'auto' }, value));

/** What the customer thought of it. */
export function ratingElement({ rating, remark }) {
  return el(
    'li',
    { class: 'event rating' },
    el(
      'span',
      { class: 'stars', role: 'img', 'aria-label': `Rated ${rating} of 5` },
      '★'.repeat(rating) + '☆'.repeat(5 - rating),
    ),
    remark === null ? null : el('q', {}, remark),
  );
}
