import { get } from './api.js';
import { articleElement, articleHead } from './article.js';
import { byId, el } from './dom.js';
import { partElement, ratingElement, ticketElement } from './part.js';
import { headOf } from './thread-head.js';

/**
 * The chosen conversation, ticket or article.
 * @param {{now: () => number} & Parameters<typeof headOf>[1]} page
 */
export function createThreadView({ now, ...page }) {
  const parts = byId('parts');
  let thread;
  let turn = 0;
  /** The language in which articles are read, once somebody chose one. */
  let locale;
  /** How each part that is there looks, by its id. */
  let shown = new Map();

  function clear() {
    turn += 1;
    thread = undefined;
    empty();
    byId('thread-content').hidden = true;
    byId('thread-empty').hidden = false;
  }
  function empty() {
    shown = new Map();
    parts.replaceChildren();
  }
  /** Shows at once what is known of it, so that the next key finds it there. @param item at least its kind and id */
  function open(item) {
    if (thread?.id === item.id) return;
    turn += 1;
    thread = { tags: [], links: [], customer: null, ...item, parts: [], isRead: false };
    byId('thread-content').hidden = false;
    byId('thread-empty').hidden = true;
    empty();
    parts.setAttribute('aria-busy', 'true');
    const isArticle = thread.kind === 'articles';
    byId('composer').hidden = isArticle;
    parts.setAttribute('aria-label', isArticle ? 'Article' : 'Messages, oldest first');
    showHead();
  }
  /** Reads the one that is open, again if need be. */
  async function load() {
    turn += 1;
    const mine = turn;
    const { kind, id, isRead } = thread;
    const read = await get(`/workspace/${kind}/${encodeURIComponent(id)}`);
    if (mine !== turn) return;
    const atEnd = !isRead || parts.scrollHeight - parts.scrollTop - parts.clientHeight < 80;
    thread = { ...read, isRead: true };
    parts.removeAttribute('aria-busy');
    showHead();
    if (kind === 'articles') {
      showArticle();
      return;
    }
    showParts();
    if (atEnd) parts.scrollTop = parts.scrollHeight;
  }
  /** Whoever chose a language, or opened the versions, keeps that. */
  function showArticle() {
    const focused = parts.contains(document.activeElement) ? document.activeElement.value : undefined;
    const opened = [...parts.querySelectorAll('details[open]')].map(({ className }) => className);
    const choose = (next) => {
      locale = next;
      showArticle();
    };
    parts.replaceChildren(articleElement(thread, locale, choose, now()));
    for (const name of opened) parts.querySelector(`.${name}`)?.setAttribute('open', '');
    if (focused !== undefined) parts.querySelector(`[name=locale][value="${CSS.escape(focused)}"]`)?.focus();
  }
  /** Only what changed is made anew: whoever selects or reads something there is not disturbed. */
  function showParts() {
    for (const extra of parts.querySelectorAll('.rating, .omitted, .ticket')) extra.remove();
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
    if (thread.kind === 'tickets') parts.prepend(ticketElement(thread));
    if (typeof thread.rating !== 'number') return;
    const later = thread.parts.find(({ at }) => at > thread.ratedAt);
    parts.insertBefore(ratingElement(thread), shown.get(later?.id)?.element ?? null);
  }
  function showHead() {
    const head = byId('thread-head');
    const focused = head.contains(document.activeElement) ? document.activeElement.dataset.do : undefined;
    head.replaceChildren(...(thread.kind === 'articles' ? articleHead : headOf)(thread, page));
    if (focused !== undefined) head.querySelector(`[data-do="${CSS.escape(focused)}"]`)?.focus();
  }
  return {
    /** What is chosen; its parts may be under way. */
    get current() {
      return thread;
    },
    open,
    load,
    clear,
  };
}
