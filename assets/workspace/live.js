const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
const EVENTS = ['event', 'delivery', 'request', 'clock', 'reset'];

/**
 * Hears what happens in the sandbox for as long as the page is open. The feed keeps nothing for those who were away:
 * after every connection, the first one too, `caughtUp` is to read again what is there.
 * @param {{heard: (event: string, data: object) => void, caughtUp: () => void, state: (state: string) => void}} listener
 */
export function listenLive({ heard, caughtUp, state }) {
  let wait = FIRST_WAIT;
  function connect() {
    const source = new EventSource('/_sandbox/events');
    source.addEventListener('open', () => {
      wait = FIRST_WAIT;
      state('live');
      caughtUp();
    });
    source.addEventListener('error', () => {
      // The browser's own attempts end for good after an answer that is no stream, so the page makes them.
      source.close();
      state('lost');
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    });
    for (const event of EVENTS) {
      source.addEventListener(event, (message) => heard(event, JSON.parse(message.data)));
    }
  }
  connect();
}

/** Runs a step soon, and once however often it was asked for; while it runs it is asked for again, not run twice. */
export function gathered(ms, step) {
  let timer;
  let running = false;
  let again = false;
  async function run() {
    timer = undefined;
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await step();
    } finally {
      running = false;
      if (again) {
        again = false;
        ask();
      }
    }
  }
  function ask() {
    if (timer === undefined) timer = setTimeout(run, ms);
  }
  return ask;
}
