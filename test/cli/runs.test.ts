import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteJournal, pauseAutomation } from '../../src/automations/index.js';
import { json, serve } from '../helpers/http-server.js';
import { closeAfterTest } from '../helpers/opened.js';
import { useRuns } from './helpers/automation-files.js';

const { cli, folderWith, over } = useRuns();

/** A shop that answers the first POST by breaking the connection, and others with an id. */
async function lossyShop() {
  return closeAfterTest(
    await serve((response, { method }, nth) => {
      if (method === 'POST' && nth === 1) response.destroy();
      else json(response, 200, { id: `order-${nth}`, note: '\u001b[31mred\u001b[0m' });
    }),
  );
}

const order = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  uses: 'http_request',
  with: { method: 'POST', url: '{{ event.shop }}/orders', body: { text: '{{ event.message.body }}' } },
  ...more,
});
const after = { id: 'after', stop: 'ordered as {{ get(steps.order, "body.id") }}' };

/** An automation that ran once, and of whose request nobody knows what became of it. */
async function unknownRun(steps: readonly unknown[] = [order('order'), after]) {
  const shop = await lossyShop();
  const file = join(folderWith({ orders: { steps } }), 'orders.json');
  const it = over({ INTERCOM_TOOLS_ALLOW_HOSTS: shop.url, INTERCOM_TOOLS_ALLOW_LOOPBACK: 'true' });
  const event = join(
    folderWith({
      event: {
        shop: shop.url,
        contact: { id: 'c1', name: 'Mona' },
        conversation_id: '215',
        message: { body: 'Two, please' },
      },
    }),
    'event.json',
  );
  const first = await it('run', file, '--event', event);
  return { shop, it, file, event, first };
}

describe('a run of which nobody knows what became of a request', () => {
  it('ends with 4, and shows what was sent and what to do', async () => {
    const { it: cli, first } = await unknownRun();
    expect(first.code).toBe(4);
    expect(first.stdout).toMatch(/\? order \(http_request\)\n {4}nobody knows whether it happened\n.+\nUnknown\.\n/s);
    expect(first.stdout).toContain('It happened:\n  intercom-tools runs settle 1 happened');
    const shown = await cli('runs', 'show', '1');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toMatch(/\? order \(http_request\)\n {4}nobody knows whether it happened/);
    expect(shown.stdout).toMatch(/POST \/orders at \S+Z: no answer came, and it may have\s+happened\./);
    expect(shown.stdout).toContain('Mona: Two, please');
  });

  it('stands before later ones in the list', async () => {
    const { it: cli, file, event } = await unknownRun();
    expect((await cli('run', file, '--event', event)).code).toBe(0);
    const { stdout } = await cli('runs', 'list');
    expect(stdout.split('\n').map((line) => line.split(/ +/).slice(0, 3))).toEqual([
      ['RUN', 'STATE', 'AUTOMATION'],
      ['1', 'unknown', 'orders'],
      ['2', 'stopped', 'orders'],
      [''],
    ]);
    const rows = (await cli('runs', 'list', '--json', '--state', 'stopped')).stdout.trimEnd().split('\n');
    expect(rows.map((row) => JSON.parse(row))).toMatchObject([{ id: '2', state: 'stopped', about: '215' }]);
    expect((await cli('runs', 'list', '--conversation', '999')).stdout).toBe('There are none.\n');
  });

  it('goes on with the answer of a person who says that it happened, and sends nothing again', async () => {
    const { it: cli, shop } = await unknownRun();
    const settled = await cli('runs', 'settle', '1', 'happened', '--output', '{"body": {"id": "by-hand"}}');
    expect(settled.stdout).toMatch(/^order: POST \S*\/orders: it happened, and is not sent again\.\n/);
    const { code, stdout } = await cli('runs', 'continue', '1');
    expect(code).toBe(0);
    expect(stdout).toContain('ordered as by-hand');
    expect(shop.arrived).toHaveLength(1);
    const again = await cli('runs', 'settle', '1', 'not-sent');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('ID is 1, which is stopped');
    expect(again.stderr).toContain('order is settled as happened, and what was said is not taken back');
  });

  it('sends again what was not sent', async () => {
    const { it: cli, shop } = await unknownRun();
    expect((await cli('runs', 'settle', '1', 'not-sent')).stdout).toContain('it was not sent, and will be');
    const { code, stdout } = await cli('runs', 'continue', '1');
    expect([code, shop.arrived.length]).toEqual([0, 2]);
    expect(stdout).toContain('ordered as order-2');
  });

  it('takes a word about each of several, and an output for one alone', async () => {
    const shop = closeAfterTest(await serve((response) => void response.destroy()));
    const parallel = { id: 'both', parallel: [[order('one')], [order('two')]] };
    const file = join(folderWith({ orders: { steps: [parallel] } }), 'orders.json');
    const event = join(folderWith({ event: { shop: shop.url, message: { body: 'x' } } }), 'event.json');
    const cli = over({ INTERCOM_TOOLS_ALLOW_HOSTS: shop.url, INTERCOM_TOOLS_ALLOW_LOOPBACK: 'true' });
    expect((await cli('run', file, '--event', event)).code).toBe(4);
    const both = await cli('runs', 'settle', '1', 'happened', '--output', '{}');
    expect([both.code, both.stderr]).toEqual([
      2,
      expect.stringContaining('--step is missing: the output is that of one step, and one, two wait'),
    ]);
    const wrong = await cli('runs', 'settle', '1', 'happened', '--step', 'three');
    expect(wrong.stderr).toContain('--step is "three", of which nothing is open: open are one, two');
    expect((await cli('runs', 'settle', '1', 'happened', '--step', 'one')).stdout).toContain(
      'waits for a word about two as well',
    );
    expect((await cli('runs', 'continue', '1')).stderr).toContain('nobody knows what became of a request of it');
    expect((await cli('runs', 'settle', '1', 'happened')).stdout).toContain('Run 1 goes on');
    expect((await cli('runs', 'continue', '1')).code).toBe(0);
    expect(shop.arrived).toHaveLength(2);
  });
});

