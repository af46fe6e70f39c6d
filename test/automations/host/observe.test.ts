import { metrics, type Span, type SpanContext, trace } from '@opentelemetry/api';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createHostApp,
  createHostMetrics,
  createHostTelemetry,
  type HostEvent,
  type StepTold,
} from '../../../src/automations/host/index.js';
import { counter, histogram } from '../../../src/automations/host/observe/prometheus.js';
import { memoryJournal } from '../../../src/automations/journal/memory/memory-journal.js';
import { automation, openHostWorld, until } from './host-world.js';

const run = { run: '1', automation: 'vip', workspace: 'w1' } as const;

const step: StepTold = {
  ...run,
  path: 'reply',
  state: 'done',
  mode: 'did',
  uses: 'intercom_reply_conversation',
  effect: 'send',
  error: undefined,
  startedAt: 1_000,
  finishedAt: 1_250,
};

/** What a host tells of one run with one call. */
const story: readonly HostEvent[] = [
  {
    ...{
      type: 'event',
      level: 'info',
      number: 1,
      id: 'notif_1',
      topic: 'ticket.created',
      workspace: 'w1',
      receivedAt: 960,
    },
    runs: [{ automation: 'vip', outcome: 'started', run: '1' }],
  },
  { type: 'run', level: 'debug', event: { ...run, type: 'begun', attempt: 1 } },
  { type: 'step', level: 'debug', step },
  {
    ...{ type: 'run', level: 'error' },
    event: { ...run, type: 'ended', state: 'failed', note: { message: 'Ada wrote: hello', class: 'timeout' }, ms: 300 },
  },
];

describe('figures for Prometheus', () => {
  it('say what runs, steps and notifications came to', () => {
    const told = createHostMetrics();
    for (const event of story) told.onEvent(event);
    told.trace({ callId: 1, tool: 'intercom_reply_conversation', type: 'wait', waitedMs: 1_500 });
    told.trace({ callId: 1, tool: 'intercom_reply_conversation', type: 'answer', status: 429, ms: 3 });
    const lines = told.lines();
    expect(lines).toEqual(
      expect.arrayContaining([
        '# TYPE intercom_automations_step_seconds histogram',
        'intercom_automations_starts_total{automation="vip",outcome="started"} 1',
        'intercom_automations_runs_ended_total{automation="vip",state="failed"} 1',
        'intercom_automations_steps_total{tool="intercom_reply_conversation",state="done"} 1',
        'intercom_automations_step_seconds_bucket{tool="intercom_reply_conversation",le="0.1"} 0',
        'intercom_automations_step_seconds_bucket{tool="intercom_reply_conversation",le="0.25"} 1',
        'intercom_automations_step_seconds_sum{tool="intercom_reply_conversation"} 0.25',
        'intercom_automations_first_call_seconds_sum 0.04',
        'intercom_automations_first_call_seconds_count 1',
        'intercom_automations_requests_total{status="4xx"} 1',
        'intercom_automations_rate_limit_wait_seconds_total 1.5',
      ]),
    );
    expect(lines.join('\n')).not.toContain('Ada');
  });

  it('know what is left of the rate limit from what answers said', async () => {
    const told = createHostMetrics();
    const store = told.watched({ take: () => ({ granted: true }), learn: () => {} });
    for (const [key, remaining] of [
      ['one', 40],
      ['two', 7],
      ['one', 39],
    ] as const) {
      await store.learn(key, { sentAt: 0, receivedAt: 1, remaining });
    }
    expect(told.lines().at(-1)).toBe('intercom_automations_rate_limit_left 7');
  });

  it('escape what labels hold, and count together what is beyond the most of them', () => {
    const one = counter('a_total', 'Things.');
    one.add({ name: 'a "quoted"\nline\\' });
    expect(one.lines()).toEqual([
      '# HELP a_total Things.',
      '# TYPE a_total counter',
      'a_total{name="a \\"quoted\\"\\nline\\\\"} 1',
    ]);
    const many = histogram('b', 'Things.', [1]);
    for (let id = 0; id < 2_000; id += 1) many.observe(2, { id: `${id}` });
    const lines = many.lines();
    expect(lines.length).toBeLessThan(2_100);
    expect(lines).toContain('b_count{id="other"} 1500');
  });
});

