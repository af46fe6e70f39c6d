import { StorageError } from '../../errors.js';
import { type InboxStore, openInbox } from '../../webhooks/index.js';
import type { Terminal } from '../terminal.js';
import { readInboxPlace } from './inbox-option.js';

/** Whoever looks for the events of contacts is told where those are. */
function noInbox({ message }: StorageError): StorageError {
  return new StorageError(
    'missing',
    `${message.replace(/\.$/, '')}: "intercom-tools listen" makes one and receives into it, and --inbox names another. The data events of contacts are in data-events: intercom-tools data-events --help`,
  );
}

/**
 * Does something with an inbox that another process may be receiving into at the time.
 *
 * @throws StorageError when there is none, or it cannot be opened.
 */
export async function withInbox<Result>(
  given: string | undefined,
  terminal: Terminal,
  work: (inbox: InboxStore) => Promise<Result>,
): Promise<Result> {
  const inbox = await openInbox(readInboxPlace(given, terminal), { visitor: true }).catch((error: unknown) => {
    throw error instanceof StorageError && error.problem === 'missing' ? noInbox(error) : error;
  });
  try {
    return await work(inbox);
  } finally {
    await inbox.close();
  }
}
