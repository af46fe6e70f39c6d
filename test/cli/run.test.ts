import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileTokenStore, readKeys } from '../../src/oauth/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import { sampleNotification } from '../../src/triggers/index.js';
import { json, serve } from '../helpers/http-server.js';
import { closeAfterTest } from '../helpers/opened.js';
import { connection } from '../oauth/connection.js';
import { newKey } from '../oauth/setup.js';
import { useRuns } from './helpers/automation-files.js';
import { settingsFor } from './helpers/cli.js';
import { firstContactId, sentTo, useSandbox } from './helpers/sandbox.js';

const { cli, folderWith, over } = useRuns();
const sandboxed = useSandbox();

const onReply = [{ event: 'conversation_contact_replied', if: 'event.part_type == "comment"' }];
const contact = { id: 'contact', uses: 'intercom_get_contact', with: { contactId: '{{ event.contact.id }}' } };
const note = {
  id: 'note',
  uses: 'intercom_create_note',
  with: { contactId: '{{ event.contact.id }}', body: 'Wrote as {{ steps.contact.contact.name }}' },
};
const notes = { notes: { on: onReply, steps: [contact, note] } };

/** A file with what `run` begins with. */
function eventFile(event: unknown): string {
  const file = join(folderWith({}), 'event.json');
  writeFileSync(file, JSON.stringify(event));
  return file;
}

describe('a dry run', () => {
  it('sends reads, shows what every other call would be, and leaves no journal', async () => {
    const { sandbox, url } = await sandboxed();
    const id = await firstContactId(sandbox);
    const file = join(folderWith(notes), 'notes.json');
    const it = over(settingsFor(url));
    const event = eventFile({ topic: 'conversation.user.replied', part_type: 'comment', contact: { id } });
    const { code, stdout, stderr } = await it('run', file, '--event', event, '--dry-run');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Dry run of notes\n/);
    expect(stdout).toMatch(/\+ note \(intercom_create_note\)\n {4}would be called; nothing was sent/);
    expect(stdout).toMatch(/Nothing was changed\.\n$/);
    expect(sentTo(sandbox)).toEqual([`GET /contacts/${id}`]);
    expect((await it('runs', 'list')).stderr).toContain('There is no journal of runs');
  });

  it('takes a sample about the newest records of the sandbox', async () => {
    const file = join(folderWith(notes), 'notes.json');
    const { code, stdout } = await over({})('run', file, '--sample', '--dry-run', '--sandbox', '--json');
    const { run, steps, dryRun } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(dryRun).toBe(true);
    expect(run).toMatchObject({ state: 'done', event: { topic: 'conversation.user.replied', part_type: 'comment' } });
    expect(steps.map(({ path, trace }: { path: string; trace: { mode: string } }) => [path, trace.mode])).toEqual([
      ['contact', 'did'],
      ['note', 'would'],
    ]);
  });
});