describe('a replay', () => {
  it('asks, with the calls that were made, and is a run of its own with the same event', async () => {
    const { it: cli, shop } = await unknownRun();
    await cli('runs', 'settle', '1', 'not-sent');
    await cli('runs', 'continue', '1');
    const refused = await cli('runs', 'replay', '1');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('Run 1 has made these calls already:\n  order  http_request  send\n');
    expect(refused.stderr).toContain('--yes is missing: nobody is there to be asked');
    const started = await cli('runs', 'replay', '1', '--yes');
    expect(started.stdout).toBe(
      'Run 2 is started. What serves the journal carries it out, or here: intercom-tools runs continue 2\n',
    );
    expect((await cli('runs', 'continue', '2')).stdout).toContain('as a replay of run 1');
    expect(shop.arrived.map(({ body }) => body)).toEqual(Array(3).fill('{"text":"Two, please"}'));
  });

  it('holds on to idempotency keys, and runs the content of a file that was mended', async () => {
    const shop = closeAfterTest(await serve((response, _, nth) => json(response, 200, { id: nth })));
    const cli = over({ INTERCOM_TOOLS_ALLOW_HOSTS: shop.url, INTERCOM_TOOLS_ALLOW_LOOPBACK: 'true' });
    const keyed = order('order', { idempotencyKey: 'order:{{ event.conversation_id }}' });
    const event = join(
      folderWith({ event: { shop: shop.url, conversation_id: '215', message: { body: 'x' } } }),
      'event.json',
    );
    const before = join(
      folderWith({ orders: { steps: [keyed, { id: 'end', set: { x: '{{ event.nothing.here }}' } }] } }),
      'orders.json',
    );
    const mended = join(
      folderWith({
        orders: { steps: [keyed, { id: 'end', set: { x: 'mended' } }, { id: 'stop', stop: '{{ steps.end.x }}' }] },
      }),
      'orders.json',
    );
    expect((await cli('run', before, '--event', event)).code).toBe(1);
    const { stdout } = await cli('runs', 'replay', '1', '--yes', '--json', '--file', mended);
    expect(JSON.parse(stdout)).toEqual({
      id: '2',
      outcome: 'started',
      made: [{ step: 'order', tool: 'http_request', effect: 'send', isCertain: true }],
    });
    const { code, stdout: trace } = await cli('runs', 'continue', '2');
    expect([code, shop.arrived.length]).toEqual([0, 1]);
    expect(trace).toContain('done, by an answer that was known');
    expect(trace).toContain('reason: mended');
  });

  it('is refused for one that has not ended, for another automation, and where nothing is known any more', async () => {
    const { it: cli } = await unknownRun();
    expect((await cli('runs', 'replay', '1', '--yes')).stderr).toContain('settle it, or cancel it first');
    await cli('runs', 'cancel', '1');
    const other = join(folderWith({ other: { steps: [{ id: 'end', stop: 'x' }] } }), 'other.json');
    const mistaken = await cli('runs', 'replay', '1', '--yes', '--file', other);
    expect(mistaken.stderr).toContain('ID is 1, a run of orders, and the file holds other');
    await cli('runs', 'purge', '--contact', 'c1', '--yes');
    expect((await cli('runs', 'replay', '1', '--yes')).stderr).toContain(
      'whose event was erased: it cannot be replayed',
    );
  });
});

