import { describe, expect, it, vi } from 'vitest';
import { settingsFor, useCli } from './helpers/cli.js';
import { firstAdminId, firstContactId, sentTo, useSandbox } from './helpers/sandbox.js';

const cli = useCli();
const openSandbox = useSandbox();

/** A call to a sandbox of this test, and what arrived there. */
async function call(args: readonly string[]) {
  const { sandbox, url } = await openSandbox();
  const finished = await cli.run(['call', ...args], { env: settingsFor(url) });
  return { ...finished, sandbox, url };
}

describe('a call that does not succeed', () => {
  it('ends with 1 when it is refused, without a stack', async () => {
    const { code, stdout, stderr } = await call(['intercom_get_contact', '--contactId', 'nobody']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Error: intercom_get_contact: .* answered 404 .*\n$/);
  });

  it('tells its error as data when asked for JSON, and nothing on standard output', async () => {
    const { code, stdout, stderr } = await call(['intercom_get_contact', '--contactId', 'nobody', '--json']);
    expect([code, stdout]).toEqual([1, '']);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { name: 'NotFoundError', tool: 'intercom_get_contact', status: 404, code: 'not_found' },
    });
  });

  it('tells wrong parameters as data as well', async () => {
    const { code, stderr } = await cli.run(['call', 'intercom_get_contact', '--contactid=1', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { name: 'InvalidParamsError', issues: [{ field: '--contactid' }] },
    });
  });

  it('ends with 1 when nothing answers', async () => {
    const { sandbox, url } = await openSandbox();
    await sandbox.close();
    const { code, stderr } = await cli.run(['call', 'intercom_list_tags'], { env: settingsFor(url) });
    expect(code).toBe(1);
    expect(stderr).toContain('no connection to 127.0.0.1');
  });

  it('ends with 3 when the connection is read-only', async () => {
    const { code, stderr, sandbox } = await call(['intercom_create_tag', '--name', 'x', '--read-only']);
    expect([code, sentTo(sandbox)]).toEqual([3, []]);
    expect(stderr).toContain('the connection is read-only');
  });

  it('may read when the connection is read-only', async () => {
    const { code } = await call(['intercom_list_tags', '--read-only']);
    expect(code).toBe(0);
  });

  it('ends with 4 when nobody knows whether a message was sent, and sends no second one', async () => {
    const { sandbox, url } = await openSandbox();
    const to = await firstContactId(sandbox);
    sandbox.faults.add({ method: 'POST', path: '/messages', effect: 'lost_answer' });
    const { code, stdout, stderr } = await cli.run(
      [
        ...['call', 'intercom_create_message', '--message_type', 'inapp', '--body', 'Hello'],
        ...['--to_type', 'user', '--to_id', to, '--from_id', await firstAdminId(sandbox)],
      ],
      { env: settingsFor(url) },
    );
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toContain('may or may not have been carried out');
    expect(sentTo(sandbox).filter((line) => line === 'POST /messages')).toHaveLength(1);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends at once on %s, with %i', async (signal, expected) => {
    const { sandbox, url } = await openSandbox();
    sandbox.faults.add({ effect: 'timeout' });
    const { child, finished } = cli.start(['call', 'intercom_list_tags'], { env: settingsFor(url) });
    await vi.waitFor(() => expect(sentTo(sandbox)).toEqual(['GET /tags']), { timeout: 10_000, interval: 20 });
    child.kill(signal);
    expect(await finished).toEqual({ code: expected, stdout: '', stderr: 'Interrupted.\n' });
  });

  it('ends at once when it is interrupted while it reads standard input', async () => {
    const { sandbox, url } = await openSandbox();
    const args = ['call', 'intercom_create_tag', '--params=-'];
    const input = '{"name":'.padEnd(2_000_000);
    const { child, finished } = cli.start(args, { env: settingsFor(url), input, keepsInputOpen: true });
    // More than a pipe holds: once it has drained, somebody is reading.
    await new Promise((resolve) => child.stdin.once('drain', resolve));
    child.kill('SIGINT');
    expect(await finished).toEqual({ code: 130, stdout: '', stderr: 'Interrupted.\n' });
    expect(sentTo(sandbox)).toEqual([]);
  });

  it('says so when the interrupt leaves a write in doubt', async () => {
    const { sandbox, url } = await openSandbox();
    sandbox.faults.add({ method: 'POST', path: '/tickets', effect: 'timeout' });
    const args = ['intercom_create_ticket', '--ticket_type_id=1', '--contacts=[{"email":"a@b.example"}]'];
    const { child, finished } = cli.start(['call', ...args, '--ticket_attributes={}'], { env: settingsFor(url) });
    await vi.waitFor(() => expect(sentTo(sandbox)).toEqual(['POST /tickets']), { timeout: 10_000, interval: 20 });
    child.kill('SIGINT');
    const { code, stderr } = await finished;
    expect(code).toBe(4);
    expect(stderr).toContain('may or may not have been carried out');
  });
});
