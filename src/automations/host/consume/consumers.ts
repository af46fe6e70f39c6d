import type { HandlerContext, InboxHandler, LeasedEntry } from '../../../webhooks/index.js';
import { messageOf } from '../../engine/failure.js';
import type { Journal } from '../../journal/journal.js';

/** Something that every notification in the inbox is given to, such as automations, or what keeps a copy in step. */
export interface InboxConsumer {
  /** Under which the journal remembers that it is done. It stays the same. */
  readonly name: string;
  /** Does what the notification asks for. It can be called again after a crash, so that its effects must be safe to repeat. */
  consume(entry: LeasedEntry, context: HandlerContext): Promise<void>;
}

/**
 * A handler for the inbox that gives each notification to several consumers. It is done once all of them are. When one fails,
 * those that are done are remembered, so that the next attempt leaves them out.
 */
export function handlerFor(consumers: readonly InboxConsumer[], journal: Pick<Journal, 'state'>): InboxHandler {
  const state = journal.state('consumed/');
  return async (entry, context) => {
    const key = JSON.stringify([entry.workspace, entry.id]);
    const before = context.attempt > 1 ? namesIn(await state.get(key)) : [];
    const left = consumers.filter(({ name }) => !before.includes(name));
    const outcomes = await Promise.allSettled(left.map((consumer) => consumer.consume(entry, context)));
    const failed = left.flatMap(({ name }, at) => {
      const outcome = outcomes[at];
      return outcome?.status === 'rejected' ? [{ name, why: messageOf(outcome.reason) }] : [];
    });
    if (failed.length === 0) {
      if (before.length > 0) await state.delete(key);
      return;
    }
    const done = left.flatMap(({ name }) => (failed.some((one) => one.name === name) ? [] : [name]));
    if (done.length > 0) await state.set(key, [...before, ...done]);
    throw new Error(failed.map(({ name, why }) => (consumers.length > 1 ? `${name}: ${why}` : why)).join('; '));
  };
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
