import { describe, expect, it } from 'vitest';
import { operationOf } from '../../src/form/index.js';
import { createN8nNode, credentialType } from '../../src/hosts/n8n/index.js';
import { createIntercom, registry } from '../../src/index.js';
import { regions } from '../../src/intercom/service/settings.js';
import { optionNames } from './double.js';

const Node = createN8nNode(registry, createIntercom);
const { description, methods } = new Node();
const of = (operation: string) =>
  description.properties.filter(({ displayOptions }) => displayOptions?.show.operation?.includes(operation));

describe('the description of the node', () => {
  it('offers each tool as an operation of its resource, beginning with a read', () => {
    const menus = description.properties.filter(({ name }) => name === 'operation');
    const offered = menus.flatMap((menu) => (menu.options ?? []).map((one) => ('value' in one ? one.value : '')));
    expect(offered.sort()).toEqual(registry.list().map(operationOf).sort());
    const first = menus.map((menu) => [menu.displayOptions?.show.resource?.[0], menu.default]);
    expect(Object.fromEntries(first)).toMatchObject({ contacts: 'get_contact', tags: 'list_tags' });
  });

  it('has a field for each parameter, once', () => {
    for (const tool of registry.list()) {
      const properties = of(operationOf(tool));
      const added = optionNames(properties.find(({ name }) => name === 'additionalFields'));
      const controls = ['returnAll', 'limit', 'additionalFields', 'options'];
      const front = properties.map(({ name }) => name).filter((name) => !controls.includes(name));
      expect([...front, ...added].sort(), tool.id).toEqual(Object.keys(tool.fields).sort());
    }
  });

  it('uses no name of a parameter for something of its own', () => {
    const own = ['resource', 'operation', 'returnAll', 'limit', 'additionalFields', 'options'];
    const taken = registry.list().flatMap((tool) => own.filter((name) => name in tool.fields));
    expect(taken).toEqual([]);
  });

  it('shows the fields of an e-mail for an e-mail only, and needs them there', () => {
    for (const name of ['subject', 'template']) {
      const field = of('create_message').find((one) => one.name === name);
      expect(field).toMatchObject({ required: true, displayOptions: { show: { message_type: ['email'] } } });
    }
  });

  it('chooses nothing that reaches a customer by itself', () => {
    expect(of('reply_conversation').find(({ name }) => name === 'message_type')).toMatchObject({
      required: true,
      default: '',
    });
  });

  it('can load the options of every menu that asks for them', () => {
    const all = description.properties.flatMap((one) => [
      one,
      ...(one.options ?? []).flatMap((inner) => ('type' in inner ? [inner] : [])),
    ]);
    const asked = new Set(all.flatMap(({ typeOptions }) => typeOptions?.loadOptionsMethod ?? []));
    expect([...asked].sort()).toEqual(Object.keys(methods.loadOptions).sort());
    expect([...asked].sort()).toEqual([
      'intercom_list_admins',
      'intercom_list_admins_or_intercom_list_teams',
      'intercom_list_admins_or_intercom_list_teams_by_assignee_type',
      ...['intercom_list_audiences', 'intercom_list_brands', 'intercom_list_content_import_sources'],
      ...['intercom_list_content_snippets', 'intercom_list_emails', 'intercom_list_external_pages'],
      ...['intercom_list_macros', 'intercom_list_news_items', 'intercom_list_newsfeeds'],
      'intercom_list_reporting_datasets',
      'intercom_list_tags',
      'intercom_list_ticket_states',
      'intercom_list_ticket_types',
    ]);
  });

  it('is a copy for each node, so that a host may change it', () => {
    expect(new Node().description).not.toBe(description);
    expect(new Node().description).toEqual(description);
  });
});

describe('the credentials', () => {
  const credentials = credentialType();

  it('keep the token from being seen', () => {
    const secret = credentials.properties.filter(({ typeOptions }) => typeOptions?.password === true);
    expect(secret.map(({ name }) => name)).toEqual(['accessToken']);
  });

  it.each([...regions.map((region) => ({ region })), { region: 'eu', baseUrl: 'http://127.0.0.1:4000' }])(
    'are tested where the client goes with %j',
    (form) => {
      const { baseURL = '', url } = credentials.test?.request ?? {};
      const expression = /^=\{\{(.*)\}\}$/.exec(baseURL)?.[1] ?? '';
      const address: unknown = new Function('$credentials', `return ${expression}`)({ baseUrl: '', ...form });
      const settings = { accessToken: 'token', ...form } as Parameters<typeof createIntercom>[0];
      const [me] = createIntercom(settings).dryRun('intercom_close_conversation', { conversationId: '1' }).requests;
      expect(`${address}${url}`).toBe(me?.url);
    },
  );
});
