import { byId } from './dom.js';
import { holdKeysFor } from './held-keys.js';
import { gathered } from './live.js';
import { attempt } from './notices.js';

/** Milliseconds of quiet after which what is typed is looked for. */
const TYPING = 120;

const WORDS = { conversations: 'Conversations', tickets: 'Tickets', articles: 'Articles' };
const KINDS = Object.keys(WORDS);

/**
 * What the list is narrowed down to: conversations, tickets or articles, a state, words.
 * @param {ReturnType<typeof import('./items.js').createItems>} items
 */
export function setUpFilters(items) {
  const pane = byId('list').closest('nav');
  const search = byId('search');
  const radio = (name, value) => pane.querySelector(`[name=${name}][value="${value}"]`);
  const checked = (name) => pane.querySelector(`[name=${name}]:checked`).value;

  /** Articles have states of their own. */
  const stateName = () => (checked('kind') === 'articles' ? 'article-state' : 'state');
  const read = () => ({ kind: checked('kind'), state: checked(stateName()), q: search.value.trim() });
  const differs = () => Object.entries(read()).some(([name, value]) => items.filter[name] !== value);

  async function apply() {
    if (!differs()) return;
    Object.assign(items.filter, read());
    byId('list').scrollTop = 0;
    const isArticles = items.filter.kind === 'articles';
    byId('thread-states').hidden = isArticles;
    byId('article-states').hidden = !isArticles;
    byId('list').setAttribute('aria-label', `${WORDS[items.filter.kind]}, newest activity first`);
    await attempt(() => items.reload());
  }
  /** Whoever has chosen a filter means the list that it gives: keys wait for that. */
  async function applyNow() {
    if (differs()) await holdKeysFor(apply);
  }
  search.addEventListener('input', gathered(TYPING, apply));
  search.addEventListener('change', applyNow);
  search.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    byId('list').focus();
    applyNow();
  });
  for (const one of pane.querySelectorAll('[type=radio]')) one.addEventListener('change', applyNow);

  function check(name, value) {
    radio(name, value).checked = true;
    byId('list').focus();
    applyNow();
  }
  return {
    /** The first, second or third state of what is listed. @param at from 0 */
    state(at) {
      const value = pane.querySelectorAll(`[name=${stateName()}]`)[at]?.value;
      if (value !== undefined) check(stateName(), value);
    },
    /** From conversations to tickets, to articles, and back. */
    nextKind: () => check('kind', KINDS[(KINDS.indexOf(checked('kind')) + 1) % KINDS.length]),
    /** Whoever leaves the words by Escape wants them gone. */
    leaveWords() {
      if (document.activeElement !== search) return;
      search.value = '';
      applyNow();
    },
    /** Shows the open conversations, whatever was filtered. */
    clear() {
      radio('kind', 'conversations').checked = true;
      radio('state', 'open').checked = true;
      search.value = '';
      return apply();
    },
  };
}
