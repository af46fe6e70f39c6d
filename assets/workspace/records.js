import { el, setText } from './dom.js';

/** As many of the newest as are kept and shown. */
export const KEPT = 100;

/**
 * A list of things that open to their details, newest first. Elements stay while what they show changes, so that
 * neither focus nor what is open is lost.
 * @param {{into: Element, none: string, keyOf: (record: object) => string,
 *   make: () => {element: HTMLElement, show: (record: object) => void}, count: HTMLElement}} view
 */
export function createRecords({ into, none, keyOf, make, count }) {
  const list = el('div', { class: 'records' });
  const empty = el('p', { class: 'empty' }, none);
  into.append(list, empty);
  const rows = new Map();
  let waiting = new Map();
  let frame;

  function flush() {
    frame = undefined;
    for (const [key, record] of waiting) {
      let row = rows.get(key);
      if (row === undefined) {
        row = make();
        rows.set(key, row);
        list.prepend(row.element);
      }
      row.show(record);
    }
    waiting = new Map();
    for (const [key, { element }] of rows) {
      if (rows.size <= KEPT) break;
      element.remove();
      rows.delete(key);
    }
    empty.hidden = rows.size > 0;
    setText(count, rows.size === 0 ? '' : rows.size >= KEPT ? `${KEPT}+` : String(rows.size));
  }
  /** Many may come at once: what is not drawn before the next frame is drawn once. */
  function later() {
    // A page that is not visible gets no frames.
    if (frame === undefined) frame = document.hidden ? setTimeout(flush) : requestAnimationFrame(flush);
  }
  return {
    add(record) {
      const key = keyOf(record);
      waiting.set(key, record);
      const [oldest] = waiting.keys();
      if (waiting.size > KEPT && oldest !== undefined) waiting.delete(oldest);
      later();
    },
    /** Exactly these, oldest first. */
    replace(records) {
      const wanted = new Set(records.map(keyOf));
      for (const [key, { element }] of rows) {
        if (wanted.has(key)) continue;
        element.remove();
        rows.delete(key);
      }
      waiting = new Map(records.map((record) => [keyOf(record), record]));
      later();
    },
  };
}

/**
 * Something of one line that opens. What is inside is made when somebody looks, and again when it changes.
 * @param {(record: object) => Node[]} line
 * @param {(record: object) => Node[]} inside
 */
export function openable(line, inside, ...always) {
  const summary = el('summary', {});
  const content = el('div', { class: 'inside' });
  const element = el('details', { class: 'record' }, summary, content, ...always);
  let record;
  const showInside = () => {
    if (element.open && record !== undefined) content.replaceChildren(...inside(record));
  };
  element.addEventListener('toggle', showInside);
  return {
    element,
    show(changed) {
      record = changed;
      summary.replaceChildren(...line(changed));
      showInside();
    },
  };
}

export function json(label, value) {
  return el(
    'div',
    { class: 'json' },
    el('h4', {}, label),
    el('pre', { tabindex: '0' }, JSON.stringify(value, null, 2)),
  );
}

/** A status code as a mark: told by its colour and by its number. */
export function statusMark(status, words = String(status)) {
  const kind = status === null ? 'bad' : status < 300 ? 'good' : status < 500 ? 'warn' : 'bad';
  return el('span', { class: `mark ${kind}` }, words);
}
