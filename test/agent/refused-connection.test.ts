import { expect, it, onTestFinished } from 'vitest';
import { createAgentTools } from '../../src/agent.js';
import { createIntercom } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';

it.each([{ readOnly: true }, { allow: ['write'] as const }])(
  'sends no lookup and asks nobody on %j',
  async (policy) => {
    const sandbox = createSandbox();
    onTestFinished(() => sandbox.close());
    const { url } = await sandbox.listen();
    const asked: string[] = [];
    const approve = ({ tool }: { readonly tool: string }) => asked.push(tool) > 0;
    const tools = createAgentTools(createIntercom({ accessToken: sandbox.token, baseUrl: url, ...policy }), {
      approve,
    });
    const reply = tools.find(({ name }) => name === 'intercom_reply_conversation');
    const result = await reply?.execute({ conversationId: '1', message_type: 'comment', body: 'Hello' });
    expect(result).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
    expect(sandbox.requests.list()).toEqual([]);
  },
);
