import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  createAction,
  createPiece,
  createTrigger,
  PieceAuth,
  Property,
  type Trigger,
} from '@activepieces/pieces-framework';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationOf } from '../../src/form/index.js';
import { createActivepiecesPiece } from '../../src/hosts/activepieces/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { findTrigger, listTriggers, sampleNotification } from '../../src/triggers/index.js';
import { packageVersion } from '../../src/version.js';
import { signBody } from '../../src/webhooks/index.js';
import { useDemo } from '../form/demo.js';
import { typedForm } from '../form/typed-form.js';
import { newMachine, stepsOf } from '../helpers/machine.js';

const demo = useDemo();
const framework = { createAction, createPiece, createTrigger, PieceAuth, Property };
const piece = createActivepiecesPiece(registry, framework, createIntercom);
const connection = () => ({
  type: 'CUSTOM_AUTH',
  props: { accessToken: demo.sandbox.token, region: 'us', baseUrl: demo.url },
});

describe('the piece in Activepieces', () => {
  it('is a piece with an action for each tool', () => {
    expect(piece.constructor.name).toBe('Piece');
    expect(Object.keys(piece.actions()).sort()).toEqual(registry.list().map(operationOf).sort());
    expect(piece.metadata()).toMatchObject({ displayName: 'Intercom Tools', auth: { type: 'CUSTOM_AUTH' } });
  });

  it.each(registry.list())('runs the action of $id', async (tool) => {
    const action = piece.getAction(operationOf(tool));
    const propsValue = { ...typedForm(tool, demo.real(tool.example)), auth: connection() };
    const context = { auth: connection(), propsValue } as unknown as Parameters<NonNullable<typeof action>['run']>[0];
    const output = await action?.run(context);
    expect(Object.keys(tool.output)).toEqual(expect.arrayContaining(Object.keys(Object(output))));
    expect(demo.sent().length).toBeGreaterThan(0);
  });
});

/** A signed request, as Activepieces keeps it. */
function signed(body: string) {
  return {
    body: JSON.parse(body),
    rawBody: body,
    method: 'POST',
    headers: { 'x-hub-signature': signBody(body, 'a secret') },
    queryParams: {},
  };
}

const connectionWithSecret = () => ({ ...connection(), props: { ...connection().props, clientSecret: 'a secret' } });

describe.each(['flow', 'app'] as const)('the triggers in Activepieces, by %s', (webhooks) => {
  const made = createActivepiecesPiece(registry, framework, createIntercom, { webhooks });

  it('are triggers of the kind that fits', () => {
    const triggers = Object.values(made.triggers());
    expect(triggers.map(({ name }) => name)).toEqual(listTriggers().map(({ id }) => id));
    const kind = webhooks === 'app' ? ['APP_WEBHOOK', 'TEST_FUNCTION'] : ['WEBHOOK', 'SIMULATION'];
    for (const { type, testStrategy } of triggers) expect([type, testStrategy]).toEqual(kind);
    expect(made.metadata().triggers).toHaveProperty('conversation_created');
  });

  it.each(listTriggers())('start a flow from $id', async (one) => {
    const trigger = made.getTrigger(one.id);
    const payload = signed(JSON.stringify(sampleNotification(one)));
    const given = { auth: connectionWithSecret(), propsValue: { workspace_id: 'ab12cd34' }, payload };
    const context = given as unknown as Parameters<Trigger['run']>[0];
    const items = await trigger?.run(context);
    expect(items).toMatchObject([{ topic: one.topics[0], _dedupe_key: expect.stringMatching(/^ab12cd34 notif_/) }]);
    expect(trigger?.sampleData).toEqual(items?.[0]);
  });

  it('are found by topic and workspace, and only where Intercom signed', () => {
    const [one] = listTriggers();
    const payload = signed(JSON.stringify(one === undefined ? {} : sampleNotification(one)));
    const server = { publicUrl: '' };
    expect(made.events?.parseAndReply({ payload, server })).toEqual({
      event: 'conversation.user.created',
      identifierValue: 'ab12cd34',
    });
    const verify = (webhookSecret: string | Record<string, string>) =>
      made.events?.verify({ webhookSecret, payload, appWebhookUrl: '' });
    expect([verify('a secret'), verify({ ab12cd34: 'a secret' }), verify('another')]).toEqual([true, true, false]);
  });
});

describe('the package for Activepieces, packed as its page says and installed elsewhere', () => {
  const machine = newMachine();
  const folder = join(machine.home, 'pieces');
  beforeAll(async () => {
    const [steps = ''] = stepsOf('activepieces');
    await machine.shell(steps);
    mkdirSync(folder);
    // As a server of Activepieces does with an archive; it fetches the framework.
    const archive = join(machine.project, `piece-intercom-tools/piece-intercom-tools-${packageVersion}.tgz`);
    await machine.shell(`npm install --no-audit --no-fund --loglevel=error ${archive}`, folder);
  }, 300_000);
  afterAll(() => machine.remove());

  /** Runs a CommonJS program that has the exported piece, and reads the JSON that it prints. */
  async function runProgram(program: string): Promise<unknown> {
    const file = join(folder, 'program.cjs');
    const load = `
      const piece = Object.values(require('piece-intercom-tools')).find((one) => one.constructor.name === 'Piece');
      const connection = ${JSON.stringify(connection())};
      const print = (value) => process.stdout.write(JSON.stringify(value));`;
    writeFileSync(file, load + program);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: folder });
    return JSON.parse(stdout);
  }

  it('is loaded by require, and is the piece that is made in the process', async () => {
    expect(await runProgram('print(piece.metadata());')).toEqual(JSON.parse(JSON.stringify(piece.metadata())));
  });

  it('runs an action', async () => {
    const propsValue = JSON.stringify({ return_all: true, max_items: 3 });
    const output = await runProgram(
      `piece.getAction('list_contacts').run({ auth: connection, propsValue: ${propsValue} }).then(print);`,
    );
    expect(output).toMatchObject({ count: 3, cut: true, contacts: { length: 3 } });
  });

  it('takes notifications in', async () => {
    const chosen = findTrigger('ticket_created');
    if (chosen === undefined) throw new Error('There is no such trigger');
    const payload = JSON.stringify(signed(JSON.stringify(sampleNotification(chosen))));
    const items = await runProgram(
      `piece.getTrigger('ticket_created')
        .run({ auth: { props: { clientSecret: 'a secret' } }, propsValue: {}, payload: ${payload} })
        .then(print);`,
    );
    expect(items).toMatchObject([{ topic: 'ticket.created' }]);
    const events = await runProgram(
      `const payload = ${payload};
       print([piece.events.parseAndReply({ payload }), piece.events.verify({ payload, webhookSecret: 'a secret' }),
         piece.events.verify({ payload, webhookSecret: 'another' })]);`,
    );
    expect(events).toEqual([{ event: 'ticket.created', identifierValue: 'ab12cd34' }, true, false]);
  });

  it('reads menus and tries connections', async () => {
    const menu = await runProgram(
      `piece.getAction('tag_contact').props.tagId.options({ auth: connection }).then(print);`,
    );
    expect(menu).toMatchObject({ options: expect.arrayContaining([{ label: 'VIP', value: expect.any(String) }]) });
    const valid = await runProgram('piece.auth.validate({ auth: connection.props }).then(print);');
    expect(valid).toEqual({ valid: true });
  });
});
