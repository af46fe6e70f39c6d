import { get, perform, post, query } from './api.js';
import { ask, choice, field } from './ask.js';
import { el, setText } from './dom.js';
import { nameOf } from './format.js';
import { complain } from './notices.js';

const NEW = 'new';

/**
 * Begins a conversation as a customer who is there or who is new.
 * @param {(id: string) => void} begun called once the dialog is gone
 */
export function beginConversation(begun) {
  const search = el('input', { type: 'search', autocomplete: 'off', placeholder: 'Name or address' });
  const people = el('select', { name: 'contact', size: '5' });
  const hint = el('small', { role: 'status' });
  const name = field('Name', el('input', { name: 'name', autocomplete: 'off' }));
  const email = field('E-mail address', el('input', { name: 'email', type: 'email', autocomplete: 'off' }));
  const role = field(
    'Role',
    choice('role', [
      ['user', 'User'],
      ['lead', 'Lead'],
    ]),
  );
  const someoneNew = el('div', { class: 'field-row', hidden: true }, name, email, role);
  let turn = 0;
  /** The search that is under way: whoever is quick chooses from what it finds. */
  let finding;
  let isChosen = false;

  const find = () => {
    isChosen = false;
    finding = readPeople().catch(complain);
  };
  async function readPeople() {
    turn += 1;
    const mine = turn;
    const found = await get(`/workspace/contacts${query({ q: search.value })}`);
    if (mine !== turn) return;
    const words = (person) => [nameOf(person), person.name && person.email, person.role].filter(Boolean).join(' · ');
    people.replaceChildren(
      el('option', { value: NEW }, 'Somebody new …'),
      ...found.map((person) => el('option', { value: person.id }, words(person))),
    );
    if (!isChosen) people.value = found[0]?.id ?? NEW;
    setText(hint, found.length === 1 ? '1 person found' : `${found.length} people shown`);
    showNew();
  }
  function showNew() {
    someoneNew.hidden = people.value !== NEW;
    email.querySelector('input').required = people.value === NEW;
  }
  search.addEventListener('input', find);
  people.addEventListener('change', () => {
    isChosen = true;
    showNew();
  });

  ask({
    title: 'New conversation as a customer',
    wide: true,
    fields: [
      field('Find a person', search),
      field('Who writes', people),
      hint,
      someoneNew,
      field('Message', el('textarea', { name: 'body', rows: '4', required: true, dir: 'auto' })),
    ],
    submit: 'Send',
    async done(form) {
      // No HTML there: what begins a conversation is taken as text.
      const body = String(form.get('body')).trim();
      await finding;
      if (people.value === '') throw new Error('Choose who writes.');
      const id = people.value === NEW ? (await addPerson(form)).id : people.value;
      const conversation = await perform({ as: 'contact', id, do: 'message', body });
      return () => begun(conversation.id);
    },
  });
  find();
}

function addPerson(form) {
  const name = String(form.get('name')).trim();
  return post('/workspace/contacts', {
    email: String(form.get('email')).trim(),
    role: form.get('role'),
    ...(name === '' ? {} : { name }),
  });
}
