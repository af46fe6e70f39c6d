/** Tells pages what happens while it happens, as server-sent events. */
export interface LiveFeed {
  /** @param data what to tell: not asked for when nobody listens */
  publish(event: string, data: () => object): void;
  /** One listener's events, as bytes of `text/event-stream`, until the signal or the feed ends. */
  listen(gone: AbortSignal): AsyncIterable<Uint8Array>;
  end(): void;
}

/** A listener that lags so many events behind is let go; browsers connect again by themselves. */
const LONGEST_QUEUE = 10_000;
const HEARTBEAT_MS = 15_000;

interface Listener {
  readonly queue: string[];
  wake: () => void;
  over: boolean;
}

export function createLiveFeed(): LiveFeed {
  const listeners = new Set<Listener>();
  const encoder = new TextEncoder();

  function push(listener: Listener, text: string): void {
    listener.queue.push(text);
    if (listener.queue.length > LONGEST_QUEUE) listener.over = true;
    listener.wake();
  }
  function finish(listener: Listener): void {
    listener.over = true;
    listener.wake();
  }
  async function* events(listener: Listener, gone: AbortSignal): AsyncGenerator<Uint8Array> {
    const stop = () => finish(listener);
    const heartbeat = setInterval(() => push(listener, ': still here\n\n'), HEARTBEAT_MS).unref();
    gone.addEventListener('abort', stop);
    try {
      while (!listener.over && !gone.aborted) {
        if (listener.queue.length === 0) {
          await new Promise<void>((resolve) => {
            listener.wake = resolve;
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
    publish(event, data) {
      if (listeners.size === 0) return;
      const text = `event: ${event}\ndata: ${JSON.stringify(data())}\n\n`;
      for (const listener of listeners) push(listener, text);
    },
    listen(gone) {
      // Listens from the call on, not from the first read: nothing in between is missed.
      const listener: Listener = { queue: [': listening\n\n'], wake: () => undefined, over: false };
      listeners.add(listener);
      return events(listener, gone);
    },
    end() {
      for (const listener of listeners) finish(listener);
    },
  };
}
