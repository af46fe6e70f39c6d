import { get } from './api.js';
import { byId, el } from './dom.js';
import { hueOf, initials, longTime, nameOf, shortTime } from './format.js';
import { fact, pair } from './part.js';
import { marksOf } from './row.js';
import { safeHtml } from './safe-html.js';

const NOBODY = { articles: 'An article is by the team. Choose a conversation to see its customer.' };

/**
 * Who wrote the chosen conversation: attributes, tags, notes, and what else they wrote.
 * @param {{now: () => number, choose: (item: object) => void}} page
 */
export function createCustomer({ now, choose }) {
  const into = byId('customer');
  let id;
  let chosenId;
  let turn = 0;

  /** @param {object | undefined} thread what is chosen */
  async function show(thread) {
    const next = thread?.customer?.id;
    chosenId = thread?.id;
    if (next !== id) {
      id = next;
      into.replaceChildren();
    }
    if (id === undefined) {
      turn += 1;
      const words =
        thread === undefined
          ? 'Choose a conversation to see whose it is.'
          : (NOBODY[thread.kind] ?? 'Nobody is known of this one.');
      into.replaceChildren(el('p', { class: 'empty' }, words));
      return;
    }
    await reload();
  }
  async function reload() {
    if (id === undefined) return;
    turn += 1;
    const mine = turn;
    const read = await get(`/workspace/contacts/${encodeURIComponent(id)}`).catch((error) => {
      if (error.status !== 404) throw error;
    });
    if (mine !== turn) return;
    if (read === undefined) into.replaceChildren(el('p', { class: 'empty' }, 'This person is not there any more.'));
    else draw(read);
  }
  /** The focus stays on the entry that has it. */
  function draw(customer) {
    const focused = into.contains(document.activeElement) ? document.activeElement.dataset.id : undefined;
    into.replaceChildren(...contentOf(customer));
    if (focused !== undefined) into.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  }
  function contentOf(customer) {
    const { attributes, tags, notes, conversations, tickets, counts } = customer;
    const others = conversations.filter((one) => one.id !== chosenId);
    const otherTickets = tickets.filter((one) => one.id !== chosenId);
    const left = (all, found) => all - (found.length - found.filter((one) => one.id !== chosenId).length);
    return [
      headOf(customer),
      el('dl', { class: 'pairs' }, ...factsOf(customer).map(([name, value]) => pair(name, value))),
      tags.length > 0 && el('p', { class: 'chips' }, ...tags.map((tag) => el('span', { class: 'mark tag' }, tag))),
      ...part('Attributes', attributes.length, attributes.length > 0 && attributesOf(attributes)),
      ...part('Notes', counts.notes, notes.length > 0 && el('ul', { class: 'notes' }, ...notes.map(noteOf))),
      ...part('Other conversations', left(counts.conversations, conversations), listOf(others)),
      ...part('Tickets', left(counts.tickets, tickets), listOf(otherTickets)),
    ].filter(Boolean);
  }
  function noteOf({ body, author, at }) {
    return el(
      'li',
      {},
      el('div', { class: 'body', dir: 'auto' }, safeHtml(body)),
      el('span', { class: 'record-more' }, `${author}, ${shortTime(at, now())}`),
    );
  }
  function listOf(items) {
    return items.length === 0
      ? false
      : el('ul', { class: 'others' }, ...items.map((item) => el('li', {}, entryOf(item))));
  }
  function entryOf(item) {
    const words = item.kind === 'tickets' ? `#${item.number} ${item.title ?? ''}` : (item.title ?? item.preview);
    return el(
      'button',
      { type: 'button', class: 'entry', 'data-id': item.id, onclick: () => choose(item) },
      el('span', { class: 'entry-words', dir: 'auto' }, words),
      el('span', { class: 'entry-more' }, ...marksOf(item), el('span', {}, shortTime(item.updatedAt, now()))),
    );
  }
  return {
    show,
    reload,
    get id() {
      return id;
    },
  };
}

function headOf(customer) {
  const name = nameOf(customer);
  return el(
    'div',
    { class: 'customer-head' },
    el('span', { class: `avatar hue-${hueOf(name)}`, 'aria-hidden': 'true' }, initials(name)),
    el(
      'div',
      {},
      el('h3', { dir: 'auto' }, name),
      el('p', { class: 'record-more' }, [customer.role, ...customer.companies].join(' · ')),
    ),
  );
}

/** What is known, as pairs. */
function factsOf(customer) {
  const time = (seconds) => (seconds === null ? null : longTime(seconds));
  return [
    ['E-mail', customer.email],
    ['Phone', customer.phone],
    ['Place', customer.location],
    ['Language', customer.language],
    ['Owner', customer.owner],
    ['External id', customer.externalId],
    ['Id', customer.id],
    ['Signed up', time(customer.signedUpAt)],
    ['Last seen', time(customer.lastSeenAt)],
    ['Blocked', customer.blocked ? 'yes' : null],
    ['Status', customer.status === 'active' ? null : customer.status],
  ].filter(([, value]) => value !== null && value !== '');
}

function attributesOf(attributes) {
  return el('dl', { class: 'pairs' }, ...attributes.map(fact));
}

/** A heading with what is below it, or a word that there is nothing. */
function part(title, count, content) {
  return [
    el('h3', {}, `${title} `, el('span', { class: 'count' }, String(count))),
    content || el('p', { class: 'record-more none' }, 'None.'),
  ];
}
