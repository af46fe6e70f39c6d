import { describe, expect, it } from 'vitest';
import { type Setup, setUp, someConversation } from './helpers/setup.js';

/** What stands in the way, and the call that runs into it. */
interface Case {
  readonly tool: string;
  args(setup: Setup): Promise<object> | object;
  readonly advice: RegExp;
  /** What the text must not say. */
  readonly never?: RegExp;
}

const none = '65f0c0ffee00000000000000';

async function contact({ ask }: Setup, body: object): Promise<string> {
  const made = await ask('POST', '/contacts', body);
  return String(made.id);
}

async function ticketType({ ask }: Setup): Promise<string> {
  const { data } = await ask('GET', '/ticket_types');
  return Array.isArray(data) ? String(data[0].id) : '';
}

async function company({ ask }: Setup): Promise<string> {
  const made = await ask('POST', '/companies', { company_id: 'acme', name: 'Acme' });
  return String(made.id);
}

/** The service answers so, whatever is asked. */
function answers(method: string, path: string, status: number, errors: readonly object[]) {
  return ({ sandbox }: Setup) => {
    sandbox.faults.add({
      method,
      path,
      status,
      body: { type: 'error.list', errors: errors.map((one) => ({ ...one })) },
    });
  };
}

const ada = { role: 'user', email: 'ada@example.com' };
const bob = { role: 'user', email: 'bob@example.com' };

const cases: Readonly<Record<string, Case>> = {
  'a contact that is to be created and exists': {
    tool: 'create_contact',
    args: async (setup) => {
      await contact(setup, ada);
      return ada;
    },
    advice: /Call intercom_update_contact with contactId \w{24}\./,
    never: /Give other values|merge/,
  },
  'a contact that is to get the address of another': {
    tool: 'update_contact',
    args: async (setup) => {
      await contact(setup, ada);
      return { contactId: await contact(setup, bob), email: ada.email };
    },
    advice:
      /Give other values, and the same contactId\. Only where both are one, merge them with intercom_merge_contacts and \{"from":"\w{24}","into":"\w{24}"\}\./,
    never: /in place of creating|Call intercom_update_contact with|[Uu]pdate \w{24}/,
  },
  'a lead that is to become a user who exists': {
    tool: 'update_contact',
    args: async (setup) => {
      await contact(setup, ada);
      return { contactId: await contact(setup, { role: 'lead', email: ada.email }), role: 'user' };
    },
    advice: /merge them with intercom_merge_contacts and \{"from":"\w{24}","into":"\w{24}"\}/,
    never: /in place of creating|Call intercom_update_contact with|[Uu]pdate \w{24}/,
  },
  'several users with one address': {
    tool: 'create_event',
    args: (setup) => {
      const message = 'Multiple existing users match this email address - must be more specific using user_id';
      answers('POST', '/events', 409, [{ code: 'conflict', message }])(setup);
      return { event_name: 'ordered', email: ada.email };
    },
    advice: /Several fit what was given: name one of them by its id or external_id\./,
    never: /update it/,
  },
  'a name that another one has, on a change': {
    tool: 'update_content_snippet',
    args: (setup) => {
      answers('PUT', '/content_snippets/*', 409, [{ code: 'conflict', message: 'Taken', field: 'title' }])(setup);
      return { snippetId: '1', title: 'Refunds', json_blocks: [{ type: 'paragraph', text: 'Three days.' }] };
    },
    advice:
      /Another one has what must be unique: give other values\..* Give other values for title, and the same \w+\./,
    never: /Find the existing object|Find it with/,
  },
  'the type of a ticket that there is not': {
    tool: 'create_ticket',
    args: async (setup) => ({
      ticket_type_id: '999999',
      contacts: await contact(setup, ada),
      ticket_attributes: { _default_title_: 'x' },
    }),
    advice: /Check the id of the ticket type: .* Find the right id with intercom_list_ticket_types\./,
    never: /intercom_search_contacts/,
  },
  'the contact of a ticket who there is not': {
    tool: 'create_ticket',
    args: async (setup) => ({
      ticket_type_id: await ticketType(setup),
      contacts: none,
      ticket_attributes: { _default_title_: 'x' },
    }),
    advice: /Find the right id with intercom_search_contacts\./,
    never: /intercom_list_ticket_types/,
  },
  'one of two ids in a path, and nobody knows which': {
    tool: 'untag_contact',
    args: async (setup) => ({ contactId: await contact(setup, ada), tagId: '999999' }),
    advice:
      /One of these is wrong: contactId \(find it with intercom_search_contacts\), tagId \(find it with intercom_list_tags\)\./,
  },
  'one of two ids in a path, and the answer says which': {
    tool: 'untag_contact',
    args: async (setup) => {
      answers('DELETE', '/contacts/*', 404, [{ code: 'tag_not_found', message: 'Tag not found' }])(setup);
      return { contactId: await contact(setup, ada), tagId: '999999' };
    },
    advice: /Check the id of the tag: .* Find the right id with intercom_list_tags\./,
    never: /intercom_search_contacts/,
  },
  'an id in the body, and the answer names none': {
    tool: 'tag_conversation',
    args: async (setup) => ({ conversationId: (await someConversation(setup)).id, tagId: '999999' }),
    advice: /One of these is wrong: conversationId .*, tagId \(find it with intercom_list_tags\)/,
  },
  'an id in the body beside one in the path': {
    tool: 'attach_contact_to_company',
    args: async (setup) => ({ contactId: await contact(setup, ada), companyId: none }),
    advice: /Check the id of the company: .* Find the right id with intercom_list_companies\./,
    never: /intercom_search_contacts/,
  },
  'the id in the path beside one in the body': {
    tool: 'attach_contact_to_company',
    args: async (setup) => ({ contactId: none, companyId: await company(setup) }),
    advice: /Check the id of the contact: .* Find the right id with intercom_search_contacts\./,
    never: /intercom_list_companies/,
  },
  'the author of a note': {
    tool: 'create_note',
    args: async (setup) => {
      answers('POST', '/contacts/*', 404, [{ code: 'admin_not_found', message: 'Admin not found' }])(setup);
      return { contactId: await contact(setup, ada), body: 'hi', admin_id: '999' };
    },
    advice: /Check the id of the admin: .* Find the right id with intercom_list_admins\./,
    never: /intercom_search_contacts/,
  },
  'a ticket that there is not': {
    tool: 'get_ticket',
    args: () => ({ ticketId: '1' }),
    advice: /a ticket has another number in the inbox.* Find the right id with intercom_search_tickets\./,
  },
  'a contact that there is not': {
    tool: 'get_contact',
    args: () => ({ contactId: none }),
    advice: /Find the right id with intercom_search_contacts\./,
    never: /a ticket has another number/,
  },
  'a field that the answer names by its name in the request': {
    tool: 'create_message',
    args: async (setup) => {
      answers('POST', '/messages', 422, [{ code: 'parameter_invalid', message: 'from is no admin', field: 'from.id' }])(
        setup,
      );
      return { message_type: 'inapp', body: 'hi', to_type: 'user', to_id: await contact(setup, ada), from_id: '1' };
    },
    advice: /Change from_id and call again\./,
  },
  'nothing that the answer names': {
    tool: 'list_tags',
    args: (setup) => {
      answers('GET', '/tags', 400, [])(setup);
      return {};
    },
    advice: /It does not say why/,
    never: /Change the parameters that it names/,
  },
  'the end of the pages of companies': {
    tool: 'list_companies',
    args: (setup) => {
      const message = 'page limit reached, please use scroll API';
      answers('POST', '/companies/list', 400, [{ code: 'page_limit_reached', message }])(setup);
      return { page: 2 };
    },
    advice: /intercom_list_all_companies reads all of them/,
    never: /Change the parameters that it names/,
  },
};

