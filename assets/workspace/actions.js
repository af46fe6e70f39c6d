import { get, perform, remove } from './api.js';
import { ask, choice, field } from './ask.js';
import { el } from './dom.js';
import { nameOf } from './format.js';
import { holdKeysFor } from './held-keys.js';
import { attempt } from './notices.js';

const SNOOZES = [
  ['3600', '1 hour'],
  ['14400', '4 hours'],
  ['86400', '1 day'],
  ['604800', '1 week'],
];

/**
 * What a teammate does with the chosen conversation or ticket: the one that is chosen when it is asked for, whatever is
 * chosen by the time it is carried out.
 * @param {{thread: () => object | undefined, admin: () => string, overview: () => object, now: () => number,
 *   inOrder: (step: () => Promise<void>) => Promise<void>, done: (thread: object) => Promise<void>,
 *   offer: ReturnType<typeof import('./undo.js').createUndo>['offer'], hide: (thread: object) => (isBack: boolean) => void}} page
 */
export function createActions({ thread, admin, overview, now, inOrder, done, offer, hide }) {
  /** States that are on their way, by id: the next key is meant for what will be there. */
  const expected = new Map();

  async function run(target, action) {
    const actor = { as: 'admin', id: admin(), ...whereOf(target) };
    await inOrder(() => perform({ ...actor, ...action }));
    await done(target);
  }
  const onChosen = (step) => () => {
    const target = thread();
    if (target !== undefined) step(target);
  };
  /** Does something that has an opposite, and offers that. */
  function runWithUndo(target, words, action, opposite) {
    const withdraw = offer({ words, undo: () => run(target, opposite) });
    return attempt(() =>
      run(target, action).catch((error) => {
        withdraw();
        throw error;
      }),
    );
  }
  async function toggle(target) {
    const { state = 'open', snoozedUntil } = expected.get(target.id) ?? target;
    const isOpen = state === 'open';
    const next = { state: isOpen ? 'closed' : 'open' };
    const words = `${isOpen ? 'Closed' : 'Opened'} ${callOf(target)}`;
    const opposites = { open: { do: 'open' }, closed: { do: 'close' }, snoozed: { do: 'snooze', until: snoozedUntil } };
    expected.set(target.id, next);
    await runWithUndo(target, words, { do: isOpen ? 'close' : 'open' }, opposites[state]);
    if (expected.get(target.id) === next) expected.delete(target.id);
  }
  const actions = {
    assign: onChosen((target) => {
      const { admins, teams } = overview();
      const choices = [
        ['', 'Nobody'],
        ...admins.map(({ id, name }) => [id, name]),
        ...teams.map(({ id, name }) => [id, `Team ${name}`]),
      ];
      ask({
        title: 'Assign to',
        fields: [field('Teammate or team', choice('assignee', choices, admin()))],
        submit: 'Assign',
        done: (form) => run(target, { do: 'assign', assigneeId: form.get('assignee') || null }),
      });
    }),
    snooze: onChosen((target) => {
      ask({
        title: 'Snooze for',
        fields: [field('How long, on the clock of the sandbox', choice('seconds', SNOOZES))],
        submit: 'Snooze',
        done: (form) => run(target, { do: 'snooze', until: now() + Number(form.get('seconds')) }),
      });
    }),
    tag: onChosen((target) => {
      const options = overview().tags.map((tag) => el('option', { value: tag }));
      ask({
        title: 'Tag with',
        fields: [
          field(
            'Tag',
            el('input', { name: 'tag', list: 'tags', required: true, autocomplete: 'off' }),
            'A new name makes a new tag.',
          ),
          el('datalist', { id: 'tags' }, ...options),
        ],
        submit: 'Tag',
        done: (form) => run(target, { do: 'tag', tag: String(form.get('tag')).trim() }),
      });
    }),
    state: onChosen((target) => {
      if (target.kind !== 'tickets') return;
      attempt(() =>
        holdKeysFor(async () => {
          const { states, ticketState } = await wholeOf(target);
          const choices = states.map(({ category, label }) => [category, label]);
          ask({
            title: 'State of the ticket',
            fields: [field('State', choice('state', choices, ticketState?.category))],
            submit: 'Set',
            done: (form) => run(target, { do: 'state', state: form.get('state') }),
          });
        }),
      );
    }),
    toggle: onChosen(toggle),
    remove: onChosen((target) => {
      const unhide = hide(target);
      offer({
        words: `Deleted ${callOf(target)}`,
        undo: () => unhide(true),
        async later() {
          try {
            await inOrder(() => remove(`/workspace/${target.kind}/${target.id}`));
          } catch (error) {
            // Somebody else was faster.
            if (error.status !== 404) throw error;
          } finally {
            await done(target).finally(() => unhide(false));
          }
        },
      });
    }),
  };
  return {
    ...actions,
    untag(tag) {
      const target = thread();
      return runWithUndo(target, `Removed the tag ${tag}`, { do: 'untag', tag }, { do: 'tag', tag });
    },
    /** The buttons above a conversation or a ticket. */
    buttons({ kind, state }) {
      const button = (name, words, key) =>
        el(
          'button',
          {
            type: 'button',
            class: 'quiet',
            'data-do': name,
            onclick: actions[name],
            title: key === undefined ? null : `Shortcut: ${key}`,
          },
          words,
        );
      return el(
        'div',
        { class: 'actions', role: 'group', 'aria-label': 'What a teammate does' },
        button('assign', 'Assign', 'a'),
        button('snooze', 'Snooze', 's'),
        button('tag', 'Tag', 't'),
        kind === 'tickets' && button('state', 'State', 'i'),
        button('toggle', state === undefined || state === 'open' ? 'Close' : 'Open', 'e'),
        button('remove', 'Delete'),
      );
    },
  };
}

/** All of a conversation or ticket, which may be under way still when somebody is quick. */
export async function wholeOf(target) {
  return target.isRead ? target : get(`/workspace/${target.kind}/${encodeURIComponent(target.id)}`);
}

/** A conversation or ticket as actions name it. */
export const whereOf = ({ kind, id }) => (kind === 'tickets' ? { ticketId: id } : { conversationId: id });

const callOf = ({ kind, number, customer }) =>
  kind === 'tickets' ? `ticket #${number ?? ''}` : `the conversation with ${nameOf(customer)}`;
