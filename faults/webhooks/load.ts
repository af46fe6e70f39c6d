import type { Sandbox } from '../../src/sandbox/index.js';

/** Notifications that a sandbox sends without a pause, so many at a time. */
export interface Load {
  /** Sends that are not answered yet. */
  readonly underWay: number;
  /** Acknowledged since the load began. */
  readonly acked: number;
  /** Sends to which no answer came since the load began. */
  readonly cut: number;
  /** Resolves when so many more are acknowledged. */
  more(count: number): Promise<void>;
  /** Sends nothing new until `goOn`. */
  pause(): void;
  goOn(): void;
  /** Resolves when nothing is under way; the load has to be paused. */
  quiet(): Promise<void>;
}

const topics = ['conversation.user.created', 'conversation.user.replied', 'ticket.created', 'contact.user.updated'];

export function startLoad({ webhooks }: Sandbox, webhook: string, lanes: number): Load {
  let [underWay, acked, cut, turn] = [0, 0, 0, 0];
  let isPaused = true;
  const waiting = new Set<() => void>();
  const look = () => {
    for (const check of waiting) check();
  };
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (!isSo()) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });

  async function lane(): Promise<void> {
    while (!isPaused) {
      turn += 1;
      underWay += 1;
      const [delivery] = await webhooks.send({ topic: topics[turn % topics.length] ?? '', webhook });
      underWay -= 1;
      const statuses = (delivery?.attempts ?? []).map(({ status }) => status);
      if (statuses.includes(200)) acked += 1;
      if (statuses.includes(null)) cut += 1;
      look();
    }
  }

  return {
    get underWay() {
      return underWay;
    },
    get acked() {
      return acked;
    },
    get cut() {
      return cut;
    },
    more(count) {
      const enough = acked + count;
      return until(() => acked >= enough);
    },
    pause: () => {
      isPaused = true;
    },
    goOn() {
      isPaused = false;
      for (let started = 0; started < lanes; started += 1) void lane();
    },
    quiet: () => until(() => underWay === 0),
  };
}
