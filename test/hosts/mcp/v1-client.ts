import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ElicitRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { type Address, answerOf, asSent, type Connect, textOf } from './connection.js';

/** A client made with the first SDK, which knows the older era only. */
export const connectV1: Connect = async (address, user) => {
  const client = new Client({ name: 'test', version: '1' }, { capabilities: user ? { elicitation: {} } : {} });
  if (user !== undefined) {
    client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
      user.questions.push(params.message);
      return user.answer();
    });
  }
  await client.connect(transportTo(address));
  return {
    toolNames: async () => (await client.listTools()).tools.map(({ name }) => name),
    call: async (name, args, options) =>
      answerOf(await client.callTool({ name, arguments: asSent(args) }, undefined, options)),
    readResource: async (uri) => (await client.readResource({ uri })).contents.map(textOf).join('\n'),
    prompt: async (name, args) =>
      (await client.getPrompt({ name, arguments: args })).messages.map(({ content }) => textOf(content)),
    close: () => client.close(),
  };
};

function transportTo(address: Address) {
  if ('command' in address) return new StdioClientTransport({ ...address, args: [...address.args] });
  const headers = address.token === undefined ? {} : { Authorization: `Bearer ${address.token}` };
  return new StreamableHTTPClientTransport(new URL(address.url), { requestInit: { headers } });
}
