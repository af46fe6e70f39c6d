import { el } from './dom.js';
import { longTime, nameOf } from './format.js';
import { ticketStateMark } from './row.js';

/**
 * What stands above a conversation or a ticket.
 * @param {{actions: (thread: object) => Node, untag: (tag: string) => void, follow: (link: object) => void,
 *   back: () => void}} page
 * @returns {Node[]}
 */
export function headOf(thread, { actions, untag, follow, back }) {
  const { kind, customer, company, state, snoozedUntil, tags, links = [], vip, title } = thread;
  const isTicket = kind === 'tickets';
  const person = [customer?.role, customer?.name && customer.email, company];
  const ticket = [`Ticket #${thread.number ?? ''}`, thread.type, customer && nameOf(customer), company];
  const stateWords = state === 'snoozed' ? `snoozed until ${longTime(snoozedUntil)}` : state;
  const holder = [thread.assignee, thread.team].filter(Boolean).join(', ') || 'nobody';
  const heading = isTicket ? (title ?? 'A ticket without a title') : nameOf(customer);
  return [
    el('button', { type: 'button', class: 'quiet back', 'aria-label': 'Back to the list', onclick: back }, '←'),
    el(
      'div',
      { class: 'who' },
      el('h2', {}, el('span', { dir: 'auto' }, heading), vip && el('span', { class: 'mark vip' }, 'VIP')),
      el('p', {}, (isTicket ? ticket : person).filter(Boolean).join(' · ')),
    ),
    actions(thread),
    el(
      'p',
      { class: 'facts' },
      state && el('span', { class: `mark ${state}`, id: 'thread-state' }, stateWords),
      thread.ticketState && ticketStateMark(thread.ticketState),
      isTicket && thread.shared === false && el('span', { class: 'fact' }, 'internal'),
      el('span', { class: 'fact' }, `Assigned to ${holder}`),
      ...tags.map((tag) => tagChip(tag, untag)),
      ...links.map((link) =>
        el(
          'button',
          { type: 'button', class: 'quiet small', 'data-do': `follow ${link.id}`, onclick: () => follow(link) },
          link.label,
        ),
      ),
      el('span', { class: 'fact id' }, `#${thread.id}`),
    ),
  ];
}

function tagChip(tag, untag) {
  return el(
    'span',
    { class: 'mark tag' },
    tag,
    el(
      'button',
      { type: 'button', 'aria-label': `Remove the tag ${tag}`, 'data-do': `untag ${tag}`, onclick: () => untag(tag) },
      '×',
    ),
  );
}
