import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { announceSandbox } from '../../src/cli/sandbox/running.js';
import { processTerminal } from '../../src/cli/terminal.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { serve as serveHttp } from '../helpers/http-server.js';
import { closeAfterTest } from '../helpers/opened.js';
import { secret, useListen } from './helpers/listen.js';

const cli = useListen();

/** What a line of `--json` says. */
type Line = Readonly<Record<string, unknown>>;

/** A serve that prints JSON, and what it printed. */
function startServe(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const running = cli.start(['serve', '--json', ...args], { env, keepsInputOpen: true });
  const lines: Line[] = [];
  let rest = '';
  running.child.stdout.on('data', (text: string) => {
    const pieces = (rest + text).split('\n');
    rest = pieces.pop() ?? '';
    lines.push(...pieces.map((piece): Line => JSON.parse(piece)));
  });
  const until = <Found>(look: () => Found | undefined | false | Promise<Found | undefined | false>) =>
    Promise.race([
      again(look),
      running.finished.then(({ stderr }): never => {
        throw new Error(`It ended before: ${stderr}`);
      }),
    ]);
  const told = (what: Line) =>
    until(() => lines.find((line) => Object.entries(what).every(([key, value]) => line[key] === value)));
  return { ...running, lines, until, told };
}

async function again<Found>(
  look: () => Found | undefined | false | Promise<Found | undefined | false>,
): Promise<Found> {
  for (let tries = 0; tries < 1_500; tries += 1) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await pause(20);
  }
  throw new Error('It did not happen within thirty seconds.');
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(cli.folder, 'automations-'));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into what was answered
async function ask(sandbox: Sandbox, path: string): Promise<any> {
  const headers = { authorization: `Bearer ${sandbox.token}` };
  return (await sandbox.fetch(new Request(`http://sandbox.test${path}`, { headers }))).json();
}

/** A contact who writes. */
function write(sandbox: Sandbox, body: string): string {
  const [contact] = JSON.parse(sandbox.export()).records.contacts;
  const made = sandbox.act({ as: 'contact', id: String(contact.id), do: 'message', body });
  return String(made.conversation_id ?? made.id);
}

const helper = `
formatVersion: 1
id: first-answer
name: First answer
enabled: true
on:
  - event: conversation.user.created
  - schedule: { cron: '0 2 * * *', timezone: Europe/Dublin }
limits: { maxWrites: 5 }
steps:
  - id: admins
    uses: intercom_list_admins
  - id: reply
    uses: intercom_reply_conversation
    with:
      conversationId: '{{ event.conversation_id }}'
      message_type: comment
      admin_id: '{{ steps.admins.admins[0].id }}'
      body: We are on it.
  - id: tag
    uses: intercom_create_tag
    with: { name: priority }
  - id: tag_it
    uses: intercom_tag_conversation
    with:
      conversationId: '{{ event.conversation_id }}'
      tagId: '{{ steps.tag.id }}'
      admin_id: '{{ steps.admins.admins[0].id }}'
  - id: assign
    uses: intercom_assign_conversation
    with:
      conversationId: '{{ event.conversation_id }}'
      admin_id: '{{ steps.admins.admins[0].id }}'
      assignee_id: '{{ steps.admins.admins[0].id }}'
  - id: slack
    uses: slack_message
    with: { channel: C1, text: 'A customer wrote: {{ event.message.body }}' }
`;