describe('cancelling', () => {
  it('ends a run that waits, with the reason, and none that has ended', async () => {
    const { it: cli } = await unknownRun();
    expect((await cli('runs', 'cancel', '1', '--reason', 'sent by hand')).stdout).toBe('Run 1 is cancelled.\n');
    expect((await cli('runs', 'show', '1')).stdout).toContain('Cancelled after');
    expect((await cli('runs', 'list')).stdout).toContain('sent by hand');
    const again = await cli('runs', 'cancel', '1');
    expect([again.code, again.stderr]).toEqual([
      2,
      expect.stringContaining('ID is 1, which has ended already: it is cancelled'),
    ]);
  });
});

describe('erasing', () => {
  it("takes a contact's words out of the journal, and asks first", async () => {
    const { it: cli } = await unknownRun();
    const asked = await cli('runs', 'purge', '--contact', 'c1');
    expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('--yes is missing')]);
    expect((await cli('runs', 'show', '1', '--json')).stdout).toContain('Two, please');
    expect((await cli('runs', 'purge', '--contact', 'c1', '--yes')).stdout).toBe('Erased the words of 1 run.\n');
    const { stdout } = await cli('runs', 'show', '1', '--json');
    expect(stdout).not.toContain('Two, please');
    expect(JSON.parse(stdout)).toMatchObject({ run: { state: 'cancelled', erased: true }, steps: [] });
    expect((await cli('runs', 'show', '1')).stdout).toContain('Its words were erased.');
  });

  it('says what is missing or wrong', async () => {
    const { it: cli } = await unknownRun();
    for (const [args, message] of [
      [[], '--contact or --workspace, or --before: expected at least one of the three'],
      [['--before', 'yesterday'], '--before is "yesterday": expected a day such as 2026-01-31'],
      [['--contact='], '--contact is empty'],
    ] as const) {
      const { code, stderr } = await cli('runs', 'purge', '--yes', ...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });
});

describe('what customers wrote', () => {
  it('drives no terminal from a trace', async () => {
    const { it: cli } = await unknownRun([order('order'), { id: 'after', stop: 'note: {{ steps.order.body.note }}' }]);
    await cli('runs', 'settle', '1', 'not-sent');
    const { stdout } = await cli('runs', 'continue', '1');
    expect(stdout).toContain('note: ');
    expect(stdout).not.toContain('\u001b');
    expect((await cli('runs', 'show', '1')).stdout).not.toContain('\u001b');
  });
});

describe('an automation that was paused', () => {
  it('is told of in the list, and starts again when somebody resumes it', async () => {
    const place = join(folderWith({}), 'runs.db');
    const journal = await openSqliteJournal(place);
    await pauseAutomation(journal, 'loop', { reason: 'it was started 20 times.', since: 1_700_000_000_000 });
    await journal.close();
    const listed = await cli.run(['runs', 'list', '--runs', place, '--automation', 'loop']);
    expect(listed.stderr).toContain('loop is paused since 2023-11-14T22:13:20Z: it was started 20 times.');
    const resume = () => cli.run(['runs', 'resume', 'loop', '--runs', place]);
    expect((await resume()).stdout).toBe('loop starts runs again. It was paused: it was started 20 times.\n');
    expect((await resume()).stdout).toBe('loop is not paused.\n');
  });
});

describe('an id or a place that is not there', () => {
  it('is answered with what there is', async () => {
    const { it: cli } = await unknownRun();
    for (const [command, ...rest] of [
      ['show'],
      ['settle', 'happened'],
      ['cancel'],
      ['continue'],
      ['replay', '--yes'],
    ]) {
      for (const id of ['9', '..']) {
        const { code, stderr } = await cli('runs', command ?? '', id, ...rest);
        expect([code, stderr]).toEqual([
          2,
          expect.stringContaining(`ID is "${id}", and there is no such run: the latest are 1 (orders)`),
        ]);
      }
    }
    const nowhere = await over({})('runs', 'list');
    expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('There is no journal of runs at')]);
    expect(nowhere.stderr).toContain('--runs names another');
  });
});
