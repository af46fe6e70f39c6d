import { nameOf } from './format.js';
import { gathered } from './live.js';
import { announce, attempt } from './notices.js';

/** Milliseconds in which changes are put together: a burst of them costs one reading. */
const TOGETHER = 60;

/** What is said when something comes in. */
const WORDS = {
  'conversation.user.created': 'New conversation from',
  'conversation.user.replied': 'New message from',
  'conversation.admin.replied': 'The team answered',
  'conversation.rating.added': 'New rating from',
};

/**
 * What others do, as the page hears of it: each event leads to a reading of what it touched.
 * @param {object} page the parts of the page that show it
 */
export function createNews({ items, thread, customer, clock, requests, reloadThread }) {
  let touched = new Set();
  let isAboutCustomer = false;

  const refresh = gathered(TOGETHER, () =>
    attempt(async () => {
      const [ids, again] = [touched, isAboutCustomer];
      touched = new Set();
      isAboutCustomer = false;
      await clock.reload();
      const kind = items.filter.kind.replace(/s$/, '');
      const listed = [...ids].filter((one) => one.startsWith(`${kind} `)).map((one) => one.split(' ')[1]);
      const { id } = thread.current ?? {};
      const isShown = ['conversation', 'ticket', 'article'].some((one) => ids.has(`${one} ${id}`));
      await Promise.all([
        listed.length > 0 ? items.refresh(listed) : undefined,
        isShown ? reloadThread() : again ? customer.reload() : undefined,
      ]);
    }),
  );
  /** @param type `conversation`, `ticket`, `article`, `contact` */
  function touch(type, id) {
    if (type === 'contact') isAboutCustomer ||= id === customer.id;
    else touched.add(`${type} ${id}`);
    refresh();
  }
  const contactsOf = (item) => item.contacts?.contacts ?? [];

  return {
    event({ topic, about, item }) {
      touch(about.type, about.id);
      // What is deleted does not say whose it was.
      if (topic.endsWith('.deleted') || contactsOf(item).some(({ id }) => id === customer.id)) isAboutCustomer = true;
      const words = WORDS[topic];
      if (words !== undefined) announce(`${words} ${nameOf(item.source?.author)}`);
    },
    /** Some changes have no topic, such as taking a tag off: the call that made them is a sign. */
    request(entry) {
      requests.add(entry);
      const [, type, id] = /^\/(conversation|ticket|article|contact)s\/(\w+)(\/|$)/.exec(entry.path) ?? [];
      if (entry.method !== 'GET' && id !== undefined) touch(type, id);
    },
  };
}
