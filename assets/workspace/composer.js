import { whereOf, wholeOf } from './actions.js';
import { perform } from './api.js';
import { byId, el } from './dom.js';
import { recall, remember } from './memory.js';
import { attempt, explain } from './notices.js';
import { ratingField } from './rating-field.js';
import { typedText } from './safe-html.js';

const MODES = [
  ['customer', 'Customer', 'Write as the customer …'],
  ['reply', 'Reply', 'Answer as a teammate …'],
  ['note', 'Note', 'Write a note that only the team sees …'],
];

/**
 * Writing into the chosen conversation or ticket, as its customer or as a teammate.
 * @param {{thread: () => object | undefined, overview: () => object,
 *   inOrder: (step: () => Promise<void>) => Promise<void>, done: (thread: object) => Promise<void>}} page
 */
export function createComposer({ thread, overview, inOrder, done }) {
  const form = byId('composer');
  /** What was begun in each conversation and not sent. */
  const drafts = new Map();
  /** Id of what is being written into. */
  let present;
  let isTicket = false;
  const text = el('textarea', { id: 'message', rows: '3', 'aria-label': 'Message', dir: 'auto' });
  const admins = el('select', { id: 'admin', 'aria-label': 'Teammate who writes and acts' });
  const rating = ratingField((value, remark) => rate(value, remark));

  form.append(
    el(
      'div',
      { class: 'composer-top' },
      el(
        'fieldset',
        { class: 'modes' },
        el('legend', { class: 'hidden' }, 'Write as'),
        ...MODES.map(([value, words], at) =>
          el(
            'label',
            {},
            el('input', { type: 'radio', name: 'mode', value, checked: at === 0 }),
            el('span', {}, words),
          ),
        ),
      ),
      el('label', { class: 'as' }, el('span', {}, 'Teammate'), admins),
    ),
    text,
    el(
      'div',
      { class: 'composer-end' },
      rating,
      el('small', { class: 'hint' }, 'Ctrl + Enter sends'),
      el('button', { type: 'submit', class: 'primary' }, 'Send'),
    ),
  );

  const mode = () => new FormData(form).get('mode');
  function setMode(value) {
    for (const radio of form.querySelectorAll('[name=mode]')) radio.checked = radio.value === value;
    showMode();
  }
  function showMode() {
    form.dataset.mode = mode();
    text.placeholder = MODES.find(([value]) => value === mode())?.[2] ?? '';
    rating.hidden = mode() !== 'customer' || isTicket;
  }
  async function customerOf(target) {
    const { customer } = target.customer === null ? await wholeOf(target) : target;
    if (customer === null) throw new Error('The customer is not there any more.');
    return { as: 'contact', id: customer.id };
  }
  /** The field is free for the next message at once; what could not be sent comes back into it. */
  async function submit() {
    const target = thread();
    const body = text.value.trim();
    if (body === '' || target === undefined) return;
    const isCustomer = mode() === 'customer';
    const what = { do: isCustomer ? 'reply' : mode(), ...whereOf(target), body: typedText(body) };
    const admin = { as: 'admin', id: admins.value };
    text.value = '';
    await attempt(async () => {
      await inOrder(async () => perform({ ...(isCustomer ? await customerOf(target) : admin), ...what })).catch(
        (error) => {
          putBack(target.id, body);
          throw error;
        },
      );
      await done(target);
    });
  }
  function putBack(id, body) {
    const since = id === present ? text.value : (drafts.get(id) ?? '');
    const whole = since === '' ? body : `${body}\n\n${since}`;
    if (id === present) text.value = whole;
    else drafts.set(id, whole);
  }
  function rate(value, remark) {
    const target = thread();
    return attempt(async () => {
      const words = remark === '' ? {} : { remark };
      await inOrder(async () =>
        perform({ ...(await customerOf(target)), do: 'rate', ...whereOf(target), rating: value, ...words }),
      );
      await done(target);
    });
  }
  form.addEventListener('change', showMode);
  admins.addEventListener('change', () => remember('admin', admins.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  });
  showMode();
  return {
    /** The draft of a conversation comes back with it. */
    show(item) {
      if (item?.id === present) return;
      if (present !== undefined) drafts.set(present, text.value);
      present = item?.id;
      isTicket = item?.kind === 'tickets';
      text.value = drafts.get(present) ?? '';
      showMode();
    },
    write(value) {
      setMode(value);
      text.focus();
    },
    admin: () => admins.value,
    draft: {
      isUnsent: () => present !== undefined && text.value.trim() !== '',
      /** Goes on with the message: the key that is being pressed is written there. */
      resume: () => text.focus(),
      remind: () =>
        explain('A message is unsent: keys do nothing here until it is sent or emptied. Arrow keys walk the list.'),
    },
    /** Takes what is unsent, or what is about to be written, because its conversation is gone. */
    abandon() {
      const left = text.value;
      const isWriting = form.contains(document.activeElement);
      drafts.delete(present);
      present = undefined;
      text.value = '';
      return { left, isWriting };
    },
    showAdmins() {
      const wanted = [admins.value, recall('admin'), overview().tokenAdminId];
      const { admins: all } = overview();
      admins.replaceChildren(...all.map(({ id, name }) => el('option', { value: id }, name)));
      admins.value = wanted.find((id) => all.some((one) => one.id === id)) ?? all[0]?.id ?? '';
    },
  };
}
