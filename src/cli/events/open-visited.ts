import { type InboxStore, openInbox } from '../../webhooks/index.js';
import type { Terminal } from '../terminal.js';
import { readInboxPlace } from './inbox-option.js';

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
  const inbox = await openInbox(readInboxPlace(given, terminal), { visitor: true });
  try {
    return await work(inbox);
  } finally {
    await inbox.close();
  }
}