describe('The advice of an error comes from the tool, the field and the answer', () => {
  it.each(Object.entries(cases))('about %s', async (_, { tool, args, advice, never }) => {
    const setup = await setUp({ client: { retry: { repeats: 0 } }, agent: { allow: ['write', 'send', 'delete'] } });
    const result = await setup.call(tool, await args(setup));
    expect(result.ok).toBe(false);
    expect(result.text).toMatch(advice);
    if (never !== undefined) expect(result.text).not.toMatch(never);
  });

  it('about a contact that was merged names the parameter that holds its id', async () => {
    const setup = await setUp({ agent: { allow: ['write', 'send', 'delete'] } });
    const into = await contact(setup, ada);
    const from = await contact(setup, { role: 'lead', email: ada.email });
    await setup.ask('POST', '/contacts/merge', { from, into });
    const { text } = await setup.call('get_contact', { contactId: from });
    expect(text).toContain(`Call intercom_get_contact again with contactId ${into}.`);
  });

  it('about what its owner does not let through names the option', async () => {
    const setup = await setUp();
    const reply = { conversationId: '1', message_type: 'comment', body: 'hi' };
    expect((await setup.call('reply_conversation', reply)).text).toContain(
      'by allow (--allow send on the command line',
    );
    expect((await setup.call('delete_contact', { contactId: none })).text).toContain('--allow delete');
    const readOnly = await setUp({
      agent: { readOnly: true, tools: ['intercom_tag_contact', 'intercom_get_contact'] },
    });
    expect(readOnly.tools.map(({ name }) => name)).toEqual(['intercom_get_contact']);
  });
});
