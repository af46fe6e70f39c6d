/** What became of a request. */
export type Outcome = keyof typeof outcomes;

interface OutcomeFacts {
  readonly status: number;
  /** What the sender reads: nothing of the request, nothing of what went wrong inside. */
  readonly text: string;
}

/** Every way in which a request can end. None of them is 410, which would make Intercom switch the subscription off. */
export const outcomes = {
  stored: { status: 200, text: 'Stored.' },
  duplicate: { status: 200, text: 'Stored before.' },
  ping: { status: 200, text: 'Pong.' },
  probe: { status: 200, text: 'Ready for webhooks.' },
  bad_body: { status: 400, text: 'The body is no notification.' },
  bad_content_type: { status: 400, text: 'Send application/json.' },
  cut_short: { status: 400, text: 'The body ended early.' },
  unsigned: { status: 401, text: 'X-Hub-Signature is missing.' },
  forged: { status: 401, text: 'X-Hub-Signature does not fit the body.' },
  foreign_workspace: { status: 403, text: 'Notifications of this workspace are not taken here.' },
  no_route: { status: 404, text: 'Not found.' },
  bad_method: { status: 405, text: 'Send POST.' },
  too_slow: { status: 408, text: 'The body took too long.' },
  too_large: { status: 413, text: 'The body is too large.' },
  body_consumed: { status: 500, text: 'The receiver is set up wrongly.' },
  check_failed: { status: 503, text: 'Try again later.' },
  overloaded: { status: 503, text: 'Try again later.' },
  store_failed: { status: 503, text: 'Try again later.' },
  store_slow: { status: 503, text: 'Try again later.' },
} as const satisfies Record<string, OutcomeFacts>;

export const outcomeNames: readonly Outcome[] = Object.keys(outcomes).filter(isOutcome);

function isOutcome(name: string): name is Outcome {
  return Object.hasOwn(outcomes, name);
}

/** What a receiver reports of an answer: no content of the notification, no secret, no signature. */
export interface ReceiverReport {
  readonly outcome: Outcome;
  readonly status: number;
  /** Milliseconds from the first byte of the request to the answer. Above 500 Intercom lowers the priority. */
  readonly ms: number;
  /** Name of the app whose secret fitted, where secrets have names. */
  readonly app?: string;
  /** Which of the app's secrets fitted, from 0. */
  readonly secret?: number;
  /** Of a verified notification. */
  readonly topic?: string;
  readonly workspace?: string;
  readonly id?: string;
  /** What the store, or the check of workspaces, failed with. It is theirs: look at what it holds before you log it. */
  readonly error?: unknown;
}

/** The outcomes in which something of our own failed. */
export function isFailure(outcome: Outcome): boolean {
  return outcomes[outcome].status >= 500;
}
