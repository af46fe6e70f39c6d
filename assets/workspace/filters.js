import { byId } from './dom.js';
import { holdKeysFor } from './held-keys.js';
import { gathered } from './live.js';
import { attempt } from './notices.js';

/** Milliseconds of quiet after which what is typed is looked for. */
const TYPING = 120;

/**
 * What the list is narrowed down to: conversations or tickets, a state, words.
 * @param {ReturnType<typeof import('./items.js').createItems>} items
 */
export function setUpFilters(items) {
  const pane = byId('list').closest('nav');
  const search = byId('search');
  const radio = (name, value) => pane.querySelector(`[name=${name}][value="${value}"]`);
  const checked = (name) => pane.querySelector(`[name=${name}]:checked`).value;

  const read = () => ({ kind: checked('kind'), state: checked('state'), q: search.value.trim() });
  const differs = () => Object.entries(read()).some(([name, value]) => items.filter[name] !== value);

  async function apply() {
    if (!differs()) return;
    Object.assign(items.filter, read());
    byId('list').scrollTop = 0;
    const words = items.filter.kind === 'tickets' ? 'Tickets' : 'Conversations';
    byId('list').setAttribute('aria-label', `${words}, newest activity first`);
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
    state: (value) => check('state', value),
    /** From conversations to tickets and back. */
    toggleKind: () => check('kind', checked('kind') === 'tickets' ? 'conversations' : 'tickets'),
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
