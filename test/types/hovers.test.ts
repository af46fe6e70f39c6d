import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LanguageServer } from './language-server.js';

const server = new LanguageServer(`
import { createIntercom, getContact, listContacts, type ParamsOf } from '#src/index.js';
import { aiSdkTools } from '#src/hosts/ai-sdk/index.js';
const intercom = createIntercom({ accessToken: 'x' });
const byId = await intercom.run('intercom_get_contact', { contactId: '1', include_merge_history: true });
byId.output.contact;
await intercom.dryRun(getContact, { contactId: 2 });
for await (const one of intercom.iterate(listContacts, { per_page: 3 })) one.email;
const given: ParamsOf<typeof getContact> = { contactId: 4 };
const tools = aiSdkTools(intercom, { tools: 'all' });
const shown = await tools.intercom_get_contact.execute({ contactId: '5' }, { toolCallId: '', messages: [] });
shown.output.contact?.email;
const unfinished = intercom.run;
`);

beforeAll(() => server.start(), 60_000);
afterAll(() => server.stop());

describe('what an editor shows', () => {
  it.each([
    [
      "'intercom_get_contact', { contactId",
      '(property) contactId?: string | number | undefined',
      'Intercom id of the contact',
    ],
    [
      "'1', include_merge_history",
      '(property) include_merge_history?: "false" | "true" | boolean | undefined',
      'Also return the contacts that were merged into this one. Since version 2.16 of the API.',
    ],
    ['getContact, { contactId', '(property) contactId?: string | number | undefined', 'Intercom id of the contact'],
    [
      'iterate(listContacts, { per_page',
      '(property) per_page?:',
      'How many items one page holds, at most 150; 50 unless',
    ],
    [
      'typeof getContact> = { contactId',
      '(property) contactId?: string | number | undefined',
      'Intercom id of the contact',
    ],
    ['execute({ contactId', '(property) contactId?: string | number | undefined', 'Intercom id of the contact'],
    ['byId.output.contact', '(property) contact: Contact', 'The contact.'],
    [
      'dryRun(getContact',
      'const getContact: GetContactTool',
      'Get one contact by its Intercom id, its external_id or its e-mail address.',
    ],
  ])('over %s is its type and its description', async (piece, type, description) => {
    const text = await server.hover(piece);
    expect(text).toContain(type);
    expect(text).toContain(description);
  });

  it.each([
    [
      'byId = await intercom.run',
      'Client<IntercomTools>.run<"intercom_get_contact">(tool: "intercom_get_contact", params: GetContactParams, options?: CallOptions): Promise<ToolResult<GetContactResult>>',
    ],
    [
      'await intercom.dryRun',
      'Client<IntercomTools>.dryRun<GetContactTool>(tool: GetContactTool, params: GetContactParams): DryRun',
    ],
    [
      'of intercom.iterate',
      'Client<IntercomTools>.iterate<ListContactsTool>(tool: ListContactsTool, params: ListContactsParams, options?: IterateOptions): Items<Contact>',
    ],
    [
      'await tools.intercom_get_contact.execute',
      'execute(input: GetContactParams & ViewOf<GetContactTool>, context: CallContext): Promise<AiSdkOutput<PartOf<GetContactResult>>>',
    ],
    [
      'unfinished = intercom.run',
      'run<T>(tool: T & Known<IntercomTools, T>, params: ParamsOf<Named<IntercomTools, T>>,',
    ],
    ['shown.output.contact', '(property) contact?: PartOf<Contact> | undefined'],
    ['const intercom', 'const intercom: Intercom'],
  ])('over %s is a signature on one line', async (piece, signature) => {
    const text = await server.hover(piece);
    expect(text.split('\n')[0]).toContain(signature);
    expect(text.length).toBeLessThan(460);
  });
});
