import { beforeEach, describe, expect, it } from 'vitest';
import { openSandbox } from '../caller.js';
import { begin, faults, refusal, type Setup, setUp } from '../conversations/setup.js';

/*
 * Answers of live Intercom where they differ from its description, by the versions that were seen.
 */

let setup: Setup;

beforeEach(async () => {
  setup = await setUp();
});

const ALL = ['2.11', '2.12', '2.13', '2.14', '2.15', '2.16'] as const;
const EMPTY = { type: 'list', data: [], total_count: 0, has_more: false };

describe('contacts', () => {
  it.each(ALL)('in version %s show where they came from, and null for what is not known', async (version) => {
    const { id } = (await setup.call('POST', '/contacts', { external_id: 'quiet' })).body;
    const answer = await setup.callAs(version, 'GET', `/contacts/${id}`);
    expect(answer.body).toMatchObject({
      email: null,
      name: null,
      phone: null,
      avatar: null,
      owner_id: null,
      utm_campaign: null,
      utm_content: null,
      utm_medium: null,
      utm_source: null,
      utm_term: null,
      referrer: null,
      sms_consent: false,
      unsubscribed_from_sms: false,
      opted_in_subscription_types: { ...EMPTY, url: `/contacts/${id}/subscriptions` },
      opted_out_subscription_types: { ...EMPTY, url: `/contacts/${id}/subscriptions` },
    });
    expect(faults('contact', answer)).toEqual([]);
  });

  it('have neither the domain of their address nor a second form of their number in 2.11', async () => {
    const body = { email: 'a@example.com', phone: '+353871234567' };
    const { id } = (await setup.call('POST', '/contacts', body)).body;
    const at = async (version: string) => (await setup.callAs(version, 'GET', `/contacts/${id}`)).body;
    expect(await at('2.11')).not.toHaveProperty('email_domain');
    expect(await at('2.11')).not.toHaveProperty('formatted_phone');
    expect(await at('2.13')).toMatchObject({ email_domain: 'example.com', formatted_phone: body.phone });
    expect(await at('2.14')).toMatchObject({ email_domain: 'example.com' });
    expect(await at('2.14')).not.toHaveProperty('formatted_phone');
  });

  it('cannot be read while they are archived', async () => {
    const path = `/contacts/${setup.user}`;
    await setup.call('POST', `${path}/archive`);
    for (const [method, at] of [
      ['GET', path],
      ['PUT', path],
      ['GET', `${path}/tags`],
      ['GET', `${path}/notes`],
      ['GET', `${path}/companies`],
    ] as const) {
      const answer = await setup.call(method, at, method === 'GET' ? undefined : { name: 'x' });
      expect(refusal(answer)).toEqual([404, 'not_found', 'User Not Found']);
    }
    expect((await setup.call('POST', `${path}/unarchive`)).status).toBe(200);
    expect((await setup.call('GET', path)).status).toBe(200);
  });
});

