import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AgentOptions } from '../../src/agent/index.js';
import { type AiSdkTool, aiSdkTools } from '../../src/hosts/ai-sdk/index.js';
import {
  type Contact,
  createClient,
  createIntercom,
  createRegistry,
  type GetContactParams,
  intercomService,
  type Registry,
} from '../../src/index.js';

const intercom = createIntercom({ accessToken: 'test-token' });
const context = { toolCallId: '1', messages: [] };

/** What the compiler looks at and nobody runs. */
function unmade(_call: () => unknown): void {}

describe('the types of AI SDK tools', () => {
  it('are those of each tool, by its id', () => {
    const tools = aiSdkTools(intercom, { tools: 'all' });
    expectTypeOf(tools.intercom_get_contact.execute).parameter(0).toExtend<GetContactParams>();
    type Shown = Awaited<ReturnType<typeof tools.intercom_get_contact.execute>>['output'];
    expectTypeOf<NonNullable<Shown['contact']>['email']>().toEqualTypeOf<Contact['email'] | undefined>();
    unmade(() => tools.intercom_get_contact.execute({ contactId: 1, fields: ['contact.email'] }, context));
    unmade(() => tools.intercom_list_tags.execute({ fields: 'tags', response_format: 'detailed' }, context));
    unmade(() => tools.intercom_list_contacts.execute({ per_page: 5, all: true }, context));
    // @ts-expect-error conversationId is missing
    unmade(() => tools.intercom_get_conversation.execute({}, context));
    // @ts-expect-error contact_id is not a parameter
    unmade(() => tools.intercom_get_contact.execute({ contactId: 1, contact_id: 1 }, context));
    // @ts-expect-error a contact has no pages
    unmade(() => tools.intercom_get_contact.execute({ contactId: 1, all: true }, context));
    // @ts-expect-error there is no such tool
    unmade(() => tools.intercom_get_contacts);
    expect(Object.keys(tools)).toEqual(intercom.registry.list().map(({ id }) => id));
  });

  it('have the names that the options choose', () => {
    const chosen = aiSdkTools(intercom, { tools: ['intercom_list_tags', 'intercom_get_contact'] });
    expectTypeOf<keyof typeof chosen>().toEqualTypeOf<'intercom_list_tags' | 'intercom_get_contact'>();
    expect(Object.keys(chosen).sort()).toEqual(['intercom_get_contact', 'intercom_list_tags']);
    const some = aiSdkTools(intercom, { toolsets: ['tags'] });
    // @ts-expect-error it may be missing, and it is
    unmade(() => some.intercom_get_contact.execute({ contactId: 1 }, context));
    expect([some.intercom_get_contact, some.intercom_list_tags?.title]).toEqual([undefined, 'List tags']);
    const readOnly = aiSdkTools(intercom, { readOnly: true });
    // @ts-expect-error it may be missing
    unmade(() => readOnly.intercom_create_tag.title);
    // @ts-expect-error no such option
    unmade(() => aiSdkTools(intercom, { toolset: ['tags'] }));
    // @ts-expect-error no such effect
    unmade(() => aiSdkTools(intercom, { allow: ['destroy'] }));
  });

  it('are open where the options, the tools or the form of a call are known at run time only', () => {
    const options: AgentOptions = { tools: ['intercom_list_tags'] };
    expectTypeOf(aiSdkTools(intercom, options)).toEqualTypeOf<Record<string, AiSdkTool>>();
    const registry: Registry = createRegistry(intercom.registry.list().slice(0, 2));
    const client = createClient(registry, [intercomService({ accessToken: 'test-token' })]);
    expectTypeOf(aiSdkTools(client)).toEqualTypeOf<Record<string, AiSdkTool>>();
    const strict = aiSdkTools(intercom, { tools: 'all', strict: true });
    expectTypeOf(strict.intercom_get_contact.execute).parameter(0).toEqualTypeOf<Record<string, unknown>>();
    const dry = aiSdkTools(intercom, { tools: 'all', dryRun: true });
    type Shown = Awaited<ReturnType<typeof dry.intercom_get_contact.execute>>['output'];
    expectTypeOf<Shown>().toEqualTypeOf<Record<string, unknown>>();
  });
});