describe('a run', () => {
  it('is carried out, written down, and shown with its steps in their order', async () => {
    const { sandbox, url } = await sandboxed();
    const id = await firstContactId(sandbox);
    const file = join(folderWith(notes), 'notes.json');
    const it = over(settingsFor(url));
    const workspace = await workspaceIn(sandbox);
    const event = { topic: 'conversation.user.replied', part_type: 'comment', contact: { id }, workspace };
    sandbox.requests.clear();
    const { code, stdout } = await it('run', file, '--event', eventFile(event));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Run 1 of notes\n/);
    expect(stdout).toMatch(/\+ contact .*\+ note .*\n\nDone after /s);
    // Whose token it is was asked for before anything else.
    expect(sentTo(sandbox)).toEqual(['GET /me', `GET /contacts/${id}`, `POST /contacts/${id}/notes`]);
    const shown = JSON.parse((await it('runs', 'show', '1', '--json')).stdout);
    expect(shown).toMatchObject({
      run: { automation: 'notes', workspace, cause: 'manual', subjects: [id], state: 'done' },
      steps: [
        { path: 'contact', state: 'done' },
        { path: 'note', state: 'done', intents: [{ outcome: { state: 'happened', by: 'answer' } }] },
      ],
    });
  });

  it('reads a notification as Intercom sends it, from standard input too, as events show prints it', async () => {
    const file = join(
      folderWith({ said: { on: onReply, steps: [{ id: 'end', stop: '{{ event.message.body }}' }] } }),
      'said.json',
    );
    const notification = sampleNotification({ topics: ['conversation.user.replied'] });
    const env = { INTERCOM_TOOLS_RUNS: join(folderWith({}), 'runs.db') };
    for (const input of [notification, { number: 17, topic: 'conversation.user.replied', notification }]) {
      const { code, stdout } = await cli.run(['run', file, '--event', '-'], { env, input: JSON.stringify(input) });
      expect([code, stdout]).toEqual([0, expect.stringContaining('It is the June invoice.')]);
    }
  });

  it('shows by its code how it ended', async () => {
    const it = over({});
    const end = async (steps: unknown[]) => {
      const file = join(folderWith({ main: { steps } }), 'main.json');
      return (await it('run', file, '--sample')).code;
    };
    expect([
      await end([{ id: 'a', set: { x: '1' } }]),
      await end([{ id: 'a', stop: 'enough' }]),
      await end([{ id: 'a', set: { x: '{{ event.contact.id }}' } }]),
      await end([{ id: 'a', wait: '1h' }]),
    ]).toEqual([0, 0, 1, 5]);
    const waiting = await it('runs', 'show', '4');
    expect(waiting.stdout).toMatch(/Waiting\.\nIt waits until \S+Z, or for an event that comes before\./);
    expect(waiting.stdout).toContain('intercom-tools runs continue 4');
  });

  it('carries out the automations that it runs, from the files after it', async () => {
    const folder = folderWith({
      outer: {
        steps: [
          { id: 'inner', run: 'inner', with: { word: 'hello' } },
          { id: 'end', stop: '{{ steps.inner.reason }}' },
        ],
      },
      inner: { steps: [{ id: 'say', stop: '{{ event.word }}' }] },
    });
    const it = over({});
    const { code, stdout } = await it('run', join(folder, 'outer.json'), folder, '--sample');
    expect([code, stdout]).toEqual([0, expect.stringContaining('end: hello')]);
    const alone = await it('run', join(folder, 'outer.json'), '--sample');
    expect([alone.code, alone.stderr]).toEqual([
      2,
      expect.stringContaining('FILE is missing for inner, which a step runs'),
    ]);
    const several = await it('run', folder, '--sample');
    expect(several.stderr).toContain('a folder with 2 automations: name the one to run first');
  });

  it('is started by no event that its triggers are not for, unless forced', async () => {
    const file = join(folderWith({ said: { on: onReply, steps: [{ id: 'end', stop: 'carried out' }] } }), 'said.json');
    const it = over({});
    const started = async (event: unknown, ...more: string[]) =>
      (await it('run', file, '--event', eventFile(event), ...more)).stdout;
    expect(await started({ topic: 'ticket.created' })).toBe(
      'The event is of the topic ticket.created, and said starts from conversation_contact_replied. Nothing was run.\n',
    );
    expect(await started({})).toContain('The event has no topic, and said starts from');
    const closed = { topic: 'conversation.user.replied', part_type: 'close' };
    expect(await started(closed)).toBe(
      'The event starts no run of said: the condition of its trigger is false. Nothing was run.\n',
    );
    expect(await started(closed, '--force')).toContain('carried out');
  });
});

