import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Client,
  type Contact,
  type Conversation,
  createClient,
  createIntercom,
  createRegistry,
  type DryRun,
  type Event,
  type GetContactParams,
  type GetContactResult,
  type InputOf,
  type IntercomTools,
  type Items,
  intercomService,
  type OutputOf,
  type ParamsOf,
  type ResultOf,
  type Tag,
  type ToolResult,
} from '../../src/index.js';
import { getContact } from '../../tools/contacts/get-contact.js';
import { listContacts } from '../../tools/contacts/list-contacts.js';
import { replyConversation } from '../../tools/conversations/reply-conversation.js';
import type { getNote } from '../../tools/notes/get-note.js';
import { listTags } from '../../tools/tags/list-tags.js';

const intercom = createIntercom({ accessToken: 'test-token' });

/** A call that the compiler looks at and nobody makes. */
function unmade(_call: () => unknown): void {}

describe('the types of a call', () => {
  it('flow from the definition to the result, by id and by definition', () => {
    const byId = () => intercom.run('intercom_get_contact', { contactId: '1' });
    const byDefinition = () => intercom.run(getContact, { contactId: 1, include_merge_history: 'true' });
    expectTypeOf(byId).returns.resolves.toEqualTypeOf<ToolResult<{ contact: Contact }>>();
    expectTypeOf(byDefinition).returns.resolves.toEqualTypeOf<ToolResult<{ contact: Contact }>>();
    expectTypeOf<ResultOf<typeof replyConversation>>().toEqualTypeOf<{
      conversation: Conversation;
      conversationId: string;
    }>();
  });

  it('let a dry run be made with the same parameters', () => {
    const dryRun = intercom.dryRun('intercom_get_contact', { contactId: '1' });
    expectTypeOf(dryRun).toEqualTypeOf<DryRun>();
    expect(dryRun.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://api.intercom.io/contacts/1',
    ]);
    expectTypeOf(intercom.dryRun<typeof getContact>)
      .parameter(1)
      .toEqualTypeOf<ParamsOf<typeof getContact>>();
  });

  it('give the items of a list their type', () => {
    expectTypeOf(() => intercom.iterate('intercom_list_contacts', {})).returns.toEqualTypeOf<Items<Contact>>();
    expectTypeOf(() => intercom.iterate(listContacts, { per_page: '20' })).returns.toEqualTypeOf<Items<Contact>>();
    expectTypeOf(() => intercom.iterate(listTags, {}, { limit: 5 })).returns.toEqualTypeOf<Items<Tag>>();
    expectTypeOf(() => intercom.iterate('intercom_list_contact_events', { contactId: '1' })).returns.toEqualTypeOf<
      Items<Event>
    >();
  });

  it('have names of their own, and are exactly those of the definitions', () => {
    type Tools = IntercomTools[number];
    expectTypeOf<{ [T in Tools as T['id']]: ParamsOf<T> }>().toEqualTypeOf<{
      [T in Tools as T['id']]: InputOf<T['fields']>;
    }>();
    expectTypeOf<{ [T in Tools as T['id']]: ResultOf<T> }>().toEqualTypeOf<{
      [T in Tools as T['id']]: OutputOf<T['output']>;
    }>();
    expectTypeOf<ParamsOf<typeof getContact>>().toEqualTypeOf<GetContactParams>();
    expectTypeOf<ResultOf<typeof getContact>>().toEqualTypeOf<GetContactResult>();
    expectTypeOf<ParamsOf<typeof listTags>>().toEqualTypeOf<Record<string, never>>();
    expectTypeOf(intercom).toExtend<Client>();
  });

  it('take real values and their text forms, and null only where it clears a field', () => {
    type Given = ParamsOf<typeof getContact>;
    expectTypeOf<Given['contactId']>().toEqualTypeOf<string | number | undefined>();
    expectTypeOf<ParamsOf<typeof getNote>['noteId']>().toEqualTypeOf<string | number>();
    expectTypeOf<Given['include_merge_history']>().toEqualTypeOf<boolean | 'true' | 'false' | undefined>();
    unmade(() => intercom.run('intercom_update_contact', { contactId: '1', phone: null, signed_up_at: '2026-01-01' }));
    // @ts-expect-error an external_id cannot be cleared
    unmade(() => intercom.run('intercom_update_contact', { contactId: '1', external_id: null }));
  });

  it('refuse what the tool does not take', () => {
    // @ts-expect-error there is no such tool
    unmade(() => intercom.run('intercom_get_contacts', { contactId: '1' }));
    // @ts-expect-error conversationId is missing
    unmade(() => intercom.run('intercom_get_conversation', {}));
    // @ts-expect-error contact_id is not a parameter
    unmade(() => intercom.run('intercom_get_contact', { contactId: '1', contact_id: '1' }));
    // @ts-expect-error an id is no object
    unmade(() => intercom.run('intercom_get_contact', { contactId: { id: '1' } }));
    // @ts-expect-error whisper is not one of the words
    unmade(() => intercom.run(replyConversation, { conversationId: '1', message_type: 'whisper', body: 'Hi' }));
    // @ts-expect-error contact_id is not a parameter
    unmade(() => intercom.dryRun(getContact, { contact_id: '1' }));
    // @ts-expect-error per_page is not a parameter
    unmade(() => intercom.iterate(listTags, { per_page: 5 }));
    // @ts-expect-error a tool that is no list
    unmade(() => intercom.iterate('intercom_get_contact', { contactId: '1' }));
    // @ts-expect-error there is no such key in the output
    unmade(async () => (await intercom.run(getContact, { contactId: '1' })).output.contactId);
  });

  it('keep to the tools of the registry', () => {
    const client = createClient(createRegistry([getContact]), [intercomService({ accessToken: 'test-token' })]);
    expectTypeOf(() => client.run('intercom_get_contact', { contactId: '1' })).returns.resolves.toEqualTypeOf<
      ToolResult<{ contact: Contact }>
    >();
    expectTypeOf(client.registry.get('intercom_get_contact')).toEqualTypeOf<typeof getContact>();
    // @ts-expect-error this registry has no other tool
    unmade(() => client.run('intercom_list_tags', {}));
    // @ts-expect-error nor its definition
    unmade(() => client.run(listTags, {}));
  });

  it('are open where ids and parameters come from outside', () => {
    expectTypeOf(intercom.runUnknown).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(intercom.runUnknown).parameter(1).toEqualTypeOf<unknown>();
    expectTypeOf(intercom.runUnknown).returns.resolves.toEqualTypeOf<ToolResult>();
    expectTypeOf<ToolResult['output']>().toEqualTypeOf<Record<string, unknown>>();
  });
});
