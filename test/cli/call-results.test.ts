import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.js';
import { settingsFor, useCli } from './helpers/cli.js';
import { sentTo, useSandbox } from './helpers/sandbox.js';

const cli = useCli();
const openSandbox = useSandbox();

/** A call to a sandbox of this test, and what arrived there. */
async function call(args: readonly string[]) {
  const { sandbox, url } = await openSandbox();
  const finished = await cli.run(['call', ...args], { env: settingsFor(url) });
  return { ...finished, sandbox, url };
}

/** The conversation of the demo workspace about a double charge, and its contact. */
async function conversationOf(sandbox: Sandbox): Promise<readonly [id: string, contact: string]> {
  const { conversations } = JSON.parse(await ask(sandbox, 'GET', '/conversations?per_page=2'));
  return [conversations[1].id, conversations[1].contacts.contacts[0].id];
}

const say = (sandbox: Sandbox, id: string, reply: object) =>
  ask(sandbox, 'POST', `/conversations/${id}/reply`, JSON.stringify(reply));

async function ask(sandbox: Sandbox, method: string, path: string, body?: string): Promise<string> {
  const headers = { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' };
  const init = body === undefined ? { method, headers } : { method, headers, body };
  const answer = await sandbox.fetch(new Request(`http://sandbox.test${path}`, init));
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.text();
}

describe('the result of a call', () => {
  it('is readable', async () => {
    const { code, stdout, stderr } = await call(['intercom_create_tag', '--name', 'Late']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^id {4}\d+\nname {2}Late\ntype {2}tag\n$/);
  });

  it('is a table for a list, and says how to go on', async () => {
    const { stdout } = await call(['intercom_list_contacts', '--per_page', '2']);
    expect(stdout).toMatch(
      /^ID +NAME .*\n\w{24} .*\n\w{24} .*\n2 of \d+ contacts\. Every page: --all\. The next page:\n--starting-after \S+\n$/,
    );
  });

  it('is a transcript for a conversation, within 80 columns', async () => {
    const { sandbox, url } = await openSandbox();
    const [id, contact] = await conversationOf(sandbox);
    const body = `<p>${'So long a story. '.repeat(20)}</p>`;
    await say(sandbox, id, { message_type: 'comment', type: 'user', intercom_user_id: contact, body });
    const { code, stdout } = await cli.run(['call', 'intercom_get_conversation', '--conversationId', id], {
      env: settingsFor(url),
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^id +\d+\n/);
    expect(stdout).toMatch(/^contacts +Jack Byrne <\S+@\S+>$/m);
    expect(stdout).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\dZ {2}Jack Byrne \(customer\)\n {2}I was charged twice\.$/m);
    expect(stdout).toMatch(/Z {2}Jonas Lindqvist: NOTE, for teammates only\n {2}Refund is on its way\.$/m);
    expect(stdout).toMatch(/\n {2}So long a story\. .*\n {2}.*story\./);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('shows the end of a conversation that was just written to', async () => {
    const { sandbox, url } = await openSandbox();
    const [id, contact] = await conversationOf(sandbox);
    for (const body of ['one', 'two', 'three']) {
      await say(sandbox, id, { message_type: 'comment', type: 'user', intercom_user_id: contact, body });
    }
    const args = ['intercom_reply_conversation', '--conversationId', id, '--message_type', 'note', '--body', 'Noted'];
    const { stdout } = await cli.run(['call', ...args], { env: settingsFor(url) });
    expect(stdout).toMatch(/^\(\d+ earlier: intercom-tools conversations get --conversation-id \d+\)$/m);
    expect(stdout.match(/^ {2}\w+$/gm)).toEqual(['  two', '  three', '  Noted']);
  });

  it('is everything when all is asked for', async () => {
    const { sandbox, url } = await openSandbox();
    const [id] = await conversationOf(sandbox);
    const args = ['call', 'intercom_get_conversation', '--conversationId', id, '--full'];
    const { stdout } = await cli.run(args, { env: settingsFor(url) });
    for (const line of [/^conversation:$/m, /^ +delivered_as: customer_initiated$/m, /^ +name: Jonas Lindqvist$/m]) {
      expect(stdout).toMatch(line);
    }
  });

  it('fits the width that COLUMNS says, and leaves out the last columns', async () => {
    const { sandbox, url } = await openSandbox();
    expect(sandbox.state().counts.conversations).toBeGreaterThan(10);
    const headOf = async (columns: string) => {
      const env = { ...settingsFor(url), COLUMNS: columns };
      const { stdout } = await cli.run(['call', 'intercom_list_conversations'], { env });
      const table = stdout.split('\n').slice(0, -2);
      expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(Number(columns));
      return table[0]?.split(/ {2,}/);
    };
    expect(await headOf('60')).toEqual(['ID', 'STATE', 'FROM', 'ABOUT']);
    expect(await headOf('80')).toEqual(['ID', 'STATE', 'FROM', 'ABOUT', 'UPDATED']);
    expect(await headOf('200')).toEqual([
      ...['ID', 'STATE', 'FROM', 'ABOUT', 'UPDATED', 'WAITING SINCE', 'ASSIGNED TO', 'TEAM', 'PRIORITY', 'TAGS'],
    ]);
  });

  it('is a table for the groups of a count, below the whole', async () => {
    const args = ['intercom_count_conversations', '--query', 'created_at>2020-01-01', '--group-by', 'state'];
    const { stdout } = await call(args);
    const [, total, open, closed, snoozed] =
      /^total_count {2}(\d+)\n\nVALUE {4}COUNT\nopen {5}(\d+)\nclosed {3}(\d+)\nsnoozed {2}(\d+)\n$/.exec(stdout) ?? [];
    expect(Number(total)).toBeGreaterThan(0);
    expect(Number(open) + Number(closed) + Number(snoozed)).toBe(Number(total));
  });

  it('is a table for what became of each of many, below the figures', async () => {
    const { sandbox, url } = await openSandbox();
    const [, contact] = await conversationOf(sandbox);
    const tag: { id: string } = JSON.parse(await ask(sandbox, 'POST', '/tags', '{"name":"Late"}'));
    const args = ['tags', 'tag-many', '--tag-id', tag.id, '--contact-ids', contact];
    const { stdout, stderr } = await cli.run(args, { env: settingsFor(url) });
    expect(stderr).toBe('');
    expect(stdout).toBe(
      `done    1\nfailed  0\n\nTYPE     ID                        OUTCOME\ncontact  ${contact}  done\n`,
    );
  });

  it('is { output, warnings } as JSON', async () => {
    const { stdout } = await call(['intercom_create_tag', '--name', 'Late', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      output: { id: expect.any(String), name: 'Late', type: 'tag' },
      warnings: [],
    });
  });

  it('comes with its warnings on standard error', async () => {
    const args = ['intercom_create_contact', '--email', 'a@lighthouse.example', '--company_id', 'nowhere'];
    const { code, stdout, stderr } = await call(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^email +a@lighthouse\.example$/m);
    expect(stderr).toMatch(/^Warning: .*could not attach the contact to the company.*\n$/);
  });

  it('holds its warnings as JSON', async () => {
    const args = ['intercom_create_contact', '--email', 'a@lighthouse.example', '--company_id', 'nowhere', '--json'];
    const { stdout, stderr } = await call(args);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      output: { contactId: expect.any(String) },
      warnings: [{ step: 'attach the contact to the company', error: { name: 'NotFoundError', status: 404 } }],
    });
  });
});

describe('a dry run', () => {
  it('prints just the requests, in order, without authorization, and needs no token', async () => {
    const { code, stdout, stderr } = await cli.run([
      ...['call', 'intercom_create_contact', '--email', 'a@b.example', '--company_id', 'c/1', '--dry-run', '--json'],
    ]);
    const headers = {
      Accept: 'application/json',
      'Intercom-Version': '2.16',
      'User-Agent': expect.stringMatching(/^intercom-tools\//),
      'Content-Type': 'application/json',
    };
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      requests: [
        { method: 'POST', url: 'https://api.intercom.io/contacts', headers, body: { email: 'a@b.example' } },
        {
          method: 'POST',
          url: expect.stringMatching(/^https:\/\/api\.intercom\.io\/contacts\/.*answer\.id.*\/companies$/),
          headers,
          body: { id: 'c/1' },
        },
      ],
    });
  });

  it('has no body where none travels', async () => {
    const { stdout } = await cli.run(['call', 'intercom_list_tags', '--dry-run', '--json', '--region', 'eu']);
    expect(JSON.parse(stdout).requests).toEqual([
      {
        method: 'GET',
        url: 'https://api.eu.intercom.io/tags',
        headers: expect.not.objectContaining({ 'Content-Type': expect.anything() }),
        body: null,
      },
    ]);
  });

  it('sends nothing, not even lookups', async () => {
    const args = ['--conversationId', '1', '--message_type', 'comment', '--body', 'Hi', '--dry-run'];
    const { code, stdout, sandbox } = await call(['intercom_reply_conversation', ...args]);
    expect([code, sentTo(sandbox)]).toEqual([0, []]);
    expect(stdout).toMatch(/^1\. GET \S+\/me {2}\(lookup\)[\s\S]*^2\. POST \S+\/conversations\/1\/reply {2}\(call\)/m);
    expect(stdout).toContain('"admin_id": "(lookup.admin_id)"');
    expect(stdout).toMatch(/Nothing was sent\. Effect of the call: send\.\n$/);
  });
});