describe('what a run needs', () => {
  it.each([
    [['--sample', '--event', 'x.json'], '--event cannot go with --sample'],
    [[], '--event is missing: expected a file with an event'],
    [['--event', 'nowhere.json'], '--event cannot read nowhere.json'],
  ])('is asked for: %j', async (args, message) => {
    const file = join(folderWith({ main: { steps: [{ id: 'a', stop: 'x' }] } }), 'main.json');
    const { code, stderr } = await over({})('run', file, ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it.each([
    ['[1]', 'holds no JSON object'],
    ['{"type": "notification_event"}', 'a notification that cannot be read'],
    ['{"a": ', 'holds no JSON'],
  ])('is an event: %s is none', async (input, message) => {
    const file = join(folderWith({ main: { steps: [{ id: 'a', stop: 'x' }] } }), 'main.json');
    const { code, stderr } = await cli.run(['run', file, '--event', '-'], { input });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('is set up before anything is sent: hosts, a model, a token, secrets', async () => {
    const uses = (tool: string, params: unknown) => {
      const step = { id: 'a', uses: tool, with: params };
      return join(folderWith({ main: { steps: [step] } }), 'main.json');
    };
    const it = over({});
    const refused = async (file: string, ...more: string[]) => {
      const { code, stderr } = await it('run', file, '--sample', ...more);
      expect(code).toBe(2);
      return stderr;
    };
    const get = { url: 'https://shop.example.com/x', headers: { Authorization: '{{ secrets.SHOP }}' } };
    expect(await refused(uses('http_request', { url: 'https://shop.example.com/x' }))).toContain(
      '--allow-host is missing: http_request calls only hosts that are allowed',
    );
    const labels = {
      text: 'x',
      labels: [
        { name: 'a', description: 'b' },
        { name: 'c', description: 'd' },
      ],
      fallback: 'c',
    };
    expect(await refused(uses('ai_classify', labels))).toContain('INTERCOM_TOOLS_AI_MODEL is not set');
    expect(await refused(uses('intercom_list_admins', {}))).toContain('INTERCOM_ACCESS_TOKEN is not set');
    expect(await refused(uses('http_request', get), '--allow-host', 'shop.example.com')).toContain(
      'secrets.SHOP is not set: intercom-tools secrets set SHOP, or set INTERCOM_TOOLS_SECRET_SHOP',
    );
    const open = uses('http_request', { url: 'https://shop.example.com/x' });
    expect(await refused(open, '--allow-host', 'not a host')).toContain('--allow-host');
    expect((await it('runs', 'list')).stderr).toContain('There is no journal of runs');
  });

  it('is handed the secrets that it names, which stand in no output', async () => {
    const shop = closeAfterTest(await serve((response) => json(response, 200, { echo: 'swordfish-7' })));
    const step = {
      id: 'order',
      uses: 'http_request',
      with: { url: `${shop.url}/x`, headers: { Authorization: 'Bearer {{ secrets.SHOP }}' } },
    };
    const file = join(
      folderWith({ main: { steps: [step, { id: 'end', stop: 'said {{ steps.order.body.echo }}' }] } }),
      'main.json',
    );
    const it = over({ INTERCOM_TOOLS_SECRET_SHOP: 'swordfish-7' });
    const hosts = ['--allow-loopback', '--allow-host', 'other.example.com', '--allow-host', shop.url];
    const { code, stdout, stderr } = await it('run', file, '--sample', ...hosts);
    expect(code).toBe(0);
    expect(shop.arrived[0]?.headers.authorization).toBe('Bearer swordfish-7');
    expect(stdout).toContain('said [redacted]');
    expect(stdout + stderr + (await it('runs', 'show', '1', '--json')).stdout).not.toContain('swordfish-7');
  });
});

/** Id of the workspace that a sandbox is. */
async function workspaceIn(sandbox: Sandbox): Promise<string> {
  const headers = { authorization: `Bearer ${sandbox.token}` };
  const answer = await sandbox.fetch(new Request('http://sandbox.test/me', { headers }));
  return ((await answer.json()) as { app: { id_code: string } }).app.id_code;
}

describe('the workspace of a run', () => {
  it('is that of its event, where it is connected, or the one that the token belongs to', async () => {
    const names = ['aaa', 'bbb', 'rest'] as const;
    const places = await Promise.all(names.map(async (name) => ({ name, ...(await sandboxed()) })));
    const folder = folderWith({ main: { on: onReply, steps: [{ id: 'admins', uses: 'intercom_list_admins' }] } });
    const key = newKey();
    const connections = join(folder, 'connections.json');
    const store = fileTokenStore(connections, readKeys(key));
    for (const { name, url, sandbox } of places.slice(0, 2)) {
      await store.put({ ...connection(name), baseUrl: url, accessToken: sandbox.token });
    }
    const connected = { INTERCOM_TOOLS_KEY: key, INTERCOM_TOOLS_CONNECTIONS: connections };
    const event = (workspace: string) =>
      eventFile({ topic: 'conversation.user.replied', part_type: 'comment', workspace });
    const run = (env: Record<string, string>, ...args: string[]) =>
      over(env)('run', join(folder, 'main.json'), ...args);
    const sentBy = async (code: number, ...ran: Parameters<typeof run>) => {
      for (const { sandbox } of places) sandbox.requests.clear();
      const { code: ended, stderr } = await run(...ran);
      expect([ended, stderr]).toEqual([code, expect.any(String)]);
      return [stderr, ...places.flatMap(({ name, sandbox }) => (sentTo(sandbox).length > 0 ? [name] : []))];
    };
    const [, , rest] = places;
    const withToken = { ...connected, ...settingsFor(rest?.url ?? '') };
    expect(await sentBy(0, connected, '--event', event('bbb'))).toEqual(['', 'bbb']);
    expect(await sentBy(0, withToken, '--event', event('aaa'))).toEqual(['', 'aaa']);
    const own = rest === undefined ? '' : await workspaceIn(rest.sandbox);
    expect(await sentBy(0, withToken, '--event', event(own))).toEqual(['', 'rest']);
    // The token of one workspace does nothing for the events of another. Whose it is was asked for.
    const [why, ...asked] = await sentBy(2, withToken, '--event', event('ccc'));
    expect([why, asked]).toEqual([
      expect.stringContaining(`the token belongs to "${own}": nothing was sent`),
      ['rest'],
    ]);
    expect(await sentBy(0, connected, '--event', event('ccc'), '--workspace', 'aaa')).toEqual(['', 'aaa']);
    expect(await sentBy(2, connected, '--event', event('ccc'))).toEqual([
      expect.stringContaining('workspace is "ccc", which is not connected: "intercom-tools login" connects it'),
    ]);
    expect(await sentBy(2, connected, '--sample')).toEqual([
      expect.stringContaining('workspace is named by nothing: give --workspace'),
    ]);
  });
});

describe('runs in the sandbox', () => {
  it('are kept apart from those of workspaces, whatever the environment says', async () => {
    const file = join(folderWith({ main: { steps: [{ id: 'a', wait: '1h' }] } }), 'main.json');
    const it = over({ XDG_DATA_HOME: folderWith({}) });
    expect((await it('run', file, '--sample', '--sandbox')).stdout).toContain('runs continue 1 --sandbox');
    expect((await it('runs', 'list')).stderr).toContain('There is no journal of runs');
    expect((await it('runs', 'list', '--sandbox', '--json')).stdout).toContain('"state":"waiting"');
  });
});

describe('a journal that another process carries out runs of', () => {
  it('is left to it, and the error says what to do', async () => {
    const { openSqliteJournal } = await import('../../src/automations/index.js');
    const place = join(folderWith({}), 'runs.db');
    closeAfterTest(await openSqliteJournal(place));
    const file = join(folderWith({ main: { steps: [{ id: 'a', stop: 'x' }] } }), 'main.json');
    const { code, stderr } = await cli.run(['run', file, '--sample', '--runs', place]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('What serves automations carries out the runs of its journal'),
    ]);
    expect((await cli.run(['runs', 'list', '--runs', place])).stdout).toBe('There are none yet.\n');
  });
});
