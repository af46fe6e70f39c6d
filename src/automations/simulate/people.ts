import { htmlToText } from '../../agent/text/html-to-text.js';
import { idAt, objectAt, textAt } from '../../webhooks/notification/json.js';
import type { Moment } from './past/moments.js';
import { isWritten, type PastThing, sideOf, tagsOf, typeOf } from './past/thing.js';

/** What people did about a conversation or ticket, as far as history goes. */
export interface PeopleDid {
  /** Names of the tags on it at the end. */
  readonly tags: readonly string[];
  /** Ids of who has it at the end; null for nobody. */
  readonly admin: string | null;
  readonly team: string | null;
  /** Whether it is closed, or resolved, at the end. */
  readonly isClosed: boolean;
  /** What the customer had last written at the time, as text; null where nothing was drafted. */
  readonly question: string | null;
  /** What a teammate first wrote to the customer after it, as text; null where nobody did. */
  readonly answer: string | null;
  /**
   * Whether somebody wrote again after the answer that a draft stands in for, which is the first one of a teammate: the
   * customer, or a teammate. Where no teammate answered, whether the customer wrote again.
   */
  readonly wroteAgain: boolean;
}

/** Longest text that is kept of a message, in characters. */
const longest = 1500;

/** @param withWords whether what was written is read as well, which takes time and serves drafts alone */
export function peopleDid(thing: PastThing, moment: Moment, withWords: boolean): PeopleDid {
  const { whole, parts } = thing;
  const before = parts.slice(0, moment.parts);
  const after = parts.slice(moment.parts).filter((part) => isWritten(part) && sideOf(part) !== 'bot');
  const answerAt = after.findIndex((part) => sideOf(part) === 'admin');
  const source = objectAt(whole, 'source');
  const said = before.findLast((part) => isWritten(part) && sideOf(part) === 'contact');
  const begun = source !== undefined && sideOf(source) === 'contact' ? source : undefined;
  const state = objectAt(whole, 'ticket_state');
  return {
    tags: tagsOf(whole).flatMap((tag) => textAt(tag, 'name') ?? []),
    admin: idAt(whole, 'admin_assignee_id'),
    team: idAt(whole, 'team_assignee_id'),
    isClosed: thing.kind === 'ticket' ? state?.category === 'resolved' : isClosedNow(thing),
    question: withWords ? textOf(said ?? begun) : null,
    answer: withWords && answerAt !== -1 ? textOf(after[answerAt]) : null,
    wroteAgain: after.length > answerAt + 1,
  };
}

function isClosedNow({ whole, parts }: PastThing): boolean {
  const told = textAt(whole, 'state');
  if (told !== null) return told === 'closed';
  if (typeof whole.open === 'boolean') return !whole.open;
  return parts.findLast((part) => /^close|open/.test(typeOf(part)))?.part_type === 'close';
}

function textOf(holder: unknown): string | null {
  const body = textAt(holder, 'body');
  if (body === null) return null;
  const text = htmlToText(body.slice(0, 20 * longest))
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text.slice(0, longest);
}
