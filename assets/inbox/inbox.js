import { createActions } from './actions.js';
import { get } from './api.js';
import { createClock } from './clock.js';
import { createComposer } from './composer.js';
import { createConversations } from './conversations.js';
import { createDeliveries } from './deliveries.js';
import { byId, setText } from './dom.js';
import { nameOf } from './format.js';
import { createListView } from './list-view.js';
import { gathered, listenLive } from './live.js';
import { beginConversation } from './new-conversation.js';
import { announce, attempt } from './notices.js';
import { createRequests } from './requests.js';
import { setUpShortcuts } from './shortcuts.js';
import { setUpTabs } from './tabs.js';
import { setUpTheme } from './theme.js';
import { createThreadView } from './thread-view.js';

/** Milliseconds in which changes are put together: a burst of them costs one reading. */
const TOGETHER = 60;

/** What is said when something comes in. */
const NEWS = {
  'conversation.user.created': 'New conversation from',
  'conversation.user.replied': 'New message from',
  'conversation.admin.replied': 'The team answered',
  'conversation.rating.added': 'New rating from',
};

let workspace = { name: 'Sandbox', admins: [], teams: [], tags: [], tokenAdminId: '' };
/** Id of the chosen conversation. */
let chosen;
const changedIds = new Set();

const clock = createClock({ moved: () => attempt(catchUp) });
const now = () => clock.now();
const conversations = createConversations(() => list.show());
const list = createListView(conversations, { choose, open: openThread, now });
const composer = createComposer({ thread: () => thread.current, workspace: () => workspace, done: changed });
const actions = createActions({
  thread: () => thread.current,
  admin: () => composer.admin(),
  workspace: () => workspace,
  now,
  done: changed,
});
const thread = createThreadView({ now, actions: actions.buttons, untag: actions.untag, back: backToList });
const deliveries = createDeliveries({ now });
const requests = createRequests();

async function loadWorkspace() {
  workspace = await get('/inbox/workspace');
  setText(byId('workspace'), workspace.name);
  document.title = `${workspace.name}, inbox of the sandbox`;
  composer.showAdmins();
}

async function choose(id) {
  chosen = id;
  list.select(id);
  composer.show(id);
  await attempt(reloadThread);
}

/** Shows the chosen conversation as it is now, or none when it is gone. */
async function reloadThread() {
  const id = chosen;
  if (id === undefined) return;
  try {
    await thread.load(id);
  } catch (error) {
    if (error.status !== 404) throw error;
    if (chosen === id) unchoose();
  }
}

function unchoose() {
  chosen = undefined;
  list.select(undefined);
  thread.clear();
  showPane('list');
}

function openThread() {
  if (chosen === undefined) return;
  showPane('thread');
  byId('parts').focus();
}

/** On a narrow screen one pane shows at a time. */
function showPane(name) {
  byId('panes').dataset.pane = name;
}

/** What this page did itself is shown at once, whoever else may tell of it. */
async function changed(id) {
  await Promise.all([conversations.refresh([id]), chosen === id ? reloadThread() : undefined, loadWorkspace()]);
}

async function begun(id) {
  byId('search').value = '';
  Object.assign(conversations.filter, { state: 'open', q: '' });
  byId('list').closest('nav').querySelector('[name=state][value=open]').checked = true;
  await conversations.reload();
  await choose(id);
  openThread();
}

/** Everything is read again: after a connection, a reset, a move of the clock. */
async function catchUp() {
  await clock.reload();
  await Promise.all([
    loadWorkspace(),
    conversations.reload(conversations.items.length),
    deliveries.reload(),
    requests.reload(),
    reloadThread(),
  ]);
}

const refresh = gathered(TOGETHER, () =>
  attempt(async () => {
    const ids = [...changedIds];
    changedIds.clear();
    await clock.reload();
    await Promise.all([conversations.refresh(ids), ids.includes(chosen) ? reloadThread() : undefined]);
  }),
);

function touched(id) {
  changedIds.add(id);
  refresh();
}

