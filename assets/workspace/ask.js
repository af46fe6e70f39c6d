import { el } from './dom.js';
import { holdKeys } from './held-keys.js';
import { wordsOf } from './notices.js';

/** Milliseconds for which keys wait for what a dialog sends: nothing else can take them while it is there. */
const LONGEST_SENDING = 30_000;

/**
 * A dialog with a form. It stays open when what it asks for fails.
 * @param {{title: string, fields: Node[], submit: string, wide?: boolean,
 *   done: (form: FormData) => Promise<void | (() => void)>}} question `done` may give back what to do once the dialog is gone
 */
export function ask({ title, fields, submit, done, wide = false }) {
  // Inside, because nothing outside of an open dialog is seen or said.
  const problem = el('p', { class: 'problem', role: 'alert' });
  const form = el(
    'form',
    { method: 'dialog' },
    el('h2', { id: 'dialog-title' }, title),
    ...fields,
    problem,
    el(
      'div',
      { class: 'dialog-end' },
      el('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, 'Cancel'),
      el('button', { type: 'submit', class: 'primary' }, submit),
    ),
  );
  const dialog = open(form, wide);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.inert) return;
    const answers = new FormData(form);
    const focused = document.activeElement;
    // What is pressed while it is sent is meant for what is there afterwards.
    const release = holdKeys(LONGEST_SENDING);
    form.inert = true;
    problem.textContent = '';
    try {
      const after = await done(answers);
      dialog.close();
      after?.();
      release(true);
    } catch (error) {
      form.inert = false;
      problem.textContent = wordsOf(error);
      focused?.focus();
      release(false);
    }
  });
  return dialog;
}

/** Something to read that has to be closed before anything else is done. */
export function tell(title, ...content) {
  const button = el('button', { class: 'primary', type: 'submit' }, 'Close');
  const form = el(
    'form',
    { method: 'dialog' },
    el('h2', { id: 'dialog-title' }, title),
    ...content,
    el('div', { class: 'dialog-end' }, button),
  );
  open(form);
  button.focus();
}

/**
 * Shows something above the page until it is closed. The browser gives the focus back to where it was, unless what was
 * there has been drawn again meanwhile; then what does the same gets it.
 */
export function open(content, wide = false) {
  const before = document.activeElement;
  const dialog = el('dialog', { 'aria-labelledby': 'dialog-title', class: wide ? 'wide' : null }, content);
  dialog.addEventListener('close', () => {
    dialog.remove();
    const { do: name } = before?.dataset ?? {};
    if (document.activeElement !== document.body || name === undefined) return;
    document.querySelector(`[data-do="${CSS.escape(name)}"]`)?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A field with its label. */
export function field(label, control, hint) {
  return el('label', { class: 'field' }, el('span', {}, label), control, hint && el('small', {}, hint));
}

/** @param choices `[value, words]` */
export function choice(name, choices, selected) {
  return el(
    'select',
    { name },
    ...choices.map(([value, words]) => el('option', { value, selected: value === selected }, words)),
  );
}
