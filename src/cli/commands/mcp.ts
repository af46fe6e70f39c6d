import { once } from 'node:events';
import { Writable } from 'node:stream';
import { InvalidParamsError } from '../../errors.js';
import { resources } from '../../generated/resources.js';
import { createMcpServerFactory, type McpServerFactory, serveMcpHttp, serveMcpStdio } from '../../hosts/mcp/index.js';
import { createClient } from '../../run-tool/create-client.js';
import { wholeNumber } from '../arguments.js';
import { defineCommand, type Values } from '../command.js';
import { connectionOptions } from '../connection-options.js';
import { agentOptions, readAgentOptions } from '../mcp/agent-options.js';
import { type BearerToken, bearerVariable, readBearerToken } from '../mcp/bearer-token.js';
import { toolNames, tools } from '../names/tool-names.js';
import type { Printer } from '../printer.js';
import { toJsonLine } from '../render/json.js';
import { portError } from '../system-error.js';
import type { Terminal } from '../terminal.js';
import { openWorkspace } from '../workspace.js';

const mcpOptions = {
  ...agentOptions,
  http: { type: 'boolean', description: 'Serve Streamable HTTP on 127.0.0.1 in place of standard input and output' },
  port: { type: 'string', valueHint: 'n', description: 'With --http: the port; a free one unless given' },
  'token-file': {
    type: 'string',
    valueHint: 'file',
    description: `With --http: holds the bearer token that clients must send; ${bearerVariable} or a new one unless given`,
  },
  open: { type: 'boolean', description: 'With --http: let every program on this machine in, without a token' },
  json: { type: 'boolean', description: 'With --http: print address and token as one line of JSON' },
  ...connectionOptions,
} as const;

type McpValues = Values<typeof mcpOptions>;

export const mcpCommand = defineCommand({
  args: mcpOptions,
  choices: {
    toolsets: resources,
    tools: ['all', ...toolNames().flatMap(({ short, tool }) => [short, tool.id])],
    allow: ['send', 'delete'],
  },
  examples: [
    'intercom-tools mcp --sandbox',
    'intercom-tools mcp --read-only --toolsets conversations,contacts',
    'intercom-tools mcp --http --port 3913 --token-file token.txt --allow send',
  ],
  async run({ values, terminal }) {
    refuseWithoutHttp(values);
    const options = readAgentOptions(values);
    const { service, close } = await openWorkspace(values, terminal, {
      offline: values['dry-run'],
      quiet: values.json,
      // The client of the server hears of the refused call; what to do about it is for whoever started the server.
      onRevoked: ({ message }) => void terminal.err.line(`${message}, then start this server again.`),
    });
    try {
      const client = createClient(tools, [service], {
        readOnly: options.readOnly,
      });
      const factory = createMcpServerFactory(client, options);
      await (values.http ? serveHttp(factory, values, terminal) : serveStdio(factory, terminal));
      return 0;
    } finally {
      await close();
    }
  },
});

function refuseWithoutHttp(values: McpValues): void {
  const given = (['port', 'token-file', 'open', 'json'] as const).filter((name) => Boolean(values[name]));
  if (values.http || given.length === 0) return;
  throw new InvalidParamsError(given.map((name) => ({ field: `--${name}`, message: 'goes with --http' })));
}

async function serveStdio(factory: McpServerFactory, { stdin, out, err, interrupted }: Terminal): Promise<void> {
  if (out.isTerminal) await err.line('Speaking MCP on standard input and output: start it from an MCP client.');
  const server = await serveMcpStdio(factory, { stdin, stdout: protocolOutput(out) });
  await Promise.race([server.closed, interruption(interrupted)]);
  await server.close();
  stdin.destroy();
}

/** What is written goes through the printer, which keeps secrets out of it. Each write is one whole message. */
function protocolOutput(out: Printer): Writable {
  return new Writable({
    decodeStrings: false,
    write(message, _encoding, done) {
      out.line(String(message).replace(/\n$/, '')).then(() => done(), done);
    },
  });
}

async function serveHttp(factory: McpServerFactory, values: McpValues, terminal: Terminal): Promise<void> {
  const port = values.port === undefined ? 0 : wholeNumber('port', values.port, { max: 65_535 });
  const bearer = values.open ? undefined : await readBearerToken(values['token-file'], terminal);
  const server = await serveMcpHttp(factory, { port, token: bearer?.token }).catch((error: unknown) => {
    throw portError(error, { port, option: '--port', isOptional: true });
  });
  try {
    await greet(server.url, bearer, values, terminal.out);
    await interruption(terminal.interrupted);
  } finally {
    await server.close();
  }
}

async function greet(url: string, bearer: BearerToken | undefined, values: McpValues, out: Printer): Promise<void> {
  // A token that its owner already has is not repeated.
  const shown = bearer?.isNew === true ? { token: bearer.token } : {};
  if (values.json) return out.line(toJsonLine({ url, ...shown }));
  await out.line(out.paint('bold', 'Serving MCP. Ctrl+C ends it.'));
  await out.line(`\n  Address  ${url}`);
  if (shown.token !== undefined) await out.line(`  Token    ${shown.token} (of this run; send it as bearer token)`);
  else
    await out.line(
      `  Token    ${bearer === undefined ? 'none: every program on this machine can call it' : 'as given'}`,
    );
}

async function interruption(interrupted: AbortSignal): Promise<void> {
  if (!interrupted.aborted) await once(interrupted, 'abort');
}
