import { byId, el, setText } from './dom.js';
import { hueOf, initials, nameOf, shortTime } from './format.js';

/** Height of a row in pixels, as the style sheet has it. */
const ROW = 84;
/** Rows beyond the visible ones, so that scrolling meets no gap. */
const SPARE = 6;

/**
 * Shows of a list of thousands the rows that can be seen.
 * @param {ReturnType<typeof import('./conversations.js').createConversations>} conversations
 * @param {{choose: (id: string) => void, open: () => void, now: () => number}} page
 */
export function createListView(conversations, { choose, open, now }) {
  const list = byId('list');
  const rows = byId('rows');
  let chosen;
  const shown = new Map();

  function show() {
    const { items, counts } = conversations;
    rows.style.height = `${items.length * ROW}px`;
    const first = Math.max(0, Math.floor(list.scrollTop / ROW) - SPARE);
    const end = Math.min(items.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW) + SPARE);
    const wanted = new Set(items.slice(first, end).map(({ id }) => id));
    for (const [id, row] of shown) {
      if (wanted.has(id)) continue;
      row.remove();
      shown.delete(id);
    }
    for (let index = first; index < end; index += 1) place(items[index], index, index - first);
    if (shown.has(chosen)) list.setAttribute('aria-activedescendant', rowId(chosen));
    else list.removeAttribute('aria-activedescendant');
    byId('list-empty').hidden = items.length > 0;
    for (const [state, count] of Object.entries(counts)) setText(byId(`count-${state}`), String(count));
    if (end > items.length - SPARE && !conversations.complete) conversations.more();
  }
  /** @param at the place among the elements: readers go by it, not by where a row stands */
  function place(item, index, at) {
    const key = JSON.stringify([item, shortTime(item.updatedAt, now()), item.id === chosen]);
    let row = shown.get(item.id);
    if (row?.dataset.key !== key) {
      const made = rowOf(item, item.id === chosen, now());
      made.dataset.key = key;
      row?.remove();
      shown.set(item.id, made);
      row = made;
    }
    if (rows.children[at] !== row) rows.insertBefore(row, rows.children[at] ?? null);
    row.style.transform = `translateY(${index * ROW}px)`;
    row.setAttribute('aria-posinset', String(index + 1));
    row.setAttribute('aria-setsize', String(conversations.complete ? conversations.items.length : -1));
  }
  function reveal(index) {
    const top = index * ROW;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
  }
  function select(id) {
    chosen = id;
    const index = conversations.indexOf(id);
    if (index >= 0) reveal(index);
    show();
  }
  /** @param step rows down, negative for up */
  function move(step) {
    const { items } = conversations;
    if (items.length === 0) return;
    const at = conversations.indexOf(chosen);
    const to = at < 0 ? (step > 0 ? 0 : items.length - 1) : Math.min(items.length - 1, Math.max(0, at + step));
    choose(items[to].id);
  }
  const perPage = () => Math.max(1, Math.floor(list.clientHeight / ROW) - 1);
  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(perPage()),
    PageUp: () => move(-perPage()),
    Home: () => move(-Infinity),
    End: () => move(Infinity),
    Enter: open,
  };
  list.addEventListener('keydown', (event) => {
    const run = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.key];
    if (run === undefined) return;
    event.preventDefault();
    run();
  });
  list.addEventListener('click', (event) => {
    const row = event.target.closest('[role=option]');
    if (row === null) return;
    choose(row.dataset.id);
    open();
  });
  list.addEventListener('scroll', () => requestAnimationFrame(show), { passive: true });
  new ResizeObserver(show).observe(list);
  return { show, select, move, focus: () => list.focus() };
}

const rowId = (id) => `row-${id}`;

function rowOf(item, isChosen, now) {
  const name = nameOf(item.customer);
  const marks = [
    item.vip && el('span', { class: 'mark vip' }, 'VIP'),
    item.priority !== 'none' && el('span', { class: `mark priority ${item.priority}` }, item.priority),
    item.state !== 'open' && el('span', { class: `mark ${item.state}` }, item.state),
    item.rating !== null && el('span', { class: 'mark rated', title: 'Rating' }, `★ ${item.rating}`),
    ...item.tags.slice(0, 2).map((tag) => el('span', { class: 'mark tag' }, tag)),
  ];
  const holder = item.assignee ?? item.team;
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
        item.company !== null && el('span', { class: 'row-company' }, item.company),
        el('span', { class: 'row-time' }, shortTime(item.updatedAt, now)),
      ),
      el('span', { class: 'row-preview' }, item.title !== null && el('b', {}, `${item.title} `), item.preview),
      el(
        'span',
        { class: 'row-marks' },
        ...marks,
        el('span', { class: 'row-holder' }, holder === null ? 'Unassigned' : holder),
      ),
    ),
  );
}
