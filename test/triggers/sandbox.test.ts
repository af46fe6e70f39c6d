import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { createActivepiecesPiece } from '../../src/hosts/activepieces/index.js';
import { createN8nTrigger } from '../../src/hosts/n8n/index.js';
import { simTriggers, simWebhookProvider } from '../../src/hosts/sim/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { isStartedBy, listTriggers, notificationSchema } from '../../src/triggers/index.js';
import { listTopics } from '../../src/webhooks/index.js';
import { compiledQuickly } from '../helpers/compiled-quickly.js';
import { framework } from '../host-activepieces/framework.js';
import { deliver } from '../host-n8n/trigger-double.js';
import type { Hit } from '../sandbox/webhooks/receiver.js';
import { openSetup, SECRET } from '../sandbox/webhooks/setup.js';

const Trigger = createN8nTrigger();
const n8n = new Trigger();
const activepieces = createActivepiecesPiece(registry, framework, createIntercom);
const sim = simWebhookProvider();

const ajv = new Ajv({ ...compiledQuickly, strict: false, validateFormats: false });
const checks = new Map(listTriggers().map((trigger) => [trigger.id, ajv.compile(notificationSchema(trigger))]));
const signatureOf = ({ headers }: Hit) => String(headers['x-hub-signature']);

describe.each(['2.11', '2.14', '2.15', '2.17'] as const)('what a workspace sends to an app on %s', (version) => {
  const topics = listTopics(version).filter((topic) => topic !== 'ping');
  let hits: readonly Hit[] = [];

  beforeAll(async () => {
    const setup = await openSetup();
    await setup.subscribe(['*'], { version });
    for (const topic of topics) await setup.sandbox.webhooks.send({ topic });
    hits = setup.receiver.notifications;
    await setup.close();
  });

  it('comes for each topic', () => expect(hits.map(({ body }) => body.topic)).toEqual(topics));

  it('fits the schema of every trigger that starts from it', () => {
    for (const { body } of hits) {
      const started = listTriggers().filter((trigger) => isStartedBy(trigger, body.topic));
      expect(started.map(({ id }) => id)).toContain('any_event');
      for (const { id } of started) {
        const check = checks.get(id);
        expect(check?.(body), `${id} from ${body.topic}: ${JSON.stringify(check?.errors)}`).toBe(true);
      }
    }
  });

  it('starts workflows of n8n', async () => {
    for (const hit of hits) {
      const incoming = { body: hit.raw, signature: signatureOf(hit), credentials: { clientSecret: SECRET } };
      const { status, items } = await deliver(n8n, { ...incoming, parameters: { events: ['any_event'] } });
      expect([status, items[0]?.topic]).toEqual([200, hit.body.topic]);
    }
  });

  it('starts flows of Activepieces', async () => {
    const trigger = activepieces.triggers.find(({ name }) => name === 'any_event');
    for (const hit of hits) {
      const payload = {
        body: hit.body,
        rawBody: hit.raw.toString(),
        headers: { 'x-hub-signature': signatureOf(hit) },
      };
      const auth = { props: { clientSecret: SECRET } };
      expect(await trigger?.run({ auth, propsValue: {}, payload })).toMatchObject([{ topic: hit.body.topic }]);
    }
  });

  it('starts workflows of Sim', () => {
    const started = new Set<string>();
    for (const hit of hits) {
      const headers = new Headers({ 'X-Hub-Signature': signatureOf(hit) });
      const rawBody = hit.raw.toString();
      expect(sim.verifyAuth({ request: { headers }, rawBody, providerConfig: { webhookSecret: SECRET } })).toBeNull();
      for (const triggerId of Object.keys(simTriggers())) {
        if (sim.matchEvent({ body: hit.body, providerConfig: { triggerId } })) started.add(triggerId);
      }
    }
    expect([...started]).toEqual(expect.arrayContaining(['intercom_contact_created', 'intercom_user_created']));
  });
});