describe('conversations', () => {
  it('have parts of a few fields in 2.11, and of more in later versions', async () => {
    const id = await begin(setup);
    const newer = ['state', 'tags', 'event_details', 'app_package_code', 'email_message_metadata'];
    const part = async (version: string) => {
      const answer = await setup.callAs(version, 'GET', `/conversations/${id}`);
      expect(faults('conversation', answer)).toEqual([]);
      return Object.keys(answer.body.conversation_parts.conversation_parts[0]);
    };
    expect((await part('2.11')).filter((name) => [...newer, 'metadata'].includes(name))).toEqual([]);
    expect(await part('2.13')).toEqual(expect.arrayContaining(newer));
    expect(await part('2.13')).not.toContain('metadata');
    expect(await part('2.14')).toEqual(expect.arrayContaining([...newer, 'metadata']));
  });

  it('name the teammates who wrote as admins; later versions by two names', async () => {
    const id = await begin(setup);
    const body = { type: 'admin', message_type: 'comment', admin_id: setup.admin, body: 'Hi' };
    await setup.call('POST', `/conversations/${id}/reply`, body);
    const admins = [{ type: 'admin', id: setup.admin }];
    const at = async (version: string) => (await setup.callAs(version, 'GET', `/conversations/${id}`)).body.teammates;
    expect(await at('2.11')).toEqual({ type: 'admin.list', admins });
    expect(await at('2.16')).toEqual({ type: 'admin.list', admins, teammates: admins });
  });

  it.each(ALL)(
    'in version %s say since when and by whom a tag is on them, and null when it is off',
    async (version) => {
      const [id, tag] = [await begin(setup), (await setup.call('POST', '/tags', { name: 'VIP' })).body];
      const path = `/conversations/${id}/tags`;
      const applied = { ...tag, applied_at: setup.now(), applied_by: { type: 'admin', id: setup.admin } };
      const on = await setup.callAs(version, 'POST', path, { id: tag.id, admin_id: setup.admin });
      expect(on.body).toEqual(applied);
      expect((await setup.callAs(version, 'GET', `/conversations/${id}`)).body.tags.tags).toEqual([applied]);
      const off = await setup.callAs(version, 'DELETE', `${path}/${tag.id}`, { admin_id: setup.admin });
      expect(off.body).toEqual({ ...tag, applied_at: null, applied_by: null });
    },
  );

  it('refuse attributes that nobody defined', async () => {
    const id = await begin(setup);
    const answer = await setup.call('PUT', `/conversations/${id}`, { custom_attributes: { undreamt: 'x' } });
    expect(refusal(answer)).toEqual([400, 'parameter_invalid', "Custom attribute 'undreamt' does not exist"]);
    expect((await setup.call('GET', `/conversations/${id}`)).body.custom_attributes).not.toHaveProperty('undreamt');
  });
});

