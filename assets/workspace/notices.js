import { byId, el } from './dom.js';

const SHOWN_MS = 8000;
let timer;

/** Said by screen readers when they have time; seen by nobody. */
export function announce(text) {
  // A new element, so that the same words are said a second time.
  byId('announce').replaceChildren(el('p', {}, text));
}

/** What went wrong, seen and said at once. */
export function complain(error) {
  show(wordsOf(error), 'bad');
}

/** Why nothing happened, seen and said at once. */
export function explain(text) {
  show(text, 'plain');
}

function show(text, kind) {
  const alert = byId('alert');
  alert.textContent = text;
  alert.dataset.kind = kind;
  alert.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => {
    alert.hidden = true;
  }, SHOWN_MS);
}

/** An error in words. */
export const wordsOf = (error) => (error instanceof Error ? error.message : String(error));

/** Does something for the person and tells when it fails. @returns whether it went well */
export async function attempt(step) {
  try {
    await step();
    byId('alert').hidden = true;
    return true;
  } catch (error) {
    complain(error);
    return false;
  }
}
