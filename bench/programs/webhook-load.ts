/** Sends signed notifications to receivers, and measures how long they take to be acknowledged. */

import { createHmac, randomUUID } from 'node:crypto';
import { createSandbox } from 'intercom-tools/sandbox';
import { answerQuestions } from '../shared/answer-questions.js';
import { connectLane, type Lane } from '../shared/http-lane.js';
import { newestConversation, sandboxCall } from '../shared/sandbox-call.js';
import { rounded } from '../shared/stats.js';
import { benchSecret, type LoadQuestion, loadQuestion, shares, type WebhookLoad } from '../shared/webhook-programs.js';

const slowMs = 500;
const conversation = await recordConversation();
const bodyBytes = Buffer.byteLength(notification());

answerQuestions(loadQuestion, async (question) => {
  const lanes = await Promise.all(
    Array.from({ length: question.connections }, (_, at) =>
      connectLane(question.urls[at % question.urls.length] ?? ''),
    ),
  );
  try {
    return await (question.perSecond === undefined
      ? closedLoop(lanes, question)
      : openLoop(lanes, question.perSecond, question));
  } finally {
    for (const lane of lanes) lane.close();
  }
});

/** Each connection sends its next request when the last one is answered. */
async function closedLoop(lanes: readonly Lane[], { milliseconds }: LoadQuestion): Promise<WebhookLoad> {
  const ledger = createLedger();
  const end = performance.now() + milliseconds;
  await Promise.all(
    lanes.map(async (lane) => {
      while (performance.now() < end) await send(lane, performance.now(), ledger);
    }),
  );
  return ledger.result();
}

/**
 * Requests become due at a steady rate. Each is measured from the moment at which it was due, so that waiting for a free
 * connection, or for this program, counts as latency.
 */
async function openLoop(
  lanes: readonly Lane[],
  perSecond: number,
  { milliseconds }: LoadQuestion,
): Promise<WebhookLoad> {
  const ledger = createLedger();
  const free = [...lanes];
  const due: number[] = [];
  const began = performance.now();
  const total = Math.round((perSecond * milliseconds) / 1000);
  let [planned, answered] = [0, 0];
  await new Promise<void>((resolve, reject) => {
    const dispatch = () => {
      while (due.length > 0) {
        const lane = free.pop();
        if (lane === undefined) return;
        send(lane, due.shift() ?? began, ledger).then(() => {
          free.unshift(lane);
          answered += 1;
          if (answered === total) resolve();
          else dispatch();
        }, reject);
      }
    };
    const tick = () => {
      const now = performance.now();
      for (; planned < total && began + (planned * 1000) / perSecond <= now; planned += 1) {
        due.push(began + (planned * 1000) / perSecond);
      }
      dispatch();
      if (planned < total) setTimeout(tick, 1);
    };
    tick();
  });
  return ledger.result();
}

type Ledger = ReturnType<typeof createLedger>;

async function send(lane: Lane, since: number, ledger: Ledger): Promise<void> {
  const body = notification();
  const signature = createHmac('sha1', benchSecret).update(body).digest('hex');
  const status = await lane.post(body, `content-type: application/json\r\nx-hub-signature: sha1=${signature}\r\n`);
  ledger.write(status, performance.now() - since);
}

function createLedger() {
  const began = performance.now();
  const took: number[] = [];
  let notAcked = 0;
  return {
    write(status: number, ms: number) {
      took.push(ms);
      if (status !== 200) notAcked += 1;
    },
    result(): WebhookLoad {
      const seconds = (performance.now() - began) / 1000;
      const acked = took.length - notAcked;
      const sorted = took.sort((left, right) => left - right);
      const at = (share: number) => rounded(sorted[Math.round((sorted.length - 1) * share)] ?? 0, 3);
      const slow = took.filter((ms) => ms > slowMs).length;
      return { acked, notAcked, perSecond: acked / seconds, slow, ms: shares.map(at), bodyBytes };
    },
  };
}

/** A notification of a customer's message, with an id of its own. */
function notification(): string {
  const now = Math.floor(Date.now() / 1000);
  const envelope = `"links":{},"id":"notif_${randomUUID()}","topic":"conversation.user.created","delivery_status":"pending","delivery_attempts":1,"delivered_at":0,"first_sent_at":${now},"created_at":${now},"self":null`;
  return `{"type":"notification_event","app_id":"bench001","data":{"type":"notification_event_data","item":${conversation}},${envelope}}`;
}

async function recordConversation(): Promise<string> {
  const sandbox = createSandbox();
  const id = await newestConversation(sandbox);
  const text = await sandboxCall(sandbox, 'GET', `/conversations/${id}`);
  await sandbox.close();
  return text;
}
