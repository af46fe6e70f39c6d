import { open } from './ask.js';
import { actByDefault } from './default-action.js';
import { el } from './dom.js';
import { takeHeldKeys } from './held-keys.js';
import { recall, remember } from './memory.js';

const TYPED = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';
const PRESSED = 'button, a, summary, input, [role=tab]';

/**
 * Keys that do something wherever the focus is, except where text can be meant: in a field, or while a message is unsent.
 * Each acts at once, on what is chosen when it is pressed; keys that come too early for that are held and taken in order.
 * @param {{key: string, words: string, run: () => void, repeats?: boolean}[]} shortcuts
 * @param {{leave: () => void, draft: {isUnsent: () => boolean, resume: () => void, remind: () => void}}} page `leave` is
 *   what Escape does
 */
export function setUpShortcuts(shortcuts, { leave, draft }) {
  const all = [...shortcuts, { key: '?', words: 'These shortcuts', run: showHelp }];
  const known = new Map(all.map((shortcut) => [shortcut.key, shortcut]));

  /** @returns whether the key is taken; what is not is left to the browser, which writes it where the focus is then */
  function press(key, target, isRepeated) {
    if (document.querySelector('dialog[open]') !== null) return false;
    if (key === 'Escape') {
      leave();
      return true;
    }
    if (key.length !== 1 || target.closest(TYPED) !== null) return false;
    // Speech input and stray hands press single keys too: whoever needs to can switch them off.
    if (recall('shortcuts') === 'off' && key !== '?') return false;
    if (draft.isUnsent()) return beside(key, target);
    const shortcut = known.get(key);
    if (shortcut === undefined) return false;
    // Whoever holds a key down for too long means it once.
    if (!isRepeated || shortcut.repeats === true) shortcut.run();
    return true;
  }
  /** A key beside a message that is unsent: it goes on with the message, except in the list, where nobody writes. */
  function beside(key, target) {
    if (key === ' ' && target.closest(PRESSED) !== null) return false;
    if (target.closest('[role=listbox]') === null) {
      draft.resume();
      return false;
    }
    if (!known.has(key)) return false;
    draft.remind();
    return true;
  }
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (press(event.key, event.target, event.repeat)) event.preventDefault();
    },
    true,
  );
  takeHeldKeys((pressed) => {
    const { key, withControl } = pressed;
    if (!withControl && press(key, document.activeElement ?? document.body, false)) return;
    actByDefault(pressed);
  });

  function showHelp() {
    const on = el('input', {
      type: 'checkbox',
      checked: recall('shortcuts') !== 'off',
      onchange: () => remember('shortcuts', on.checked ? 'on' : 'off'),
    });
    const rows = [
      ...shortcuts,
      { key: 'Ctrl + Enter', words: 'Send what was written' },
      { key: 'Esc', words: 'Back to the list' },
      { key: '?', words: 'These shortcuts' },
    ];
    const dialog = open(
      el(
        'form',
        { method: 'dialog' },
        el('h2', { id: 'dialog-title' }, 'Keyboard shortcuts'),
        el(
          'dl',
          { class: 'keys' },
          ...rows.map(({ key, words }) => el('div', {}, el('dt', {}, el('kbd', {}, key)), el('dd', {}, words))),
        ),
        el('p', { class: 'dialog-more' }, 'While a message is unsent, keys are text: send it or empty it first.'),
        el('label', { class: 'check' }, on, ' Single keys are shortcuts'),
        el('div', { class: 'dialog-end' }, el('button', { class: 'primary', type: 'submit' }, 'Close')),
      ),
      true,
    );
    dialog.querySelector('button').focus();
  }
  return showHelp;
}
