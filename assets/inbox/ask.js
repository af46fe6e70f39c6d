import { el } from './dom.js';
import { wordsOf } from './notices.js';

/**
 * A dialog with a form. It stays open when what it asks for fails.
 * @param {{title: string, fields: Node[], submit: string, done: (form: FormData) => Promise<void>, wide?: boolean}} question
 */
export function ask({ title, fields, submit, done, wide = false }) {
  // Inside, because nothing outside of an open dialog is seen or said.
  const problem = el('p', { class: 'problem', role: 'alert' });
  const button = el('button', { type: 'submit', class: 'primary' }, submit);
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
      button,
    ),
  );
  const dialog = open(form, wide);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    problem.textContent = '';
    try {
      await done(new FormData(form));
      dialog.close();
    } catch (error) {
      problem.textContent = wordsOf(error);
    } finally {
      button.disabled = false;
    }
  });
  return dialog;
}

/** Shows something above the page until it is closed; the focus goes back to where it was. */
export function open(content, wide = false) {
  const before = document.activeElement;
  const dialog = el('dialog', { 'aria-labelledby': 'dialog-title', class: wide ? 'wide' : null }, content);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
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
