import { readFileSync } from 'node:fs';
import { checkAutomation } from '../../../src/automations/check/check-automation.js';
import {
  createAutomationWorker,
  fixedAutomations,
  runOnce,
  type SharedByRuns,
  systemClock,
} from '../../../src/automations/engine/index.js';
import { revisionOf } from '../../../src/automations/format/revision.js';
import { openSqliteJournal, type WholeRun } from '../../../src/automations/journal/index.js';
import { readAutomation } from '../../../src/automations/read/read-automation.js';
import { aiService, automationTools, httpRequestService, slackService } from '../../../src/automations/tools/index.js';
import { allTools, createClient, createRegistry, intercomService } from '../../../src/index.js';
import { createSandbox, type SandboxAction } from '../../../src/sandbox/index.js';
import { isObject } from '../../../src/tool/json.js';
import { readEvent, type TriggerEvent } from '../../../src/triggers/index.js';
import { type Answerer, json, serve } from '../../helpers/http-server.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { serveModel } from '../tools/model.js';

export const registry = createRegistry([...allTools, ...automationTools]);
const folder = new URL('../../../examples/automations/', import.meta.url);

function withResolvers() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** A template as its file says, with other vars or other parts where a test gives them. */
export async function template(name: string, changes: { vars?: object; text?: (text: string) => string } = {}) {
  const file = `${name}.yaml`;
  const text = readFileSync(new URL(file, folder), 'utf8');
  const { data, source } = await readAutomation(changes.text?.(text) ?? text, { name: file });
  if (!isObject(data)) throw new TypeError(`${file} holds no object`);
  const own = isObject(data.vars) ? data.vars : {};
  const { automation, findings } = checkAutomation(
    { ...data, vars: { ...own, ...changes.vars } },
    { registry, source },
  );
  if (automation === undefined) throw new TypeError(findings.map(({ message }) => message).join('\n'));
  return { automation, revision: revisionOf(automation) };
}

type Current = Awaited<ReturnType<typeof template>>;
type Record_ = Readonly<Record<string, unknown>>;

/**
 * A workspace on a real port, doubles of Slack, of a server of the user's own and of a model, and a journal in a file, with
 * a client that may reach all of them.
 */
export async function openPlace(options: { readonly now?: string } = {}) {
  const sandbox = createSandbox({ rateLimit: false, ...options });
  const { url } = await sandbox.listen();
  const slack = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('ok');
  });
  let answer: Answerer = (response) => json(response, 200, {});
  const own = await serve((...given) => answer(...given));
  const model = await serveModel();
  const bodies: string[] = [];
  const receiver = await serve((response, { method, body }) => {
    if (method === 'POST') bodies.push(body);
    response.writeHead(200).end();
  });
  await sandbox.webhooks.add({ url: receiver.url, topics: ['*'], secret: 'client-secret' });
  const place = await temporaryFolder();
  const journal = await openSqliteJournal(`${place}/runs.db`);
  const services = [
    intercomService({ accessToken: sandbox.token, baseUrl: url }),
    httpRequestService({ allowedHosts: [own.url], allowLoopback: true }),
    slackService({ baseUrl: slack.url }),
    aiService({ baseUrl: model.url, model: 'small' }),
  ];
  const get = async (path: string): Promise<Record_> => {
    const headers = { authorization: `Bearer ${sandbox.token}` };
    return (await (await fetch(`${url}${path}`, { headers })).json()) as Record_;
  };
  const secrets = {
    SLACK_WEBHOOK: `${slack.url}/services/T1/B1/verysecretpart`,
    CRM_TOKEN: 'crm-token-1234567',
    SHOP_TOKEN: 'shop-token-1234567',
    ACCOUNTS_TOKEN: 'accounts-token-1234567',
  };
  const engine = (all: readonly Current[]) => ({
    journal,
    automations: fixedAutomations(all),
    secrets,
    client: (_workspace: string, shared: SharedByRuns) =>
      createClient(registry, services, { retry: { repeats: 0 }, ...shared }),
    clock: { ...systemClock, now: () => sandbox.clock.nowMs() },
  });
  return {
    sandbox,
    slack: () => slack.arrived.map(({ body }) => String(JSON.parse(body).text)),
    own,
    answers(next: Answerer) {
      answer = next;
    },
    model,
    journal,
    secrets,
    get,
    /** Somebody acts, and Intercom tells of it: the event of its notification. */
    async happens(action: SandboxAction, topic: string): Promise<TriggerEvent> {
      const before = bodies.length;
      sandbox.perform(action);
      await sandbox.webhooks.idle();
      const events = bodies.slice(before).map((body) => readEvent(body));
      const found = events.find((event) => event.topic === topic);
      if (found === undefined) throw new Error(`no ${topic} among ${events.map((event) => event.topic).join(', ')}`);
      return found;
    },
    /** Bodies of the parts of a conversation by their kind, as text. */
    async parts(conversation: string, kind: string): Promise<string[]> {
      const { conversation_parts: list } = await get(`/conversations/${conversation}`);
      const parts = isObject(list) && Array.isArray(list.conversation_parts) ? list.conversation_parts : [];
      return parts.flatMap((part: Record_) =>
        part.part_type === kind ? [String(part.body ?? '').replace(/<[^>]+>/g, '')] : [],
      );
    },
    async tags(path: string): Promise<string[]> {
      const { tags, data } = await get(path);
      const list = isObject(tags) ? tags.tags : data;
      return Array.isArray(list) ? list.map((tag: Record_) => String(tag.name)) : [];
    },
    /** Makes the workspace open at all times, or on one day alone that is not today or near it. */
    async opens(always: boolean): Promise<void> {
      const { data } = await get('/office_hours_schedules');
      const [{ id }] = Array.isArray(data) ? data : [{ id: '' }];
      const day = (new Date().getUTCDay() + 2) % 7;
      const whole = [0, 1, 2, 3, 4, 5, 6].map((one) => ({ start_minute: one * 1440, end_minute: (one + 1) * 1440 }));
      const hour = [{ start_minute: day * 1440 + 600, end_minute: day * 1440 + 660 }];
      const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ name: 'Hours', time_zone_name: 'UTC', time_intervals: always ? whole : hour });
      const response = await fetch(`${url}/office_hours_schedules/${id}`, { method: 'PUT', headers, body });
      if (!response.ok) throw new Error(await response.text());
    },
    /** Calls that changed the workspace, in their order. */
    writes: () =>
      sandbox.requests
        .list({ limit: 1000 })
        .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/search'))
        .map(({ method, path }) => `${method} ${path}`),
    async run(current: Current, event: object = {}): Promise<WholeRun> {
      return runOnce({ current, event: { ...event }, ...engine([]) });
    },
    /** Starts a run and carries it on until it has ended, also when it has to wait. */
    async runToItsEnd(current: Current, event: object): Promise<WholeRun> {
      const first = await this.run(current, event);
      const ended = withResolvers();
      const worker = createAutomationWorker({
        ...engine([current]),
        ...{ run: first.run.id, pollMs: 20 },
        onEvent: ({ type }) => type === 'ended' && ended.resolve(),
      });
      if (first.run.state === 'waiting') await ended.promise;
      await worker.close();
      return (await journal.whole(first.run.id)) ?? first;
    },
    async close() {
      await journal.close();
      await Promise.all([slack.close(), own.close(), model.close(), receiver.close(), sandbox.close()]);
    },
  };
}

export type Place = Awaited<ReturnType<typeof openPlace>>;
