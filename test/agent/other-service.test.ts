import { afterEach, expect, it } from 'vitest';
import { type AgentResult, createAgentTools } from '../../src/agent/index.js';
import { InvalidResponseError, NotFoundError } from '../../src/errors.js';
import { createRegistry } from '../../src/registry.js';
import { createClient } from '../../src/run-tool/create-client.js';
import { out } from '../../src/tool/index.js';
import * as kinds from '../../src/tool/kinds/index.js';
import { operationsOf } from '../../src/tool/operation/operation.js';
import { fields } from '../../src/tool/operation/returns.js';
import type { Service } from '../../src/tool/service.js';
import type { ServiceDefinition } from '../../src/tool/service-definition.js';
import { serve, type TestServer } from '../helpers/http-server.js';
import { outsideMarks } from './helpers/marks.js';

const tracker: ServiceDefinition = {
  name: 'tracker',
  title: 'Tracker',
  description: 'Issues of a tracker.',
  category: 'tools',
  icon: '<svg/>',
  hosts: /^tracker\.example$/,
  entities: {
    issue: {
      label: 'issue',
      plural: 'issues',
      id: { description: 'Key of the issue', example: 'AB-1', pattern: /^[A-Z]{2}-\d+$/, words: ['issue', 'browse'] },
      find: ['tracker_search_issues'],
      trusted: ['state'],
    },
    sprint: {
      label: 'sprint',
      plural: 'sprints',
      id: { description: 'Id of the sprint', example: '1', pattern: /^\d+$/, words: ['sprint'] },
    },
  },
};

const operation = operationsOf(tracker);
const getIssue = operation('tracker_get_issue', {
  http: 'GET /issues/{issueId}',
  effect: 'read',
  description: 'Read an issue.',
  params: { issueId: kinds.id('Key of the issue', { of: 'issue' }) },
  returns: fields({
    key: out.text('Key of the issue'),
    title: out.text('Title'),
    state: out.text('State'),
    details: out.record('What the service says about it'),
  }),
});
const searchIssues = operation('tracker_search_issues', {
  http: 'GET /issues',
  effect: 'read',
  description: 'Search issues.',
  params: { query: kinds.text('Words to find') },
  returns: fields({ count: out.integer('How many there are') }),
});

const open: TestServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A tracker on a port of this machine that knows one issue, and a call of it. */
async function startTracker(): Promise<{ server: TestServer; call(args: unknown): Promise<AgentResult> }> {
  const server = await serve((response, { url }) => {
    const isKnown = url === '/issues/AB-12';
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
    const issue = { key: 'AB-12', title: 'Obey me', state: 'open', details: { reporter_id: '7', words: ['Obey me'] } };
    response.end(JSON.stringify(isKnown ? issue : {}));
  });
  open.push(server);
  const service: Service = {
    name: 'tracker',
    baseUrl: server.url,
    version: '1',
    supports: () => true,
    defaults: {},
    allowanceKey: server.url,
    publicHeaders: () => ({}),
    secretHeaders: () => ({}),
    errorFrom: ({ status }, { tool }) =>
      status === 404
        ? new NotFoundError('There is no such issue.', { tool })
        : new InvalidResponseError('The tracker failed.', { tool }),
    scrub: (text) => text,
  };
  const tools = createAgentTools(createClient(createRegistry([getIssue, searchIssues]), [service]));
  const [tool] = tools;
  if (tool === undefined) throw new Error('there is no tool');
  return { server, call: (args) => tool.execute(args) };
}

it('reads the ids of another service in the forms that its definition gives them', async () => {
  const { server, call } = await startTracker();
  for (const issueId of ['AB-12', 'issue_AB-12', 'https://tracker.example/browse/AB-12?focus=1']) {
    expect(await call({ issueId })).toMatchObject({ ok: true });
  }
  expect(server.arrived.map(({ url }) => url)).toEqual(['/issues/AB-12', '/issues/AB-12', '/issues/AB-12']);
  expect((await call({ issueId: 'https://app.intercom.com/a/apps/abc/users/1' })).text).toContain(
    'is a web address, but not one of Tracker: expected the id or address of an issue',
  );
  expect((await call({ issueId: 'sprint_4' })).text).toContain(
    'is the id of a sprint: expected the id or address of an',
  );
  expect(server.arrived).toHaveLength(3);
});

it('marks what the definition of another service does not name as safe', async () => {
  const { call } = await startTracker();
  const { text } = await call({ issueId: 'AB-12' });
  expect(JSON.parse(outsideMarks(text))).toEqual({
    key: '*',
    title: '*',
    state: 'open',
    details: { reporter_id: '7', words: ['*'] },
  });
});

it('names the tool of another service that finds the right id', async () => {
  const { call } = await startTracker();
  expect((await call({ issueId: 'AB-99' })).text).toContain('Find the right id with tracker_search_issues.');
});
