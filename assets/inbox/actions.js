import { perform } from './api.js';
import { ask, choice, field } from './ask.js';
import { el } from './dom.js';
import { attempt } from './notices.js';

const SNOOZES = [
  ['3600', '1 hour'],
  ['14400', '4 hours'],
  ['86400', '1 day'],
  ['604800', '1 week'],
];

/**
 * What a teammate does with the chosen conversation.
 * @param {{thread: () => object | undefined, admin: () => string, workspace: () => object, now: () => number,
 *   done: (id: string) => Promise<void>}} page
 */
export function createActions({ thread, admin, workspace, now, done }) {
  async function run(action) {
    const conversation = thread();
    if (conversation === undefined) return;
    await perform({ as: 'admin', id: admin(), conversationId: conversation.id, ...action });
    await done(conversation.id);
  }
  const actions = {
    assign() {
      const { admins, teams } = workspace();
      const choices = [
        ['', 'Nobody'],
        ...admins.map(({ id, name }) => [id, name]),
        ...teams.map(({ id, name }) => [id, `Team ${name}`]),
      ];
      ask({
        title: 'Assign to',
        fields: [field('Teammate or team', choice('assignee', choices, admin()))],
        submit: 'Assign',
        done: (form) => run({ do: 'assign', assigneeId: form.get('assignee') || null }),
      });
    },
    snooze() {
      ask({
        title: 'Snooze for',
        fields: [field('How long, on the clock of the sandbox', choice('seconds', SNOOZES))],
        submit: 'Snooze',
        done: (form) => run({ do: 'snooze', until: now() + Number(form.get('seconds')) }),
      });
    },
    tag() {
      const options = workspace().tags.map((tag) => el('option', { value: tag }));
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
        done: (form) => run({ do: 'tag', tag: String(form.get('tag')).trim() }),
      });
    },
    toggle: () => attempt(() => run({ do: thread()?.state === 'open' ? 'close' : 'open' })),
  };
  return {
    ...actions,
    untag: (tag) => attempt(() => run({ do: 'untag', tag })),
    /** The buttons above a conversation. */
    buttons(conversation) {
      const button = (name, words, run, key) =>
        el(
          'button',
          { type: 'button', class: 'quiet', 'data-do': name, onclick: run, title: `Shortcut: ${key}` },
          words,
        );
      return el(
        'div',
        { class: 'actions', role: 'group', 'aria-label': 'What a teammate does' },
        button('assign', 'Assign', actions.assign, 'a'),
        button('snooze', 'Snooze', actions.snooze, 's'),
        button('tag', 'Tag', actions.tag, 't'),
        button('toggle', conversation.state === 'open' ? 'Close' : 'Open', actions.toggle, 'e'),
      );
    },
  };
}
