import { readEvent } from '../../../triggers/index.js';
import type { LeasedEntry } from '../../../webhooks/index.js';
import { type StartOptions, type StartOutcome, startRuns } from '../../engine/start-runs.js';
import type { InboxConsumer } from './consumers.js';

/** What became of a notification. */
export interface Started {
  readonly entry: Pick<LeasedEntry, 'number' | 'id' | 'topic' | 'workspace' | 'receivedAt'>;
  readonly outcomes: readonly StartOutcome[];
}

/**
 * Starts the runs of notifications, and wakes those that wait for one. When it resolves they are in the journal. The same
 * notification starts nothing twice, so that it can be called again.
 */
export function automationsConsumer(options: StartOptions, onStarted: (started: Started) => void): InboxConsumer {
  return {
    name: 'automations',
    async consume(entry) {
      const { number, id, topic, workspace, contactIds, receivedAt, body } = entry;
      const event = { ...readEvent(body) };
      const outcomes = await startRuns(options, { id, topic, workspace, event, subjects: contactIds });
      onStarted({ entry: { number, id, topic, workspace, receivedAt }, outcomes });
    },
  };
}
