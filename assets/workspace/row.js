import { el } from './dom.js';
import { hueOf, initials, nameOf, shortTime } from './format.js';

export const rowId = (id) => `row-${id}`;

/** A conversation, a ticket or an article as a row of the list. */
export function rowOf(item, isChosen, now) {
  const isArticle = item.kind === 'articles';
  const name = isArticle ? item.title : nameOf(item.customer);
  return el(
    'div',
    {
      role: 'option',
      id: rowId(item.id),
      'data-id': item.id,
      'aria-selected': String(isChosen),
      class: `row${item.unread ? ' unread' : ''}`,
    },
    el('span', { class: `avatar hue-${hueOf(name)}`, 'aria-hidden': 'true' }, initials(name)),
    el(
      'span',
      { class: 'row-main' },
      el(
        'span',
        { class: 'row-top' },
        item.unread && el('span', { class: 'unread-dot' }, el('span', { class: 'hidden' }, 'Unread. ')),
        el('span', { class: 'row-name' }, name),
        typeof item.company === 'string' && el('span', { class: 'row-company' }, item.company),
        el('span', { class: 'row-time' }, shortTime(item.updatedAt, now)),
      ),
      el(
        'span',
        { class: 'row-preview' },
        !isArticle && item.title !== null && el('b', {}, `${item.title} `),
        item.preview,
      ),
      el(
        'span',
        { class: 'row-marks' },
        ...marksOf(item),
        el('span', { class: 'row-holder' }, isArticle ? item.author : (item.assignee ?? item.team ?? 'Unassigned')),
      ),
    ),
  );
}

/** What is to be seen at a glance. */
export function marksOf(item) {
  return [
    item.vip && el('span', { class: 'mark vip' }, 'VIP'),
    item.ticketState && ticketStateMark(item.ticketState),
    item.priority !== undefined &&
      item.priority !== 'none' &&
      el('span', { class: `mark priority ${item.priority}` }, item.priority),
    item.locales?.length > 1 && el('span', { class: 'mark' }, item.locales.join(' ')),
    item.state !== 'open' && el('span', { class: `mark ${item.state}` }, item.state),
    typeof item.rating === 'number' && el('span', { class: 'mark rated', title: 'Rating' }, `★ ${item.rating}`),
    ...item.tags.slice(0, 2).map((tag) => el('span', { class: 'mark tag' }, tag)),
  ];
}

export const ticketStateMark = ({ category, label }) => el('span', { class: `mark ticket-${category}` }, label);
