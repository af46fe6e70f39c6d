import type { PastKind } from '../past/thing.js';
import type { Outcome } from '../row.js';

/** What outcomes are called for people. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  done: 'done',
  stopped: 'stopped by the automation',
  failed: 'failed',
  unanswered: 'not known: a read needs a connection',
  dropped: 'dropped by idempotency or concurrency',
  cancelled: 'replaced by a later run',
  waiting: 'still waiting at the end',
  paused: 'not started: too many starts',
  trigger_failed: 'trigger could not be told',
};

/** `12%`, `0.4%`; `–` where there is nothing. */
export function percent(share: number | null): string {
  if (share === null) return '–';
  const value = share * 100;
  return `${value === 0 || value >= 10 || Number.isInteger(value) ? Math.round(value) : value.toFixed(1)}%`;
}

/** `12,000` */
export function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** `30 Nov 2026`, in UTC. */
export function day(seconds: number | null): string {
  if (seconds === null) return '–';
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(seconds * 1000).toLocaleDateString('en-GB', options);
}

/** `30 Nov 2026 14:05`, in UTC. */
export function minute(seconds: number): string {
  return `${day(seconds)} ${new Date(seconds * 1000).toISOString().slice(11, 16)}`;
}

/** `5,000 conversations and 20 tickets`. */
export function thingsOf({
  kinds: { conversation, ticket },
}: {
  readonly kinds: Readonly<Record<PastKind, number>>;
}): string {
  if (ticket === 0) return counted(conversation, 'conversation');
  const tickets = counted(ticket, 'ticket');
  return conversation === 0 ? tickets : `${counted(conversation, 'conversation')} and ${tickets}`;
}

/** `1 event`, `2 events`. */
export function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
