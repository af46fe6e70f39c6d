import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { useCli } from './helpers/cli.js';

const cli = useCli();
const open: Server[] = [];

/** Looks like a token of Intercom's; the other one does not, as the token of a proxy may not. */
const tokens = [
  Buffer.from('tok:4a7c1f_9b2e_4d0a_8c3f_5e6d7a8b9c0d:1:0').toString('base64'),
  'pr0xy/secret+"quoted"&=token',
];

afterEach(async () => {
  await Promise.all(
    open.splice(0).map(async (server) => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }),
  );
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** All the ways in which a token can be written, and a piece of it. */
function forms(token: string): string[] {
  return [token, encodeURIComponent(token), JSON.stringify(token).slice(1, -1), token.slice(0, 12)];
}

describe.each(tokens)('the access token %s', (token) => {
  const expectHidden = (text: string) => {
    for (const form of forms(token)) expect(text).not.toContain(form);
  };

  it.each([200, 401, 409, 422])('is in no output when a server hands it back with %i', async (status) => {
    const url = await serve((request, response) => {
      const said = `You are ${request.headers.authorization} ${encodeURIComponent(token)}`;
      const body = {
        type: 'list',
        request_id: said,
        data: [{ type: 'tag', id: '1', name: said }],
        errors: [{ code: said, message: said, field: said }],
      };
      response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': token });
      response.end(JSON.stringify(body));
    });
    const env = { INTERCOM_ACCESS_TOKEN: token, INTERCOM_BASE_URL: url };
    const runs = await Promise.all(
      [[], ['--json'], ['--all']].map((more) => cli.run(['call', 'intercom_list_tags', ...more], { env })),
    );
    for (const { code, stdout, stderr } of runs) {
      expect(code).toBe(status === 200 ? 0 : 1);
      expect(stdout + stderr).toContain('[redacted]');
      expectHidden(stdout + stderr);
    }
  });

  it('is in no output of a dry run, even where a parameter holds it', async () => {
    const args = ['call', 'intercom_create_tag', '--name', `my ${token}`, '--dry-run'];
    for (const more of [[], ['--json']]) {
      const { code, stdout, stderr } = await cli.run([...args, ...more, '--token', token]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('my [redacted]');
      expectHidden(stdout);
    }
  });

  it('is in no error about the connection', async () => {
    const url = await serve((request) => request.socket.destroy());
    const env = { INTERCOM_ACCESS_TOKEN: token, INTERCOM_BASE_URL: url };
    const message = ['--message_type=inapp', '--body=x', '--from_id=1', '--to_type=user', '--to_id=2'];
    const lost = await cli.run(['call', 'intercom_create_message', ...message, '--json'], { env });
    const checked = await cli.run(['test-connection', '--json'], { env });
    expect([lost.code, checked.code]).toEqual([4, 1]);
    for (const { stdout, stderr } of [lost, checked]) expectHidden(stdout + stderr);
  });

  it('is in no refusal of a setting', async () => {
    const env = { INTERCOM_ACCESS_TOKEN: `${token} ${token}`, INTERCOM_REGION: 'mars' };
    const { code, stderr } = await cli.run(['call', 'intercom_list_tags'], { env });
    expect(code).toBe(2);
    expectHidden(stderr);
  });
});

describe('a token in the wrong place', () => {
  const [token = ''] = tokens;

  it.each([
    ['call', 'intercom_list_tags', `--token${token}`],
    ['call', 'intercom_list_tags', token],
    ['call', token],
    [token],
    ['tools', '--resource', token],
  ])('is not repeated: %j', async (...args) => {
    const { code, stdout, stderr } = await cli.run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toContain(token);
    expect(stderr).toContain('[redacted]');
  });
});