describe('the status of a host', () => {
  it('is served to this machine alone: health, figures, and what is served', async () => {
    const world = await openHostWorld();
    await world.write('vip.json', automation({ on: [{ schedule: { cron: '0 2 * * *' } }] }));
    await world.write('wrong.json', '{');
    const host = await world.open();
    const app = createHostApp({ host, journal: world.journal, metrics: createHostMetrics() });
    const ask = async (path: string, name = '127.0.0.1:9464') => {
      const answer = await app.request(path, { headers: { host: name } });
      return [answer.status, await answer.text()] as const;
    };
    expect(await ask('/health')).toEqual([503, '{"ok":false,"problems":["not started yet"]}']);
    host.start();
    await until(async () => (await host.health()).ok);
    expect(await ask('/health')).toEqual([200, '{"ok":true,"problems":[]}']);
    expect((await ask('/metrics', 'evil.example'))[0]).toBe(403);
    const [, figures] = await ask('/metrics');
    expect(figures).toContain('intercom_automations_served{state="enabled"} 1\n');
    expect(figures).toContain('intercom_automations_invalid_files 1\n');
    expect(figures).toContain('intercom_automations_runs{state="unknown"} 0\n');
    const [, status] = await ask('/status');
    expect(JSON.parse(status)).toMatchObject({
      automations: [{ id: 'vip', enabled: true, file: expect.stringContaining('vip.json') }],
      files: [{ valid: true }, { valid: false, findings: 1 }],
      schedules: [{ automation: 'vip', cron: '0 2 * * *', at: expect.stringMatching(/T02:00:00\.000Z$/) }],
    });
  });

  it('says that a store does not answer', async () => {
    const real = memoryJournal();
    let isAway = false;
    const world = await openHostWorld({
      journal: { ...real, now: async () => (isAway ? Promise.reject(new Error('connection refused')) : real.now()) },
    });
    await world.write('vip.json', automation());
    const host = await world.open();
    host.start();
    await until(async () => (await host.health()).ok);
    isAway = true;
    expect(await host.health()).toEqual({ ok: false, problems: ['the journal fails: connection refused'] });
    isAway = false;
  });
});

interface SpanSeen {
  readonly name: string;
  readonly parent: string | undefined;
  readonly attributes: Record<string, unknown>;
  status?: unknown;
  ended?: boolean;
}

describe('OpenTelemetry', () => {
  afterEach(() => {
    trace.disable();
    metrics.disable();
  });

  it('is told of runs and their steps, with no word of a customer', async () => {
    const seen: SpanSeen[] = [];
    const spanOf = (one: SpanSeen): Span => {
      const span = {
        spanContext: (): SpanContext => ({ traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 }),
        setAttributes: (more: object) => Object.assign(one.attributes, more) && span,
        setStatus: (status: unknown) => {
          one.status = status;
          return span;
        },
        end: () => {
          one.ended = true;
        },
        seen: one,
      };
      return span as unknown as Span;
    };
    trace.setGlobalTracerProvider({
      getTracer: () => ({
        startSpan(name, options, within) {
          const parent = within && (trace.getSpan(within) as unknown as { seen?: SpanSeen } | undefined)?.seen?.name;
          const one: SpanSeen = { name, parent, attributes: { ...options?.attributes } };
          seen.push(one);
          return spanOf(one);
        },
        startActiveSpan: () => {
          throw new Error('is not used');
        },
      }),
    });
    const telemetry = await createHostTelemetry();
    for (const event of story) telemetry?.onEvent(event);
    expect(seen).toEqual([
      {
        ...{ name: 'automation vip', parent: undefined, ended: true, status: { code: 2, message: 'failed' } },
        attributes: {
          'intercom.automation.id': 'vip',
          'intercom.workspace': 'w1',
          'intercom.automation.run': '1',
          'intercom.automation.attempt': 1,
          'intercom.automation.state': 'failed',
          'error.type': 'timeout',
        },
      },
      {
        ...{ name: 'step intercom_reply_conversation', parent: 'automation vip', ended: true },
        attributes: {
          'intercom.automation.id': 'vip',
          'intercom.automation.step': 'reply',
          'intercom.automation.step.state': 'done',
          'intercom.automation.step.mode': 'did',
          'intercom.tool': 'intercom_reply_conversation',
          'intercom.tool.effect': 'send',
        },
      },
    ]);
    expect(JSON.stringify(seen)).not.toContain('Ada');
  });
});
