import { get, post, remove } from './api.js';
import { ask, field } from './ask.js';
import { el } from './dom.js';
import { longTime } from './format.js';
import { attempt, complain } from './notices.js';

/**
 * The webhooks that are registered.
 * @param {ReturnType<typeof import('./undo.js').createUndo>['offer']} offer
 */
export function createSubscriptions(into, offer) {
  /** Ids of those that are removed when the offer to undo it ends. Their secrets are shown nowhere: none can be added again. */
  const leaving = new Set();
  const list = el('ul', { class: 'webhooks' });
  into.append(
    el(
      'div',
      { class: 'panel-head' },
      el('h3', {}, 'Webhooks'),
      el(
        'button',
        { type: 'button', class: 'quiet small', id: 'add-webhook', onclick: () => add(reload) },
        'Add webhook',
      ),
    ),
    list,
  );
  async function reload() {
    const webhooks = await get('/webhooks');
    list.replaceChildren(
      ...webhooks.map((webhook) => item({ ...webhook, isLeaving: leaving.has(webhook.id) }, reload, leave)),
    );
  }
  function leave({ id, url }) {
    leaving.add(id);
    const stay = () => {
      leaving.delete(id);
      return reload();
    };
    offer({
      words: `The webhook to ${url} is about to be removed`,
      undo: stay,
      later: () =>
        remove(`/webhooks/${id}`)
          .catch((error) => {
            if (error.status !== 404) throw error;
          })
          .finally(stay),
    });
    return reload();
  }
  return { reload };
}

function item({ id, url, topics, version, state, until, isLeaving }, reload, leave) {
  const act = (words, label, run) =>
    el(
      'button',
      {
        type: 'button',
        class: 'quiet small',
        'aria-label': label,
        onclick: () =>
          attempt(async () => {
            await run();
            await reload();
          }),
      },
      words,
    );
  const words = topics.length === 1 && topics[0] === '*' ? 'every topic' : topics.join(', ');
  return el(
    'li',
    { class: isLeaving ? 'leaving' : null },
    el('span', { class: 'address' }, url),
    el(
      'span',
      { class: 'record-more' },
      el('span', { class: `mark ${state === 'live' ? 'good' : 'bad'}` }, state),
      ` ${words} · version ${version}${until === null ? '' : ` · until ${longTime(until)}`}`,
    ),
    isLeaving
      ? el('span', { class: 'record-more' }, 'Removed in a few seconds')
      : el(
          'span',
          { class: 'record-end' },
          state !== 'live' && act('Set live', `Set ${url} live`, () => post(`/webhooks/${id}/live`)),
          act('Remove', `Remove the webhook to ${url}`, () => leave({ id, url })),
        ),
  );
}

function add(reload) {
  const topics = el('datalist', { id: 'topics' });
  get('/webhooks/topics')
    .then((known) => topics.append(...known.map((topic) => el('option', { value: topic }))))
    .catch(complain);
  ask({
    title: 'Add a webhook',
    wide: true,
    fields: [
      field(
        'Address',
        el('input', { name: 'url', type: 'url', required: true, placeholder: 'http://127.0.0.1:3000/webhooks' }),
        'A HEAD request has to get a 2xx there, as at Intercom.',
      ),
      field(
        'Topics',
        el('input', { name: 'topics', value: '*', list: 'topics', required: true }),
        '* for every topic, or names with commas between them.',
      ),
      topics,
      field(
        'Secret',
        el('input', { name: 'secret', required: true, autocomplete: 'off' }),
        'Deliveries are signed with it.',
      ),
    ],
    submit: 'Add',
    async done(form) {
      const given = String(form.get('topics'))
        .split(',')
        .map((topic) => topic.trim());
      await post('/webhooks', {
        url: form.get('url'),
        secret: form.get('secret'),
        topics: given.filter((topic) => topic !== ''),
      });
      await reload();
    },
  });
}
