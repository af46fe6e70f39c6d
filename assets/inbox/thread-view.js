import { get } from './api.js';
import { byId, el } from './dom.js';
import { longTime, nameOf } from './format.js';
import { partElement, ratingElement } from './part.js';

/**
 * The chosen conversation.
 * @param {{now: () => number, actions: (thread: object) => Node, untag: (tag: string) => void,
 *   back: () => void}} page
 */
export function createThreadView({ now, actions, untag, back }) {
  const parts = byId('parts');
  let thread;
  let turn = 0;
  /** How each part that is there looks, by its id. */
  let shown = new Map();

  function clear() {
    turn += 1;
    thread = undefined;
    shown = new Map();
    parts.replaceChildren();
    byId('thread-content').hidden = true;
    byId('thread-empty').hidden = false;
  }
  /** @returns the conversation as it is now, or undefined when another was chosen meanwhile */
  async function load(id) {
    turn += 1;
    const mine = turn;
    const read = await get(`/inbox/conversations/${encodeURIComponent(id)}`);
    if (mine !== turn) return undefined;
    const isNew = thread?.id !== id;
    thread = read;
    show(isNew);
    return thread;
  }
  function show(isNew) {
    const atEnd = isNew || parts.scrollHeight - parts.scrollTop - parts.clientHeight < 80;
    byId('thread-content').hidden = false;
    byId('thread-empty').hidden = true;
    showHead();
    if (isNew) {
      shown = new Map();
      parts.replaceChildren();
    }
    showParts();
    if (atEnd) parts.scrollTop = parts.scrollHeight;
  }
  /** Only what changed is made anew: whoever selects or reads something there is not disturbed. */
  function showParts() {
    parts.querySelector('.rating')?.remove();
    parts.querySelector('.omitted')?.remove();
    const kept = new Set();
    for (const part of thread.parts) {
      kept.add(part.id);
      const key = JSON.stringify(part);
      const present = shown.get(part.id);
      if (present?.key === key) continue;
      const element = partElement(part, now());
      if (present === undefined) parts.append(element);
      else present.element.replaceWith(element);
      shown.set(part.id, { key, element });
    }
    for (const [id, { element }] of shown) {
      if (kept.has(id)) continue;
      element.remove();
      shown.delete(id);
    }
    if (thread.omitted > 0) parts.prepend(el('li', { class: 'event omitted' }, `${thread.omitted} older parts`));
    if (thread.rating === null) return;
    const later = thread.parts.find(({ at }) => at > thread.ratedAt);
    parts.insertBefore(ratingElement(thread), shown.get(later?.id)?.element ?? null);
  }
  function showHead() {
    const { customer, company, state, snoozedUntil, tags, vip } = thread;
    const stateWords = state === 'snoozed' ? `snoozed until ${longTime(snoozedUntil)}` : state;
    const details = [customer?.role, customer?.name && customer.email, company].filter(Boolean).join(' · ');
    const head = byId('thread-head');
    const focused = head.contains(document.activeElement) ? document.activeElement.dataset.do : undefined;
    head.replaceChildren(
      el(
        'button',
        { type: 'button', class: 'quiet back', 'aria-label': 'Back to the conversations', onclick: back },
        '←',
      ),
      el(
        'div',
        { class: 'who' },
        el('h2', {}, nameOf(customer), vip && el('span', { class: 'mark vip' }, 'VIP')),
        el('p', {}, details),
      ),
      actions(thread),
      el(
        'p',
        { class: 'facts' },
        el('span', { class: `mark ${state}`, id: 'thread-state' }, stateWords),
        el(
          'span',
          { class: 'fact' },
          `Assigned to ${[thread.assignee, thread.team].filter(Boolean).join(', ') || 'nobody'}`,
        ),
        ...tags.map((tag) => tagChip(tag, untag)),
        el('span', { class: 'fact id' }, `#${thread.id}`),
      ),
    );
    if (focused !== undefined) head.querySelector(`[data-do="${CSS.escape(focused)}"]`)?.focus();
  }
  return {
    get current() {
      return thread;
    },
    load,
    clear,
  };
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
