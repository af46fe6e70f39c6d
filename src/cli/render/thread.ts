import type { Conversation, PartAuthor, Ticket } from '../../generated/types.js';
import { isCustomer, type ThreadEntry, threadOf } from '../../intercom/thread.js';
import { mainFields, objectLines } from './object.js';
import type { Page } from './page.js';
import { oneLine, plain } from './plain.js';
import { momentText, type Names, namesIn } from './short-text.js';
import { wrapTo } from './width.js';

/** Fields that stand in the thread itself. */
const inThread = ['source', 'conversation_parts', 'ticket_parts'];

/**
 * A conversation or ticket for a person: what is known about it, then who said and did what, the oldest first. Everything
 * that was said is indented, so that no line of it can pass for the head of another message. `newest` keeps only so many
 * entries.
 */
export function threadLines(whole: Conversation | Ticket, page: Page, newest = Number.POSITIVE_INFINITY): string[] {
  const names = namesIn(whole);
  const about = Object.entries(mainFields(whole, whole.type)).filter(([field]) => !inThread.includes(field));
  const entries = threadOf(whole);
  const left = Math.max(0, entries.length - newest);
  const cut =
    left === 0
      ? []
      : [
          '',
          page.paint(
            'dim',
            `(${left} earlier: intercom-tools ${whole.type}s get --${whole.type}-id ${oneLine(whole.id, 40)})`,
          ),
        ];
  const shown = entries.slice(left).flatMap((entry, at, all) => {
    const together = isEvent(entry) && at > 0 && isEvent(all[at - 1] ?? entry);
    return [...(together ? [] : ['']), ...entryLines(entry, names, page)];
  });
  return [...objectLines(Object.fromEntries(about), names, page), ...cut, ...shown];
}

function isEvent({ text, attachments }: ThreadEntry): boolean {
  return text === '' && attachments.length === 0;
}

const indent = '  ';

function entryLines(entry: ThreadEntry, names: Names, { width, paint }: Page): string[] {
  const { at, kind, author, text, attachments } = entry;
  const who = whoOf(author);
  const what = whatOf(entry, names);
  const head = `${momentText(at)}  ${who}${what}`;
  const [first = '', ...more] = wrapTo(head, width);
  const files = attachments.map((name) => `[file: ${oneLine(name, 200)}]`);
  const said = [...(text === '' ? [] : [plain(text)]), ...files].flatMap((part) => wrapTo(part, width, indent));
  const style = kind === 'note' ? 'yellow' : isEvent(entry) ? 'dim' : 'bold';
  return [first, ...more.map((line) => `${indent}${line}`)].map((line) => paint(style, line)).concat(said);
}

function whoOf(author: PartAuthor): string {
  const name = oneLine(author.name || author.email || `${author.type} ${author.id ?? ''}`, 60);
  const role = isCustomer(author) ? ' (customer)' : author.type === 'admin' ? '' : ` (${oneLine(author.type, 20)})`;
  return `${name}${role}`;
}

/** What was done, where it was not just said. */
function whatOf(entry: ThreadEntry, names: Names): string {
  const { kind, assignedTo, change } = entry;
  if (kind === 'comment' || (kind === 'began' && !isEvent(entry))) return '';
  if (kind === 'note') return ': NOTE, for teammates only';
  const to =
    assignedTo === undefined ? '' : ` to ${names.get(assignedTo.id)?.name ?? `${assignedTo.type} ${assignedTo.id}`}`;
  const words = `${kind.replaceAll('_', ' ')}${to}${change === undefined ? '' : `: ${change.replaceAll('_', ' ')}`}`;
  return `: ${oneLine(words, 300)}`;
}