function happened({ topic, about, item }) {
  if (about.type === 'conversation') touched(about.id);
  const words = NEWS[topic];
  if (words !== undefined) announce(`${words} ${nameOf(item.source?.author)}`);
}

/** Some changes have no topic, such as taking a tag off: the call that made them is a sign. */
function called(entry) {
  requests.add(entry);
  const [, id] = /^\/conversations\/(\d+)(\/|$)/.exec(entry.path) ?? [];
  if (entry.method !== 'GET' && id !== undefined) touched(id);
}

function filter() {
  conversations.filter.state = byId('list').closest('nav').querySelector('[name=state]:checked').value;
  conversations.filter.q = byId('search').value.trim();
  byId('list').scrollTop = 0;
  attempt(() => conversations.reload());
}

function togglePanel(show = byId('panel').hidden) {
  byId('panel').hidden = !show;
  byId('panel-toggle').setAttribute('aria-expanded', String(show));
  if (show) showPane('panel');
  else showPane(chosen === undefined ? 'list' : 'thread');
}

function backToList() {
  showPane('list');
  list.focus();
}

const showTab = setUpTabs(document.querySelector('[role=tablist]'));
const writing = (mode) => () => {
  if (chosen === undefined) return;
  showPane('thread');
  composer.write(mode);
};
const onChosen = (run) => () => thread.current !== undefined && run();
const tab = (id) => () => {
  togglePanel(true);
  showTab(id);
};
const setState = (value) => () => {
  byId('list').closest('nav').querySelector(`[name=state][value="${value}"]`).click();
  list.focus();
};
const newConversation = () => beginConversation(begun);

setUpTheme();
// What scrolls has to be reached by the keyboard, or it cannot be scrolled without a mouse.
for (const region of [byId('parts'), ...document.querySelectorAll('[role=tabpanel]')]) region.tabIndex = 0;
const showHelp = setUpShortcuts(
  [
    ['j', 'Next conversation (or ↓ in the list)', () => list.move(1)],
    ['k', 'Conversation before (or ↑ in the list)', () => list.move(-1)],
    ['o', 'Read the chosen conversation (or Enter)', openThread],
    ['/', 'Filter the list', () => byId('search').focus()],
    ['1', 'Open conversations', setState('open')],
    ['2', 'Snoozed conversations', setState('snoozed')],
    ['3', 'Closed conversations', setState('closed')],
    ['c', 'New conversation as a customer', newConversation],
    ['u', 'Write as the customer', writing('customer')],
    ['r', 'Reply as a teammate', writing('reply')],
    ['n', 'Write a note', writing('note')],
    ['a', 'Assign', onChosen(actions.assign)],
    ['s', 'Snooze', onChosen(actions.snooze)],
    ['t', 'Tag', onChosen(actions.tag)],
    ['e', 'Close, or open again', onChosen(actions.toggle)],
    ['w', 'Webhooks', tab('tab-deliveries')],
    ['q', 'Requests', tab('tab-requests')],
    ['l', 'Clock', tab('tab-clock')],
    ['h', 'Move the clock on by an hour', () => clock.advance('1h')],
    ['d', 'Move the clock on by a day', () => clock.advance('1d')],
  ],
  backToList,
);
byId('help').addEventListener('click', showHelp);
byId('new').addEventListener('click', newConversation);
byId('panel-toggle').addEventListener('click', () => togglePanel());
byId('search').addEventListener(
  'input',
  gathered(120, async () => filter()),
);
for (const radio of document.querySelectorAll('[name=state]')) radio.addEventListener('change', filter);
if (matchMedia('(max-width: 1100px)').matches) togglePanel(false);

const heard = {
  event: happened,
  delivery: deliveries.add,
  request: called,
  clock: () => attempt(catchUp),
  reset: () => attempt(catchUp),
};
listenLive({
  heard: (event, data) => heard[event](data),
  caughtUp: () => attempt(catchUp),
  state(state) {
    byId('connection').dataset.state = state;
    setText(byId('connection-text'), state === 'live' ? 'Live' : 'Connection lost, trying again');
  },
});
