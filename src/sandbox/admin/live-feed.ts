/** Sends pages what happens while it happens, as server-sent events. */
export interface LiveFeed {
  /**
   * @param data not called when there is no listener
   * @param formerName a deprecated name under which the event is sent as well
   */
  publish(event: string, data: () => object, formerName?: string): void;
  /** One listener's events, as bytes of `text/event-stream`, until the signal or the feed ends. */
  listen(gone: AbortSignal): AsyncIterable<Uint8Array>;
  end(): void;
}

/** A listener that is so many events behind is disconnected; browsers connect again by themselves. */
const MAX_QUEUE = 10_000;
const HEARTBEAT_MS = 15_000;

interface Listener {
  readonly queue: string[];
  resume: () => void;
  over: boolean;
}

export function createLiveFeed(): LiveFeed {
  const listeners = new Set<Listener>();
  const encoder = new TextEncoder();

  function push(listener: Listener, text: string): void {
    listener.queue.push(text);
    if (listener.queue.length > MAX_QUEUE) listener.over = true;
    listener.resume();
  }
  function finish(listener: Listener): void {
    listener.over = true;
    listener.resume();
  }
  async function* events(listener: Listener, gone: AbortSignal): AsyncGenerator<Uint8Array> {
    const stop = () => finish(listener);
    const heartbeat = setInterval(() => push(listener, ': still here\n\n'), HEARTBEAT_MS).unref();
    gone.addEventListener('abort', stop);
    try {
      while (!listener.over && !gone.aborted) {
        if (listener.queue.length === 0) {
          await new Promise<void>((resolve) => {
            listener.resume = resolve;
          });
          continue;
        }
        yield encoder.encode(listener.queue.splice(0).join(''));
      }
    } finally {
      clearInterval(heartbeat);
      gone.removeEventListener('abort', stop);
      listeners.delete(listener);
    }
  }
  return {
    publish(event, data, formerName) {
      if (listeners.size === 0) return;
      const content = `data: ${JSON.stringify(data())}\n\n`;
      const former = formerName === undefined ? '' : `event: ${formerName}\n${content}`;
      for (const listener of listeners) push(listener, `event: ${event}\n${content}${former}`);
    },
    listen(gone) {
      // Listens from the call on, not from the first read: nothing in between is missed.
      const listener: Listener = { queue: [': listening\n\n'], resume: () => undefined, over: false };
      listeners.add(listener);
      return events(listener, gone);
    },
    end() {
      for (const listener of listeners) finish(listener);
    },
  };
}
