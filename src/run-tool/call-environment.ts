import type { SaveOptions } from '../client/file/download.js';
import type { RetryRules } from '../client/retry.js';
import type { Sender } from '../client/sender.js';
import type { CallTrace } from '../client/trace.js';
import type { CallJournal } from './call-journal.js';
import type { ClaimStore } from './claim-store.js';

/** What a call is carried out with. */
export interface CallEnvironment {
  readonly sender: Sender;
  readonly claims: ClaimStore;
  readonly confirmPauses: readonly number[];
  readonly trace: CallTrace;
  readonly signal?: AbortSignal | undefined;
  readonly retry: RetryRules;
  readonly journal?: CallJournal | undefined;
  /** Where the file goes that the call answers with. */
  readonly save?: SaveOptions | undefined;
}
