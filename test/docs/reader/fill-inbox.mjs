// Makes an inbox with 21 events that no handler took, in the file that the command line names.
import { createInboxWorker, openInbox } from 'intercom-tools/webhooks';

const inbox = await openInbox(process.argv[2]);
await inbox.add(
  Array.from({ length: 21 }, (_, at) => {
    const body = {
      id: `notif_${at}`,
      topic: 'conversation.user.created',
      app_id: 'abcd1234',
      created_at: 1_767_225_600,
    };
    return {
      id: body.id,
      workspace: body.app_id,
      topic: body.topic,
      contactIds: [],
      createdAt: 1_767_225_600,
      body: JSON.stringify(body),
    };
  }),
);
const fails = () => {
  throw new Error('the handler failed');
};
const worker = createInboxWorker({ store: inbox, handler: fails, attempts: 1 });
while ((await inbox.list({ state: 'dead' })).length < 21) await new Promise((resolve) => setTimeout(resolve, 20));
await worker.close();
await inbox.close();