describe('every page of a list', () => {
  it('is printed as JSON lines, each item once', async () => {
    const { sandbox, url } = await openSandbox();
    const { code, stdout, stderr } = await cli.run(['call', 'intercom_list_contacts', '--all', '--per_page', '15'], {
      env: settingsFor(url),
    });
    expect([code, stderr]).toEqual([0, '']);
    const items = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(items.map(({ id }) => id)).size).toBe(sandbox.state().counts.contacts);
    expect(sentTo(sandbox)).toEqual(['GET /contacts', 'GET /contacts', 'GET /contacts']);
  });

  it('is read in the largest pages that the operation has, or in one that holds no more than is wanted', async () => {
    const { sandbox, url } = await openSandbox({ data: { contacts: 5025 } });
    const sizes = async (...args: string[]) => {
      sandbox.requests.clear();
      expect((await cli.run([...args, '--all'], { env: settingsFor(url) })).code).toBe(0);
      return sandbox.requests.list().map(({ query }) => new URLSearchParams(query).get('per_page'));
    };
    const all = await sizes('contacts', 'list');
    expect([all.length, new Set(all)]).toEqual([
      Math.ceil((sandbox.state().counts.contacts ?? 0) / 150),
      new Set(['150']),
    ]);
    expect(await sizes('contacts', 'list', '--limit', '30')).toEqual(['30']);
    expect(await sizes('contacts', 'list', '--limit', '30', '--per-page', '20')).toEqual(['20', '20']);
    expect(await sizes('tags', 'list')).toEqual([null]);
  });

  it('goes on from a cursor of numbered pages in pages of its size', async () => {
    const { sandbox, url } = await openSandbox();
    const env = settingsFor(url);
    const first = await cli.run(['companies', 'list', '--per-page', '3', '--json'], { env });
    const { output } = JSON.parse(first.stdout);
    const rest = await cli.run(['companies', 'list', '--all', '--starting-after', output.next_cursor], { env });
    expect(rest.stderr).toBe(
      'The order of this list can change while it is read: what changed meanwhile may be missing, or come twice.\n',
    );
    expect(rest.stdout.trimEnd().split('\n')).toHaveLength(output.total_count - 3);
    expect(sandbox.requests.list().length).toBeGreaterThan(2);
  });

  it('stops at the limit and says that there is more', async () => {
    const { code, stdout, stderr } = await call([
      'intercom_list_contacts',
      '--all',
      '--limit',
      '20',
      '--per_page',
      '15',
    ]);
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, 20]);
    expect(stderr).toBe('Stopped after 20: --limit ended the list, there is more.\n');
  });

  it('says nothing of a limit that did not cut it', async () => {
    const { sandbox, url } = await openSandbox();
    const limit = String(sandbox.state().counts.contacts);
    const args = ['call', 'intercom_list_contacts', '--all', '--limit', limit];
    expect(await cli.run(args, { env: settingsFor(url) })).toMatchObject({ code: 0, stderr: '' });
  });

  it('keeps what came before an error, and ends with 1', async () => {
    const { sandbox, url } = await openSandbox();
    sandbox.faults.add({ path: '/contacts', status: 403, after: 1 });
    const { code, stdout, stderr } = await cli.run(['call', 'intercom_list_contacts', '--all', '--per_page', '10'], {
      env: settingsFor(url),
    });
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([1, 10]);
    expect(stderr).toMatch(/^Error: .*answered 403/);
  });

  it('is not fetched for a reader that has gone, and that is no error', async () => {
    const { sandbox, url } = await openSandbox({ data: { contacts: 3000 } });
    expect(sandbox.state().counts.contacts).toBeGreaterThanOrEqual(3000);
    const running = cli.start(['call', 'intercom_list_contacts', '--all'], { env: settingsFor(url) });
    await running.firstLine();
    running.child.stdout.destroy();
    expect(await running.finished).toMatchObject({ code: 0, stderr: '' });
    expect(sentTo(sandbox).length).toBeLessThan(10);
  });
});
