import { Client, StreamableHTTPClientTransport, type VersionNegotiationMode } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { type Address, answerOf, asSent, type Connect, textOf, type User } from './connection.js';

/** A client made with the second SDK, in one of its ways to choose the era. */
export function connectV2(mode: VersionNegotiationMode): Connect {
  return async (address, user) => {
    const client = clientFor(mode, user);
    await client.connect(transportTo(address));
    return {
      toolNames: async () => (await client.listTools()).tools.map(({ name }) => name),
      call: async (name, args, options) => answerOf(await client.callTool({ name, arguments: asSent(args) }, options)),
      readResource: async (uri) => (await client.readResource({ uri })).contents.map(textOf).join('\n'),
      prompt: async (name, args) =>
        (await client.getPrompt({ name, arguments: args })).messages.map(({ content }) => textOf(content)),
      close: () => client.close(),
    };
  };
}

function clientFor(mode: VersionNegotiationMode, user: User | undefined): Client {
  const capabilities = user === undefined ? {} : { elicitation: { form: {} } };
  const client = new Client({ name: 'test', version: '1' }, { capabilities, versionNegotiation: { mode } });
  if (user !== undefined) {
    client.setRequestHandler('elicitation/create', ({ params }) => {
      user.questions.push(params.message);
      return user.answer();
    });
  }
  return client;
}

function transportTo(address: Address) {
  if ('command' in address) return new StdioClientTransport({ ...address, args: [...address.args] });
  const headers = address.token === undefined ? {} : { Authorization: `Bearer ${address.token}` };
  return new StreamableHTTPClientTransport(new URL(address.url), { requestInit: { headers } });
}
