import { createActions } from './actions.js';
import { get } from './api.js';
import { tell } from './ask.js';
import { createClock } from './clock.js';
import { createComposer } from './composer.js';
import { createCustomer } from './customer.js';
import { createDeliveries } from './deliveries.js';
import { byId, el, setText } from './dom.js';
import { setUpFilters } from './filters.js';
import { holdKeys } from './held-keys.js';
import { createItems } from './items.js';
import { createListView } from './list-view.js';
import { listenLive } from './live.js';
import { beginConversation } from './new-conversation.js';
import { createNews } from './news.js';
import { attempt } from './notices.js';
import { createOrder } from './order.js';
import { createRequests } from './requests.js';
import { setUpShortcuts } from './shortcuts.js';
import { setUpTabs } from './tabs.js';
import { setUpTheme } from './theme.js';
import { createThreadView } from './thread-view.js';
import { createUndo } from './undo.js';

let overview = { name: 'Sandbox', admins: [], teams: [], tags: [], tokenAdminId: '' };

/** What the person asks for is sent in the order in which they asked. */
const inOrder = createOrder();
const undo = createUndo();
const clock = createClock({ moved: () => attempt(catchUp), inOrder });
const now = () => clock.now();
const items = createItems(() => list.show());
const list = createListView(items, { choose, open: openThread, now });
const customer = createCustomer({ now, choose: follow });
/** What can be written into and acted on: articles are only read. */
const chosenThread = () => (thread.current?.kind === 'articles' ? undefined : thread.current);
const composer = createComposer({ thread: chosenThread, overview: () => overview, inOrder, done: changed });
const actions = createActions({
  thread: chosenThread,
  admin: () => composer.admin(),
  overview: () => overview,
  now,
  inOrder,
  done: changed,
  offer: undo.offer,
  hide,
});
const thread = createThreadView({ now, actions: actions.buttons, untag: actions.untag, follow, back: backToList });
const deliveries = createDeliveries({ now, offer: undo.offer });
const requests = createRequests();
const filters = setUpFilters(items);

async function loadOverview() {
  overview = await get('/workspace/overview');
  setText(byId('workspace'), overview.name);
  document.title = `${overview.name}, workspace page of the sandbox`;
  composer.showAdmins();
}

/** Everything that a next key may act on is there when this returns; the rest is read. @param item at least kind and id */
function choose(item) {
  list.select(item.id);
  thread.open(item);
  composer.show(item);
  attempt(reloadThread);
}

/** Shows what is chosen as it is now, or nothing when it is gone. */
async function reloadThread() {
  const { id } = thread.current ?? {};
  if (id === undefined) return;
  try {
    await Promise.all([thread.load(), customer.show(thread.current)]);
    // What was chosen by its id alone has a customer only now.
    if (thread.current?.customer?.id !== customer.id) await customer.show(thread.current);
  } catch (error) {
    if (error.status !== 404) throw error;
    if (thread.current?.id === id) gone();
  }
}

/** Somebody deleted what is chosen. Whoever is writing there must not go on into nothing: the next key would be a command. */
function gone() {
  const { left, isWriting } = composer.abandon();
  unchoose();
  if (left.trim() === '' && !isWriting) return;
  tell(
    'This conversation is not there any more',
    el('p', {}, left === '' ? 'It was deleted.' : 'It was deleted. What you had written:'),
    left !== '' && el('textarea', { readonly: true, rows: '5', 'aria-label': 'What you had written' }, left),
  );
}

function unchoose() {
  list.select(undefined);
  composer.show(undefined);
  thread.clear();
  attempt(() => customer.show(undefined));
  showPane('list');
}

/** Takes what is about to be deleted out of sight. @returns ends that; with true it is chosen again */
function hide(target) {
  items.hide(target.id);
  unchoose();
  list.focus();
  return (isBack) => {
    items.unhide(target.id);
    if (isBack) choose(target);
  };
}

function openThread() {
  if (thread.current === undefined) return;
  showPane('thread');
  byId('parts').focus();
}

function follow(item) {
  choose(item);
  openThread();
}

/** On a narrow screen one pane shows at a time. */
function showPane(name) {
  byId('panes').dataset.pane = name;
}

/** What this page did itself is shown at once, whoever else may tell of it. */
async function changed({ kind, id }) {
  await Promise.all([
    items.filter.kind === kind ? items.refresh([id]) : undefined,
    thread.current?.id === id ? reloadThread() : undefined,
    loadOverview(),
  ]);
}

function begun(id) {
  byId('list').scrollTop = 0;
  attempt(filters.clear);
  attempt(() => items.refresh([id]));
  follow({ kind: 'conversations', id });
}

