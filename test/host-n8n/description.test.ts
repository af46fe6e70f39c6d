import { describe, expect, it } from 'vitest';
import { formFields, operationOf } from '../../src/form/index.js';
import { createN8nNode, credentialType } from '../../src/hosts/n8n/index.js';
import { ownProperties, propertyName } from '../../src/hosts/n8n/names.js';
import { createIntercom, intercom, registry } from '../../src/index.js';
import { regions } from '../../src/intercom/service/settings.js';
import { optionNames } from './double.js';

const Node = createN8nNode(registry, createIntercom);
const { description, methods } = new Node();
const of = (operation: string) =>
  description.properties.filter(({ displayOptions }) => displayOptions?.show.operation?.includes(operation));

const isOwn = (name: string) => ownProperties.some((own) => own === name);

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
      const front = properties.map(({ name }) => name).filter((name) => !isOwn(name));
      const params = Object.keys(tool.fields);
      expect(front, tool.id).toEqual([...new Set(front)]);
      expect([...front, ...added].sort(), tool.id).toEqual(
        params.map((name) => (added.includes(name) ? name : propertyName(name))).sort(),
      );
    }
  });

  it('uses no name of a parameter for something of its own', () => {
    const taken = registry.list().flatMap((tool) => Object.keys(tool.fields).filter(isOwn));
    expect(taken).toContain('options');
    for (const name of ownProperties) {
      expect(isOwn(propertyName(name))).toBe(false);
      for (const tool of registry.list()) expect(tool.fields).not.toHaveProperty(propertyName(name));
    }
    const values = of('create_conversation_attribute').find((one) => one.name === propertyName('options'));
    expect(values).toMatchObject({ displayName: 'Options', displayOptions: { show: { data_type: ['list'] } } });
  });

  it('shows first what most workflows work on, then the rest by its groups', () => {
    const [menu] = description.properties;
    const resources = (menu?.options ?? []).map((one) => ('value' in one ? one.value : ''));
    expect(resources.slice(0, 4)).toEqual(['contacts', 'companies', 'tags', 'notes']);
    const common = new Set(intercom.common?.map((id) => registry.find(id).resource));
    expect(new Set(resources.slice(0, common.size))).toEqual(common);
    const order = intercom.groups?.flatMap((group) => group.resources) ?? [];
    const others = resources.slice(common.size);
    expect(others).toEqual(order.filter((resource) => others.includes(resource)));
    expect([...resources].sort()).toEqual([...order].sort());
  });

  it('is small enough to be loaded with every canvas', () => {
    expect(JSON.stringify(description, null, 2).length).toBeLessThan(600_000);
  });

  it('has a switch only where somebody asked for it, and a choice that can stay empty everywhere else', () => {
    for (const { name, type, default: otherwise } of description.properties) {
      if (type === 'boolean') expect(name).toBe('returnAll');
      if (type === 'options' && !isOwn(name)) expect(otherwise, name).toBe('');
    }
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
    const tools = registry.list();
    const lists = tools.flatMap((tool) => formFields(tool, tools)).flatMap(({ loadOptions }) => loadOptions ?? []);
    const read = new Set([...asked].flatMap((name) => name.replace(/_by_.*/, '').split('_or_')));
    expect(read).toEqual(new Set(lists.map(({ tool }) => tool)));
    expect([...asked]).toEqual(
      expect.arrayContaining([
        'intercom_list_admins',
        'intercom_list_admins_or_intercom_list_teams',
        'intercom_list_admins_or_intercom_list_teams_by_assignee_type',
        'intercom_list_tags',
      ]),
    );
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
