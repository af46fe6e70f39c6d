import { generateText, type InferToolInput, type InferToolOutput, isStepCount, type ToolSet } from 'ai';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { type AiSdkOutput, aiSdkTools } from '../../src/hosts/ai-sdk/index.js';
import type { Contact, GetContactParams } from '../../src/index.js';
import { scriptedModel } from './drivers/scripted-model.js';
import { openWorkspace, type Workspace } from './workspace.js';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
});
afterAll(() => workspace.sandbox.close());

const id = 'intercom_get_contact';

describe('tools for the AI SDK', () => {
  it('tell it the input and the output of each', () => {
    const tools = aiSdkTools(workspace.connect(), { tools: 'all' });
    expectTypeOf(tools).toExtend<ToolSet>();
    expectTypeOf<InferToolInput<(typeof tools)[typeof id]>>().toExtend<GetContactParams>();
    type Shown = InferToolOutput<(typeof tools)[typeof id]>;
    expectTypeOf<Shown>().toExtend<AiSdkOutput<{ contact?: unknown }>>();
    expectTypeOf(aiSdkTools(workspace.connect(), { toolsets: ['tags'], readOnly: true })).toExtend<ToolSet>();
    expect(Object.keys(tools)).toContain(id);
  });

  it('run by themselves, and in its loop with typed calls and results', async () => {
    const { contactId } = workspace;
    const tools = aiSdkTools(workspace.connect(), { tools: 'all' });
    const alone = await tools.intercom_get_contact.execute({ contactId }, { toolCallId: '1', messages: [] });
    expect(alone.output.contact?.id).toBe(contactId);
    const model = scriptedModel({ tool: id, args: { contactId } });
    const { steps } = await generateText({ model, tools, stopWhen: isStepCount(2), prompt: 'Who is it?' });
    const [call] = steps[0]?.toolCalls ?? [];
    const [result] = steps[0]?.toolResults ?? [];
    if (call?.dynamic === true || call?.toolName !== id) throw new Error('there was no such call');
    if (result?.dynamic === true || result?.toolName !== id) throw new Error('there was no such result');
    expectTypeOf(call.input.contactId).toEqualTypeOf<string | number | undefined>();
    expectTypeOf(result.output.output.contact?.email).toEqualTypeOf<Contact['email'] | undefined>();
    expect([call.input.contactId, result.output.output.contact?.id]).toEqual([contactId, contactId]);
  });
});
