import { perform } from './api.js';
import { byId, el } from './dom.js';
import { recall, remember } from './memory.js';
import { attempt } from './notices.js';
import { typedText } from './safe-html.js';

const MODES = [
  ['customer', 'Customer', 'Write as the customer …'],
  ['reply', 'Reply', 'Answer as a teammate …'],
  ['note', 'Note', 'Write a note that only the team sees …'],
];

/**
 * Writing into the chosen conversation, as its customer or as a teammate.
 * @param {{thread: () => object | undefined, workspace: () => object, done: (id: string) => Promise<void>}} page
 */
export function createComposer({ thread, workspace, done }) {
  const form = byId('composer');
  /** What was begun in each conversation and not sent. */
  const drafts = new Map();
  let present;
  const text = el('textarea', { id: 'message', rows: '3', 'aria-label': 'Message', required: true, dir: 'auto' });
  const admins = el('select', { id: 'admin', 'aria-label': 'Teammate who writes and acts' });
  const rating = ratingField((value, remark) => rate(value, remark));
  const send = el('button', { type: 'submit', class: 'primary' }, 'Send');

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
    el('div', { class: 'composer-end' }, rating, el('small', { class: 'hint' }, 'Ctrl + Enter sends'), send),
  );

  const mode = () => new FormData(form).get('mode');
  function setMode(value) {
    for (const radio of form.querySelectorAll('[name=mode]')) radio.checked = radio.value === value;
    showMode();
  }
  function showMode() {
    form.dataset.mode = mode();
    text.placeholder = MODES.find(([value]) => value === mode())?.[2] ?? '';
    rating.hidden = mode() !== 'customer';
  }
  function who() {
    const { customer } = thread();
    if (mode() !== 'customer') return { as: 'admin', id: admins.value, do: mode() };
    if (customer === null) throw new Error('The customer of this conversation is not there any more.');
    return { as: 'contact', id: customer.id, do: 'reply' };
  }
  async function submit() {
    const { id } = thread();
    const body = text.value.trim();
    if (body === '' || send.disabled) return;
    send.disabled = true;
    await attempt(async () => {
      await perform({ ...who(), conversationId: id, body: typedText(body) });
      if (present === id) text.value = '';
      drafts.delete(id);
      await done(id);
    });
    send.disabled = false;
  }
  function rate(value, remark) {
    const { id, customer } = thread();
    return attempt(async () => {
      const words = remark === '' ? {} : { remark };
      await perform({ as: 'contact', id: customer?.id ?? '', do: 'rate', conversationId: id, rating: value, ...words });
      await done(id);
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
    show(id) {
      if (id === present) return;
      if (present !== undefined) drafts.set(present, text.value);
      present = id;
      text.value = drafts.get(id) ?? '';
    },
    write(value) {
      setMode(value);
      text.focus();
    },
    admin: () => admins.value,
    showAdmins() {
      const wanted = [admins.value, recall('admin'), workspace().tokenAdminId];
      const { admins: all } = workspace();
      admins.replaceChildren(...all.map(({ id, name }) => el('option', { value: id }, name)));
      admins.value = wanted.find((id) => all.some((one) => one.id === id)) ?? all[0]?.id ?? '';
    },
  };
}

function ratingField(rate) {
  const remark = el('input', { 'aria-label': 'Remark', placeholder: 'Remark', autocomplete: 'off' });
  const button = (value) =>
    el(
      'button',
      {
        type: 'button',
        class: 'quiet',
        'aria-label': `Rate ${value} of 5`,
        async onclick() {
          if (await rate(value, remark.value.trim())) remark.value = '';
        },
      },
      `${value}★`,
    );
  return el(
    'details',
    { class: 'rate' },
    el('summary', {}, 'Rate'),
    el('div', { role: 'group', 'aria-label': 'Rating of the customer' }, ...[1, 2, 3, 4, 5].map(button), remark),
  );
}
