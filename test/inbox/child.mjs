// Another process at an inbox: `child.mjs open|receive|handle FILE-OR-URL [SCHEMA]`. Prints a line for each thing done.
import { createInboxWorker, openInbox } from '../../src/inbox/index.ts';

const [what, at, schema] = process.argv.slice(2);
// Pipes are written at once, so that a line that was written is a line that arrives.
process.stdout._handle?.setBlocking?.(true);

try {
  const store = await openInbox(at, schema === undefined ? {} : { schema });
  console.log('open');
  if (what === 'receive') await Promise.all(Array.from({ length: 20 }, (_, lane) => receive(store, lane)));
  if (what === 'handle') {
    createInboxWorker({ store, leaseMs: 300, pollMs: 20, handler: ({ id }) => console.log(id) });
  }
  if (what === 'open') setInterval(() => {}, 60_000);
} catch (error) {
  console.log(JSON.stringify(error));
  process.exitCode = 1;
}

/** Prints the id of each notification once its storing is acknowledged, until the process is killed. */
async function receive(store, lane) {
  for (let count = 0; ; count++) {
    const id = `notif_${process.pid}_${lane}_${count}`;
    const body = JSON.stringify({ id, text: 'x'.repeat(500) });
    const arrival = {
      id,
      workspace: 'abc123',
      topic: 'contact.created',
      createdAt: 1_700_000_000,
      contactIds: [],
      body,
    };
    await store.add([arrival]);
    console.log(id);
  }
}
