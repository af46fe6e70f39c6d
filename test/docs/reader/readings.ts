import { connected, type Reading } from './reading.js';
import { webhooks } from './readings-of-webhooks.js';

const needsHosts: Reading = { runBy: 'test/hosts/docs.test.ts' };
const hostPages = ['README', 'ai-sdk', 'openai-agents', 'langchain', 'mastra', 'genkit'];
const installing = { runBy: 'test/package/install-route.test.ts' };
const sandboxRuns = { serves: 'A local Intercom is running' };

/** A sandbox of its own for each command, in the place of an account. */
const inSandbox = 'npx() { "node_modules/.bin/$@" --sandbox; }';

/** How the pages are read: what stands in front of their programs, and which blocks are not simply run. */
export const readings: Readonly<Record<string, Reading>> = {
  'README.md': {
    blocks: {
      'git clone': installing,
      'sandbox --history': { ...sandboxRuns, stays: false },
    },
  },

  'docs/getting-started.md': {
    given: `
      import { createIntercom } from 'intercom-tools';
      process.env.INTERCOM_ACCESS_TOKEN = 'the-token-of-an-app';`,
    blocks: {
      'git clone': installing,
      'sandbox --port': sandboxRuns,
      '--rol ': { code: 2 },
      'Ada Byron': { savedAs: 'first.mjs' },
      intercom_search_conversations: { savedAs: 'answer.mjs' },
      intercom_list_contacts: { savedAs: 'list.mjs' },
      NotFoundError: { savedAs: 'wrong.mjs' },
      "region: 'us'": {
        after: "console.log(intercom.dryRun('intercom_list_tags', {}).requests[0].url);",
        prints: 'https://api.intercom.io/tags',
      },
    },
  },

  'docs/automations/README.md': { blocks: { 'id: vip-priority': { savedAs: 'vip.yaml' } } },
  'docs/automations/runs.md': {
    blocks: {
      'id: note-reply': { savedAs: 'note-reply.yaml' },
      'runs list --sandbox': { prints: '…\nRUN …\n1 …\nRun 1 of note-reply\n…' },
      'secrets set SLACK_WEBHOOK': {
        prints: 'secrets.SLACK_WEBHOOK is set, in …\nNAME …\nSLACK_WEBHOOK …\nsecrets.SLACK_WEBHOOK is removed.',
      },
    },
  },
  'docs/automations/scaling.md': {
    blocks: {
      openPgBoss: { notRun: 'it needs a server: test/postgres does the same with one of its own' },
      'CREATE ROLE': { notRun: 'it is for an administrator of a server: test/postgres makes such a role' },
    },
  },
  'docs/automations/simulate.md': {
    blocks: { 'id: money-questions': { savedAs: 'money.yaml' } },
  },
  'docs/automations/serve.md': {
    given: `
      import { mkdirSync, writeFileSync } from 'node:fs';
      mkdirSync('automations', { recursive: true });
      const steps = [{ id: 'end', stop: 'hello' }];
      const welcome = { formatVersion: 1, id: 'welcome', name: 'Welcome', enabled: true, on: [{ manual: true }], steps };
      writeFileSync('automations/welcome.yaml', JSON.stringify(welcome));
      process.env.INTERCOM_ACCESS_TOKEN = 'the-token-of-an-app';`,
    blocks: {
      'serve automations --sandbox': { runBy: 'test/cli/serve.test.ts' },
      ExecStart: { notRun: 'it is a unit of systemd, which a container has not' },
    },
  },
  'docs/automations/format.md': { runBy: 'test/automations/format/page.test.ts' },
  'docs/automations/ai.md': { runBy: 'test/automations/tools/ai-page.test.ts' },
  'docs/automations/expressions.md': { runBy: 'test/automations/expression/page.test.ts' },

  'docs/install.md': installing,
  'docs/bundlers.md': { runBy: 'test/package/bundlers.test.ts' },

  'docs/client.md': {
    given: `
      import { createSandbox } from 'intercom-tools/sandbox';
      const sandbox = createSandbox();
      const { url } = await sandbox.listen();
      process.env.INTERCOM_ACCESS_TOKEN = sandbox.token;
      const askPerson = (requests) => console.log('asked about', requests.length, 'request') ?? true;`,
    finally: 'await sandbox.close();',
    blocks: {
      askPerson: {
        instead: ["region: 'us',", 'baseUrl: url,'],
        after: `
          await intercom.run('intercom_delete_contact', { contactId: output.contacts[0].id });
          console.log(output.contacts[0].role, warnings.length);`,
        prints: 'asked about 1 request\nuser 0',
      },
      'contacts.cut': { after: 'console.log(contacts.count > 5, contacts.cut);', prints: '…\n…@…\ntrue false' },
      created_at: { after: 'console.log(found.output.contacts.length > 0);', prints: 'true' },
    },
  },

  'docs/errors.md': {
    given: `${connected}
      const [conversationId, body] = ['1', 'Hello'];
      const askPerson = async () => {};
      const forget = async (id) => console.log('forgotten:', id);`,
    finally: 'await sandbox.close();',
    blocks: { OutcomeUnknownError: { prints: 'forgotten: 1' } },
  },

  'docs/files.md': {
    given: `
      import { createSandbox } from 'intercom-tools/sandbox';
      const sandbox = createSandbox({ now: '2026-02-01T09:00:00Z' });
      const { url } = await sandbox.listen();
      const time = setInterval(() => sandbox.clock.advance('1s'), 200);`,
    finally: 'clearInterval(time); await sandbox.close();',
    blocks: {
      'exports create': { before: inSandbox, prints: '…\nstatus …\n…' },
      onUpdate: {
        instead: ["process.env.INTERCOM_ACCESS_TOKEN ?? ''", 'sandbox.token, baseUrl: url'],
        after: 'console.log(state, file?.saved_to);',
        prints: '…\ncompleted messages.csv',
      },
      '--whole': { prints: '… conversations in …: december.jsonl' },
      '--attach': { before: 'printf x > invoice.pdf; printf x > photo.png', prints: '…\n…Here it is…\n…' },
    },
  },

  'docs/record-mode.md': { given: connected, finally: 'await sandbox.close();' },

  'docs/services.md': {
    given: `
      import { createServer } from 'node:http';
      import { once } from 'node:events';
      const service = createServer(({ url, headers }, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ place: \`\${url} for \${headers['x-api-key']}\` }));
      }).listen(4010, '127.0.0.1');
      await once(service, 'listening');
      process.env.PARCEL_API_KEY = 'the-key-of-this-program';`,
    finally: 'service.close(); service.closeAllConnections();',
    blocks: {
      parcel_get_parcel: {
        instead: ['https://api.parcel.example', 'http://127.0.0.1:4010'],
        prints: '/parcels/p-1 for the-key-of-this-program',
      },
    },
  },

  'docs/sandbox.md': {
    finally: 'await sandbox.close(); receiver.close(); receiver.closeAllConnections();',
    blocks: {
      '--port 4010': sandboxRuns,
      'seed: 42': {
        after: `
          const ask = async (path) => {
            const headers = { authorization: \`Bearer \${sandbox.token}\`, accept: 'application/json' };
            return (await fetch(url + path, { headers })).json();
          };
          const contact = (await ask('/contacts')).data[0].id;
          const admin = (await ask('/admins')).admins[0].id;`,
      },
      Quick: {
        after: `
          const { state, conversation_rating } = await ask('/conversations/' + conversation.id);
          console.log(state, conversation_rating.rating);`,
        prints: 'closed 5',
      },
      'days=30': { ...sandboxRuns, stays: false },
      'past.json': { ...sandboxRuns, stays: false },
      'clock.advance': {
        after: 'console.log(new Date(sandbox.clock.nowMs()).toISOString());',
        prints: '2026-02-01T09:00:00.000Z',
      },
      'webhooks.add': {
        before: `
          import { createServer } from 'node:http';
          import { once } from 'node:events';
          const receiver = createServer((_, response) => response.end()).listen(3000, '127.0.0.1');
          await once(receiver, 'listening');`,
      },
      'prints its address': { ...sandboxRuns, stays: false },
    },
  },

  'docs/oauth.md': {
    given: `
      import { randomBytes } from 'node:crypto';
      import { createSandbox } from 'intercom-tools/sandbox';
      process.env.INTERCOM_TOOLS_KEY = randomBytes(32).toString('base64');
      const [clientId, clientSecret] = ['an-app', 'its-secret'];
      const isSignedIn = () => true;
      const log = console;`,
    finally: 'await sandbox.close(); await store.close();',
    blocks: {
      '0a1b2c3d-app': { notRun: "needs an app of Intercom's Developer Hub, and a person on its consent page" },
      'sandbox-client': { runBy: 'test/cli/login.test.ts' },
      createOAuthHandler: {
        after: `
          const install = await oauth.fetch(new Request('https://tools.example/install'));
          console.log(install.status, install.headers.get('location').split('?')[0]);`,
        prints: '303 https://app.intercom.com/oauth',
      },
      createConnections: {
        before: `
          const sandbox = createSandbox();
          const { url } = await sandbox.listen();
          const admin = { adminId: '1', adminName: null, adminEmail: null, adminEmailVerified: false };
          const times = { connectedAt: 1767225600, revokedAt: null };
          const where = { workspaceId: 'abcd1234', workspaceName: null, region: 'us', baseUrl: url };
          await store.put({ ...where, ...admin, ...times, accessToken: sandbox.token });`,
        after: 'console.log(output.contacts.length > 0);',
        prints: 'true',
      },
    },
  },

  'docs/inbox.md': {
    given: `
      const at = 'data/other.db';
      const triage = async () => {};`,
    finally: 'await worker.close(); await inbox.close();',
    blocks: {
      openPostgresInbox: { runBy: 'test/postgres/inbox.test.ts' },
      onUnavailable: { apart: true, after: 'await inbox.close();' },
    },
  },

  'docs/webhooks.md': webhooks,
  'docs/command-line.md': {
    blocks: {
      contcts: { code: 2 },
      '# in one terminal': sandboxRuns,
      'trigger conversation.user.created': {
        before: `node -e "require('node:http').createServer((_, answer) => answer.end()).listen(3000, '127.0.0.1')" & receiver=$!; sleep 1`,
        after: 'kill $receiver',
      },
    },
  },

  'docs/architecture.md': {
    blocks: {
      intercom_get_note: { runBy: 'test/docs/guides.test.ts' },
      "table('books'": { runBy: 'test/docs/guides.test.ts' },
    },
  },

  'docs/adding-a-tool.md': {
    blocks: {
      intercom_get_note: { runBy: 'test/docs/guides.test.ts' },
      'paging.cursorParams': { runBy: 'test/docs/guides.test.ts' },
    },
  },

  'docs/faults.md': {
    blocks: {
      'webhooks --kills 200': { notRun: 'kills a process two hundred times, which takes minutes: CI runs it with 15' },
      'engine --kills 200': { notRun: 'kills processes two hundred times, which takes an hour: CI runs it with 15' },
      'faults -- seeds  ': { notRun: 'runs in the repository, and takes minutes: CI runs it' },
      'faults -- tls': { notRun: 'runs in the repository, and takes a minute: CI runs it with 3 rounds' },
      'faults -- limiter': { notRun: 'runs in the repository, and takes a minute: CI runs it' },
      'faults -- clock': { notRun: 'runs in the repository, and takes a minute: CI runs it with 3 jumps' },
    },
  },

  'docs/hosts/activepieces.md': { blocks: { createActivepiecesPiece: { runBy: 'test/hosts/docs.test.ts' } } },
  'docs/hosts/n8n.md': {
    // npm looks for the folder to install into upwards, and would take the one of these tests.
    blocks: {
      '~/.n8n/nodes': { runBy: 'test/n8n/n8n.test.ts' },
      'n8n execute': { runBy: 'test/n8n/n8n.test.ts' },
    },
  },
  'docs/hosts/mcp.md': {
    blocks: {
      'mcp --sandbox': {},
      'install -g': installing,
      '@modelcontextprotocol/server@': { runBy: 'test/docs/regions.test.ts' },
      mcpServers: installing,
      '--token-file': {
        before: 'export INTERCOM_ACCESS_TOKEN=the-token-of-an-app',
        serves: 'http://127.0.0.1:3913',
      },
      createMcpServerFactory: { runBy: 'test/host-mcp/docs.test.ts' },
    },
  },
  'docs/hosts/sim.md': {
    blocks: {
      simCustomTools: {
        apart: true,
        after: 'console.log(body.workspaceId, body.tools.length > 30);',
        prints: 'your-workspace true',
      },
    },
  },
  ...Object.fromEntries(hostPages.map((page) => [`docs/hosts/${page}.md`, needsHosts])),
};
