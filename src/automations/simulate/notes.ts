import type { PastIndex } from './past/store.js';
import type { Note } from './report/report.js';
import type { TopicsMeant } from './run/topics-meant.js';

/** What a simulation cannot know, for its report. */
export function limitsOfPast({
  index,
  topics,
  isConnected,
}: {
  readonly index: Pick<PastIndex, 'withoutParts' | 'repeated' | 'count'>;
  readonly topics: Pick<TopicsMeant, 'untold'>;
  readonly isConnected: boolean;
}): Note[] {
  const notes: Note[] = [];
  const note = (code: string, message: string) => notes.push({ code, message });
  if (index.withoutParts > 0) {
    note(
      'without-parts',
      `${index.withoutParts} of ${index.count} came without their parts, so that only their beginning was replayed: export them with --whole.`,
    );
  }
  if (index.repeated > 0)
    note('repeated', `${index.repeated} lines held what an earlier line has; they were left out.`);
  if (topics.untold.length > 0) {
    note('untold', `The past tells nothing of ${[...new Set(topics.untold)].join(', ')}: these were not replayed.`);
  }
  if (!isConnected) {
    note(
      'offline',
      'There was no connection: what the past does not answer was not read, and runs that needed it are told apart as unanswered.',
    );
  }
  note(
    'today',
    'Attributes of contacts and companies, custom attributes, title, priority and linked tickets are those of today, not those of the time.',
  );
  note(
    'rebuilt',
    'State, assignees, tags and rating are rebuilt from the parts of each conversation, of which Intercom answers with the newest 500. Tags that were taken off again are not seen.',
  );
  note(
    'alone',
    'What the automation would have changed does not change what happened later: customers and teammates would have reacted to it.',
  );
  note('reads', 'Other reads of a run, such as who is away, see today.');
  return notes;
}