/** Everything is read again: after a connection, a reset, a move of the clock. */
async function catchUp() {
  await clock.reload();
  await Promise.all([
    loadOverview(),
    items.reload(items.all.length),
    deliveries.reload(),
    requests.reload(),
    reloadThread(),
    customer.reload(),
  ]);
}

function togglePanel(show = !byId('panel').checkVisibility()) {
  byId('panel').hidden = !show;
  byId('panel-toggle').setAttribute('aria-expanded', String(show));
  if (show) showPane('panel');
  else showPane(thread.current === undefined ? 'list' : 'thread');
}

function backToList() {
  showPane('list');
  list.focus();
}

const showTab = setUpTabs(document.querySelector('[role=tablist]'));
/** A dialog says when there is nothing to write into: what is typed next must not be taken for commands. */
const writing = (mode) => () => {
  if (chosenThread() === undefined) {
    tell('Choose a conversation first', el('p', {}, 'Then r, n and u write into it. c begins a new one.'));
    return;
  }
  showPane('thread');
  composer.write(mode);
};
const tab = (id) => () => {
  togglePanel(true);
  showTab(id);
};
const newConversation = () => beginConversation(begun);

setUpTheme();
attempt(() => customer.show(undefined));
// What scrolls has to be reached by the keyboard, or it cannot be scrolled without a mouse.
for (const region of [byId('parts'), ...document.querySelectorAll('[role=tabpanel]')]) region.tabIndex = 0;
const shortcut = (key, words, run, more = {}) => ({ key, words, run, ...more });
const showHelp = setUpShortcuts(
  [
    shortcut('j', 'Next of the list (or ↓ there)', () => list.move(1), { repeats: true }),
    shortcut('k', 'The one before (or ↑ there)', () => list.move(-1), { repeats: true }),
    shortcut('o', 'Read the chosen one (or Enter)', openThread),
    shortcut('/', 'Filter the list', () => byId('search').focus()),
    shortcut('v', 'Conversations, tickets, articles', filters.nextKind),
    shortcut('1', 'Those that are open, or published', () => filters.state(0)),
    shortcut('2', 'Those that are snoozed, or drafts', () => filters.state(1)),
    shortcut('3', 'Those that are closed', () => filters.state(2)),
    shortcut('c', 'New conversation as a customer', newConversation),
    shortcut('u', 'Write as the customer', writing('customer')),
    shortcut('r', 'Reply as a teammate', writing('reply')),
    shortcut('n', 'Write a note', writing('note')),
    shortcut('a', 'Assign', actions.assign),
    shortcut('s', 'Snooze', actions.snooze),
    shortcut('t', 'Tag', actions.tag),
    shortcut('i', 'State of a ticket', actions.state),
    shortcut('e', 'Close, or open again', actions.toggle),
    shortcut('z', 'Undo', undo.last),
    shortcut('p', 'Customer', tab('tab-customer')),
    shortcut('w', 'Webhooks', tab('tab-deliveries')),
    shortcut('q', 'Requests', tab('tab-requests')),
    shortcut('l', 'Clock', tab('tab-clock')),
    shortcut('h', 'Move the clock on by an hour', () => clock.advance('1h')),
    shortcut('d', 'Move the clock on by a day', () => clock.advance('1d')),
  ],
  {
    leave() {
      filters.leaveWords();
      backToList();
    },
    draft: {
      ...composer.draft,
      resume() {
        showPane('thread');
        composer.draft.resume();
      },
    },
  },
);
byId('help').addEventListener('click', showHelp);
byId('new').addEventListener('click', newConversation);
byId('panel-toggle').addEventListener('click', () => togglePanel());
const narrow = matchMedia('(max-width: 1100px)');
if (narrow.matches) togglePanel(false);
narrow.addEventListener('change', () => togglePanel(!narrow.matches));
const linked = { '#webhooks': 'tab-deliveries', '#requests': 'tab-requests', '#clock': 'tab-clock' }[location.hash];
if (linked !== undefined) {
  togglePanel(true);
  showTab(linked, false);
}

const news = createNews({ items, thread, customer, clock, requests, reloadThread });
const heard = {
  ...news,
  delivery: deliveries.add,
  clock: () => attempt(catchUp),
  reset: () => attempt(catchUp),
};
/** Until the list, the teammates and the tags are there, no key can mean them. */
const started = holdKeys();
listenLive({
  heard: (event, data) => heard[event](data),
  async caughtUp() {
    await attempt(catchUp);
    started(true);
  },
  state(state) {
    byId('connection').dataset.state = state;
    setText(byId('connection-text'), state === 'live' ? 'Live' : 'Connection lost, trying again');
  },
});