describe('the command serve', () => {
  it('answers, tags and assigns what a customer writes in the sandbox, and tells Slack', async () => {
    const sandbox = closeAfterTest(createSandbox());
    const { url } = await sandbox.listen();
    const env = { XDG_DATA_HOME: join(cli.folder, 'data') };
    const terminal = processTerminal({ ...process, env, once: () => undefined });
    const withdraw = await announceSandbox({ url, token: sandbox.token }, terminal);
    closeAfterTest({ close: withdraw });
    const slack = closeAfterTest(
      await serveHttp((response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ ok: true, channel: 'C1', ts: '1700000000.000100' }));
      }),
    );
    const folder = folderWith({ 'first-answer.yaml': helper });
    const slackEnv = { INTERCOM_TOOLS_SLACK_TOKEN: 'xoxb-of-the-tests', INTERCOM_TOOLS_SLACK_BASE_URL: slack.url };
    const serving = startServe([folder, '--sandbox', '--status-port', '0', '--log-level', 'debug'], slackEnv);
    const greeting = await serving.told({ type: 'serving' });
    expect(greeting).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/webhooks$/),
      sandbox: { url, shared: true },
      automations: [
        { id: 'first-answer', enabled: true, on: ['conversation.user.created', '0 2 * * * Europe/Dublin'] },
      ],
      schedules: [{ automation: 'first-answer', at: expect.stringMatching(/T0[12]:00:00Z$/) }],
    });
    const conversation = write(sandbox, 'Where is my order?');
    const ended = await serving.told({ type: 'run', event: 'ended' });
    expect(ended).toMatchObject({ level: 'info', automation: 'first-answer', state: 'done', note: null });

    const after = await ask(sandbox, `/conversations/${conversation}`);
    const replies = after.conversation_parts.conversation_parts.filter(({ body }: Line) =>
      String(body).includes('We are on it.'),
    );
    expect(replies).toHaveLength(1);
    expect(after.tags.tags).toMatchObject([{ name: 'priority' }]);
    expect(after.admin_assignee_id).toBeTruthy();
    expect(slack.arrived.map(({ body }) => JSON.parse(body).text)).toEqual([
      expect.stringContaining('Where is my order?'),
    ]);

    const status = String(greeting.statusUrl);
    expect(await (await fetch(`${status}/health`)).json()).toEqual({ ok: true, problems: [] });
    const figures = await (await fetch(`${status}/metrics`)).text();
    expect(figures).toContain('intercom_automations_runs_ended_total{automation="first-answer",state="done"} 1\n');
    expect(figures).toContain('intercom_automations_first_call_seconds_count 1\n');
    expect(figures).toContain('intercom_webhook_requests_total{outcome="stored"}');
    serving.child.kill('SIGINT');
    const { code, stdout, stderr } = await serving.finished;
    expect([code, stderr]).toEqual([0, '']);
    expect(serving.lines.at(-1)).toMatchObject({ type: 'closed', ended: 1, failed: 0 });
    expect(stdout).not.toContain('Where is my order');
    expect(stdout).not.toContain('xoxb-of-the-tests');
  });

  it('loses nothing and does nothing twice when it is killed in the middle', async () => {
    const sandbox = closeAfterTest(createSandbox({ rateLimit: false }));
    const { url } = await sandbox.listen();
    const slow = helper
      .replace('  - id: tag\n', '  - id: pause\n    wait: 1s\n  - id: tag\n')
      .replace(/ {2}- id: slack[\s\S]*$/, '');
    const folder = folderWith({ 'first-answer.yaml': slow });
    const place = mkdtempSync(join(cli.folder, 'killed-'));
    const args = [folder, '--inbox', join(place, 'inbox.db'), '--runs', join(place, 'runs.db')];
    const env = { INTERCOM_BASE_URL: url, INTERCOM_ACCESS_TOKEN: sandbox.token, INTERCOM_CLIENT_SECRET: secret };
    const first = startServe([...args, '--port', '0', '--concurrency', '3'], env);
    const webhook = String((await first.told({ type: 'serving' })).url);
    await sandbox.webhooks.add({ url: webhook, topics: ['conversation.user.created'], secret });
    const conversations = Array.from({ length: 12 }, (_, at) => write(sandbox, `Question ${at}`));
    await first.until(() => first.lines.filter(({ type }) => type === 'event').length === 12);
    await first.told({ type: 'run', event: 'ended' });
    first.child.kill('SIGKILL');
    await first.finished;
    const second = startServe([...args, '--port', new URL(webhook).port], env);
    const states = async () => {
      const { stdout } = await cli.run(['runs', 'list', '--json', '--runs', join(place, 'runs.db')]);
      const found = stdout
        .trim()
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
        .flat();
      return found.map(({ state }: Line) => String(state));
    };
    const ends = await second.until(async () => {
      const all = await states();
      return all.length === 12 && all.every((state) => state === 'done' || state === 'unknown') && all;
    });
    // What was in flight when it was killed may be left for a person; the sandbox lets all of it be found.
    expect(ends.filter((state) => state === 'unknown').length).toBeLessThanOrEqual(3);
    const replies = await Promise.all(
      conversations.map(async (id) => {
        const { conversation_parts: parts } = await ask(sandbox, `/conversations/${id}`);
        return parts.conversation_parts.filter(({ body }: Line) => String(body).includes('We are on it.')).length;
      }),
    );
    expect(replies).toEqual(conversations.map(() => 1));
    second.child.kill('SIGTERM');
    expect((await second.finished).code).toBe(0);
  });

  it('says what is wrong with what it is given, and serves nothing', async () => {
    const folder = folderWith({ 'first-answer.yaml': helper });
    const token = { INTERCOM_ACCESS_TOKEN: 'token', INTERCOM_CLIENT_SECRET: secret };
    const say = async (args: readonly string[], env: Readonly<Record<string, string>> = token) => {
      const { code, stderr } = await cli.run(['serve', ...args], { env });
      return [code, stderr] as const;
    };
    expect(await say([join(folder, 'none')])).toEqual([2, expect.stringContaining('cannot read')]);
    expect(await say([folder], { INTERCOM_ACCESS_TOKEN: 'token' })).toEqual([
      2,
      expect.stringContaining('INTERCOM_CLIENT_SECRET is missing'),
    ]);
    expect(await say([folder], { INTERCOM_CLIENT_SECRET: secret })).toEqual([
      2,
      expect.stringContaining('INTERCOM_ACCESS_TOKEN is not set'),
    ]);
    expect(await say([folder, '--database', 'mysql://user:hidden-word@host/db'])).toEqual([
      2,
      expect.not.stringContaining('hidden-word'),
    ]);
    expect(await say([folder, '--database', 'postgres://localhost/db', '--runs', 'runs.db'])).toEqual([
      2,
      expect.stringContaining('--database cannot go with --runs'),
    ]);
    expect(await say([folderWith({ 'a.yaml': 'formatVersion: 1' })])).toEqual([
      1,
      expect.stringMatching(/No automation can be served: .*a\.yaml:1:1: id is missing\..* \d more\./s),
    ]);
    const secrets = helper.replace('channel: C1', "webhook_url: '{{ secrets.SLACK_HOOK }}'");
    expect(await say([folderWith({ 'a.yaml': secrets })])).toEqual([
      2,
      expect.stringContaining('secrets.SLACK_HOOK is not set'),
    ]);
  });

  it('is the only one on its files: a second one is told who has them', async () => {
    const folder = folderWith({ 'first-answer.yaml': helper });
    const place = mkdtempSync(join(cli.folder, 'owned-'));
    const args = [folder, '--port', '0', '--inbox', join(place, 'inbox.db'), '--runs', join(place, 'runs.db')];
    const env = { INTERCOM_ACCESS_TOKEN: 'token', INTERCOM_CLIENT_SECRET: secret };
    const first = startServe(args, env);
    await first.told({ type: 'serving' });
    const { code, stderr } = await cli.run(['serve', ...args], { env });
    expect([code, stderr]).toEqual([1, expect.stringContaining(`Process ${first.child.pid} has the journal of runs`)]);
    expect(stderr).toContain('use PostgreSQL, which several processes can share');
  });
});
