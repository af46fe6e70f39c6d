import { open } from './ask.js';
import { el } from './dom.js';
import { recall, remember } from './memory.js';

const TYPED = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/**
 * Keys that do something wherever the focus is, except while somebody types.
 * @param {[key: string, words: string, run: () => void][]} shortcuts
 * @param {() => void} leave what Escape does
 */
export function setUpShortcuts(shortcuts, leave) {
  const runs = new Map(shortcuts.map(([key, , run]) => [key, run]));
  runs.set('?', () => showHelp(shortcuts));
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector('dialog[open]') !== null) return;
    if (event.key === 'Escape') return leave();
    const run = runs.get(event.key);
    if (run === undefined || event.target.closest(TYPED) !== null) return;
    // Speech input and stray hands press single keys too: whoever needs to can switch them off.
    if (recall('shortcuts') === 'off' && event.key !== '?') return;
    event.preventDefault();
    run();
  });
  return () => showHelp(shortcuts);
}

function showHelp(shortcuts) {
  const on = el('input', {
    type: 'checkbox',
    checked: recall('shortcuts') !== 'off',
    onchange: () => remember('shortcuts', on.checked ? 'on' : 'off'),
  });
  const rows = [
    ...shortcuts,
    ['Ctrl + Enter', 'Send what was written'],
    ['Esc', 'Back to the list of conversations'],
    ['?', 'These shortcuts'],
  ];
  const dialog = open(
    el(
      'form',
      { method: 'dialog' },
      el('h2', { id: 'dialog-title' }, 'Keyboard shortcuts'),
      el(
        'dl',
        { class: 'keys' },
        ...rows.map(([key, words]) => el('div', {}, el('dt', {}, el('kbd', {}, key)), el('dd', {}, words))),
      ),
      el('label', { class: 'check' }, on, ' Single keys are shortcuts'),
      el('div', { class: 'dialog-end' }, el('button', { class: 'primary', type: 'submit' }, 'Close')),
    ),
    true,
  );
  dialog.querySelector('button').focus();
}