describe('what an admin writes', () => {
  const write = async (body: string, message_type = 'comment') => {
    const message = { type: 'admin', message_type, admin_id: setup.admin, body };
    const answer = await setup.call('POST', `/conversations/${await begin(setup)}/reply`, message);
    return answer.body.conversation_parts?.conversation_parts.at(-1).body ?? answer.body.errors[0].code;
  };

  it.each([
    ['<div>Hello <b>there</b></div>', '<p>Hello <b>there</b></p>'],
    ['<div class="x"><p>One</p></div><DIV>\n<p>Two</p></DIV >', '<p>One</p>\n<p>Two</p>'],
    ['<p>Hi</p><script>alert("<p>no</p>")</script>', '<p>Hi</p>'],
    ['Hi<script src="x">a', '<p>Hi</p>'],
    ['<scr<script></script>ipt>x', '<p>x</p>'],
    ['a </script> b', '<p>a  b</p>'],
    ['divide <divider>', '<p>divide <divider></p>'],
  ])('loses division and script: %s', async (given, kept) => {
    expect(await write(given)).toBe(kept);
  });

  it('is missing where nothing stays', async () => {
    expect(await write('<div><script>x</script></div>')).toBe('parameter_not_found');
  });

  it('is cleaned in the words of a close, too', async () => {
    expect(await write('<div>Bye</div>', 'close')).toBe('<p>Bye</p>');
  });

  it('is cleaned at once, however long', async () => {
    const began = performance.now();
    await write(`${'<script'.repeat(20_000)}${'<div'.repeat(20_000)}`);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('plain text', () => {
  it.each([
    ['<p>One<br>two</p><p>three &amp; four</p>', 'One\ntwo\nthree & four'],
    ['<p>See <a href="https://example.com/a">our page</a>.</p>', 'See our page (https://example.com/a).'],
    ['<p><a class="b" href="https://example.com">https://example.com</a></p>', 'https://example.com'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ])('has the text, the links and the lines of %s', async (body, text) => {
    const id = await begin(setup);
    await setup.call('POST', `/conversations/${id}/reply`, {
      type: 'admin',
      message_type: 'comment',
      admin_id: setup.admin,
      body,
    });
    const answer = await setup.call('GET', `/conversations/${id}?display_as=plaintext`);
    expect(answer.body.conversation_parts.conversation_parts.at(-1).body).toBe(text);
  });
});

describe('companies', () => {
  it('come with their notes when a contact is attached or detached, and only then', async () => {
    const { id } = (await setup.call('POST', '/companies', { company_id: 'noted' })).body;
    const note = (await setup.call('POST', `/companies/${id}/notes`, { body: 'Pays late' })).body;
    const path = `/contacts/${setup.user}/companies`;
    for (const version of ['2.11', '2.16']) {
      const notes = {
        type: 'note.list',
        data: [{ id: note.id, type: 'note', url: `/notes/${note.id}` }],
        url: `/companies/${id}/notes`,
        total_count: 1,
        has_more: false,
      };
      const on = await setup.callAs(version, 'POST', path, { id });
      expect(on.body).toMatchObject({ type: 'company', id, notes });
      expect(faults('company', on)).toEqual([]);
      expect((await setup.callAs(version, 'DELETE', `${path}/${id}`)).body).toMatchObject({ id, notes });
    }
    expect((await setup.call('GET', `/companies/${id}`)).body).not.toHaveProperty('notes');
  });

  it('leave out when they began where nobody said so', async () => {
    const made = (await setup.call('POST', '/companies', { company_id: 'young' })).body;
    expect(made).not.toHaveProperty('remote_created_at');
    const dated = await setup.call('POST', '/companies', { company_id: 'young', remote_created_at: 5 });
    expect(dated.body.remote_created_at).toBe(5);
  });

  it('of an empty workspace are scrolled by a parameter that leads to nothing', async () => {
    const { call } = openSandbox({ data: 'empty' });
    const first = await call('GET', '/companies/scroll');
    expect(first.body).toMatchObject({ data: [], scroll_param: expect.any(String) });
    expect((await call('GET', `/companies/scroll?scroll_param=${first.body.scroll_param}`)).status).toBe(404);
    expect((await call('GET', '/companies/scroll')).status).toBe(200);
  });

  it('end their scroll without a parameter', async () => {
    const first = await setup.call('GET', '/companies/scroll');
    const path = `/companies/scroll?scroll_param=${first.body.scroll_param}`;
    const last = await setup.call('GET', path);
    expect(last.body.data).toEqual([]);
    expect(last.body).not.toHaveProperty('scroll_param');
    expect((await setup.call('GET', path)).status).toBe(404);
  });
});

describe('tags', () => {
  it('take the name of another tag when they are renamed', async () => {
    const [one, other] = [
      (await setup.call('POST', '/tags', { name: 'One' })).body,
      (await setup.call('POST', '/tags', { name: 'Other' })).body,
    ];
    expect((await setup.call('POST', '/tags', { id: other.id, name: 'One' })).body).toMatchObject({
      id: other.id,
      name: 'One',
    });
    expect((await setup.call('POST', '/tags', { name: 'one' })).body.id).toBe(one.id);
    // A workspace with two such tags can be saved and loaded.
    setup.sandbox.import(setup.sandbox.export());
    expect((await setup.call('GET', `/tags/${other.id}`)).body.name).toBe('One');
  });
});

describe('tickets that the customer does not see', () => {
  const made = async (category: string) => {
    const { data } = (await setup.call('GET', '/ticket_types')).body;
    const { id: ticket_type_id } = data.find((type: { category: string }) => type.category === category);
    const ticket_attributes = { _default_title_: 'Title', _default_description_: 'Text' };
    const contacts = [{ id: setup.user }];
    const { body } = await setup.call('POST', '/tickets', { ticket_type_id, contacts, ticket_attributes });
    return body.id;
  };
  const write = (id: string, message_type: string) =>
    setup.call('POST', `/tickets/${id}/reply`, {
      type: 'admin',
      message_type,
      admin_id: setup.admin,
      body: 'Hello',
      reply_options: [{ text: 'Yes', uuid: '0df48b85-9a93-4c66-a167-753eff0baaec' }],
    });

  it.each(['Tracker', 'Back-office'])('take notes, but no comments: %s', async (category) => {
    const id = await made(category);
    expect(refusal(await write(id, 'comment'))).toEqual([400, 'parameter_mismatch', expect.stringContaining(category)]);
    expect((await write(id, 'quick_reply')).status).toBe(400);
    expect((await write(id, 'note')).body.part_type).toBe('note');
  });

  it('take comments once they are shared', async () => {
    const id = await made('Back-office');
    await setup.call('PUT', `/tickets/${id}`, { is_shared: true });
    expect((await write(id, 'comment')).body.part_type).toBe('comment');
    expect((await write(await made('Customer'), 'comment')).body.part_type).toBe('comment');
  });
});
