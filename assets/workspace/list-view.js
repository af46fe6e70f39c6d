import { byId, setText } from './dom.js';
import { shortTime } from './format.js';
import { rowId, rowOf } from './row.js';

/** Height of a row in pixels, as the style sheet has it. */
const ROW = 84;
/** Rows beyond the visible ones, so that scrolling meets no gap. */
const SPARE = 6;

/**
 * Shows of a list of thousands the rows that can be seen.
 * @param {ReturnType<typeof import('./items.js').createItems>} items
 * @param {{choose: (item: object) => void, open: () => void, now: () => number}} page
 */
export function createListView(items, { choose, open, now }) {
  const list = byId('list');
  const rows = byId('rows');
  let chosen;
  /** Where the chosen one is, or was before it left the list. */
  let place = -1;
  const shown = new Map();

  const indexOf = (id) => {
    const index = items.all.findIndex((one) => one.id === id);
    return index < 0 ? undefined : index;
  };
  function show() {
    const { all, counts, complete } = items;
    place = indexOf(chosen) ?? place;
    rows.style.height = `${all.length * ROW}px`;
    const first = Math.max(0, Math.floor(list.scrollTop / ROW) - SPARE);
    const end = Math.min(all.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW) + SPARE);
    const wanted = new Set(all.slice(first, end).map(({ id }) => id));
    for (const [id, row] of shown) {
      if (wanted.has(id)) continue;
      row.remove();
      shown.delete(id);
    }
    for (let index = first; index < end; index += 1) draw(all[index], index, index - first);
    if (shown.has(chosen)) list.setAttribute('aria-activedescendant', rowId(chosen));
    else list.removeAttribute('aria-activedescendant');
    byId('list-empty').hidden = all.length > 0;
    for (const [state, count] of Object.entries(counts)) setText(byId(`count-${state}`), String(count));
    if (end > all.length - SPARE && !complete) items.more();
  }
  /** @param at the place among the elements: readers go by it, not by where a row stands */
  function draw(item, index, at) {
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
    row.setAttribute('aria-setsize', String(items.complete ? items.all.length : -1));
  }
  function reveal(index) {
    const top = index * ROW;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
  }
  function select(id) {
    chosen = id;
    place = indexOf(id) ?? -1;
    if (place >= 0) reveal(place);
    show();
  }
  /** Goes on from the place of the chosen one also when it has left the list. @param step rows down, negative for up */
  function move(step) {
    const { all } = items;
    if (all.length === 0) return;
    const at = indexOf(chosen);
    const to =
      at !== undefined ? at + step : place < 0 ? (step > 0 ? 0 : all.length - 1) : step > 0 ? place : place - 1;
    choose(all[Math.min(all.length - 1, Math.max(0, to))]);
    list.focus();
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
    choose(items.find(row.dataset.id));
    open();
  });
  list.addEventListener('scroll', () => requestAnimationFrame(show), { passive: true });
  new ResizeObserver(show).observe(list);
  return { show, select, move, focus: () => list.focus() };
}
