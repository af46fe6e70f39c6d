import { beforeEach, describe, expect, it } from 'vitest';
import { isObject } from '../../../src/tool/json.js';
import { json } from '../../helpers/http-server.js';
import { closeAfterTest } from '../../helpers/opened.js';
import { openPlace, type Place, template } from './place.js';

let place: Place;
/** A user with an address, of the plan pro, and another one of the plan team. */
let [ada, vip] = ['', ''];

async function open(options: { readonly now?: string } = {}) {
  place = await openPlace(options);
  closeAfterTest(place);
  const { data } = await place.get('/contacts?per_page=50');
  const users = (Array.isArray(data) ? data : []).filter(({ role, email }) => role === 'user' && email !== null);
  const of = (plan: string) => String(users.find((user) => user.custom_attributes.plan === plan)?.id);
  [ada, vip] = [of('pro'), of('team')];
}
beforeEach(() => open());

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const begins = (id: string, body: string) =>
  place.happens({ as: 'contact', id, do: 'message', body }, 'conversation.user.created');

describe('a VIP message', () => {
  it('gets a tag, and Slack reads it', async () => {
    const event = await begins(vip, '<p>Our <b>shop</b> is down &amp; <i>we</i> lose sales</p>');
    const { run } = await place.run(await template('vip-alert'), event);
    expect([run.state, run.note?.message]).toEqual(['done', undefined]);
    expect(await place.tags(`/conversations/${event.conversation_id}`)).toEqual(['priority']);
    expect(place.slack()).toEqual([
      expect.stringMatching(/^VIP .+ wrote in conversation \d+: Our shop is down &amp; we/),
    ]);
  });

  it('is left alone when another customer wrote it', async () => {
    const { run } = await place.run(await template('vip-alert'), await begins(ada, 'Hello'));
    expect([run.state, run.note?.message, place.slack()]).toEqual(['stopped', 'not a VIP', []]);
  });
});

describe('round robin', () => {
  const noon = '2026-03-04T12:00:00Z';
  const assignees = async (count: number) => {
    const current = await template('round-robin');
    const found: unknown[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const event = await begins(ada, `Question ${nth}`);
      await place.run(current, event);
      const one = await place.get(`/conversations/${event.conversation_id}`);
      found.push([String(one.admin_assignee_id), String(one.team_assignee_id)]);
    }
    return found;
  };

  it('gives each in turn to those who are there, and never to who is away', async () => {
    await open({ now: noon });
    // 994052923 is away.
    expect(await assignees(4)).toEqual([
      ['994052919', '0'],
      ['994052920', '0'],
      ['994052921', '0'],
      ['994052919', '0'],
    ]);
  });

  it('gives it to the team outside of office hours', async () => {
    await open({ now: '2026-03-04T20:00:00Z' });
    expect(await assignees(1)).toEqual([['0', '5734125']]);
  });

  it('skips people outside of their own hours', async () => {
    await open({ now: noon });
    const people = [
      { id: '994052919', from: 9, to: 12, zone: 'UTC' },
      { id: '994052920', from: 9, to: 17, zone: 'America/New_York' },
      { id: '994052921', from: 12, to: 13, zone: 'UTC' },
    ];
    const event = await begins(ada, 'Hello');
    await place.run(await template('round-robin', { vars: { people } }), event);
    expect(await place.get(`/conversations/${event.conversation_id}`)).toMatchObject({ admin_assignee_id: 994052921 });
  });

  it('leaves a conversation that a teammate has', async () => {
    await open({ now: noon });
    const event = await begins(ada, 'Hello');
    const conversationId = String(event.conversation_id);
    place.sandbox.perform({ as: 'admin', id: '994052922', do: 'assign', conversationId, assigneeId: '994052922' });
    const { run } = await place.run(await template('round-robin'), event);
    expect([run.state, run.note?.message]).toEqual(['stopped', 'somebody has it already']);
  });
});

describe('triage', () => {
  const outcome = async (body: string) => {
    const event = await begins(ada, body);
    const { run } = await place.run(await template('triage'), event);
    const at = `/conversations/${event.conversation_id}`;
    const { team_assignee_id: team } = await place.get(at);
    return {
      state: run.state,
      tags: await place.tags(at),
      team,
      notes: await place.parts(`${event.conversation_id}`, 'note'),
    };
  };

  it('goes by a word where there is one, and asks no model', async () => {
    const billing = { state: 'done', tags: ['topic: billing'], team: 5734126, notes: [] };
    expect(await outcome('I want a REFUND')).toEqual(billing);
    expect(place.model.asked).toEqual([]);
  });

  it('goes by the model where no word says it', async () => {
    place.model.answers = ['{"label":"question","confidence":0.9}'];
    const question = { state: 'done', tags: ['topic: question'], team: 5734125, notes: [] };
    expect(await outcome('Can I invite a colleague?')).toEqual(question);
    expect(place.model.asked).toHaveLength(1);
  });

  it('assigns nothing where the model is unsure, and says so in a note', async () => {
    place.model.answers = ['{"label":"bug","confidence":0.4}'];
    const notes = ['No topic was clear enough. Closest: bug.'];
    expect(await outcome('Hm')).toEqual({ state: 'stopped', tags: [], team: 0, notes });
  });
});

describe('silent leads', () => {
  it('are written to once, and tagged', async () => {
    await open({ now: daysAgo(12) });
    const { data } = await place.get('/contacts?per_page=50');
    const leads = (Array.isArray(data) ? data : []).filter(({ role }) => role === 'lead').map(({ id }) => String(id));
    const [silent = '', answered = '', fresh = ''] = leads;
    const admin = '994052919';
    const writeTo = (contactId: string) =>
      place.sandbox.perform({ as: 'admin', id: admin, do: 'message', contactId, body: 'Hi' });
    writeTo(silent);
    const { id } = writeTo(answered);
    place.sandbox.perform({ as: 'contact', id: answered, do: 'reply', conversationId: String(id), body: 'Yes' });
    await place.sandbox.clock.set(daysAgo(0));
    writeTo(fresh);
    const current = await template('silent-leads');
    const { run } = await place.run(current);
    expect([run.state, run.note?.message]).toEqual(['done', undefined]);
    const messages = () => place.writes().filter((call) => call === 'POST /messages').length;
    const tagged = await Promise.all(
      leads.map(async (lead) => ((await place.tags(`/contacts/${lead}/tags`)).includes('nudged') ? [lead] : [])),
    );
    expect(tagged.flat()).toContain(silent);
    expect(tagged.flat()).not.toContain(answered);
    expect(tagged.flat()).not.toContain(fresh);
    const before = messages();
    expect(before).toBe(tagged.flat().length);
    await place.run(current);
    expect(messages()).toBe(before);
  });
});

describe('a low rating', () => {
  const rates = async (rating: number, remark: string) => {
    const { conversation_id: conversationId } = await begins(ada, 'Hello');
    place.sandbox.perform({
      as: 'admin',
      id: '994052919',
      do: 'reply',
      conversationId: `${conversationId}`,
      body: 'Hi',
    });
    place.sandbox.perform({ as: 'admin', id: '994052919', do: 'close', conversationId: `${conversationId}` });
    return place.happens(
      { as: 'contact', id: ada, do: 'rate', conversationId: `${conversationId}`, rating, remark },
      'conversation.rating.added',
    );
  };

  it('is told to Slack, and opens one ticket that is linked', async () => {
    const event = await rates(1, 'Nobody <!channel> helped');
    const current = await template('low-rating');
    const { run, records } = await place.run(current, event);
    expect([run.state, run.note?.message]).toEqual(['done', undefined]);
    expect(place.slack()).toEqual([expect.stringMatching(/^<!here> .+ 1 of 5: Nobody &lt;!channel&gt; helped$/)]);
    expect(records.some(({ path }) => path === 'ticket')).toBe(true);
    expect(place.writes().filter((call) => call === 'POST /tickets')).toHaveLength(1);
    await place.run(current, { ...event, id: 'another' });
    expect(place.writes().filter((call) => call === 'POST /tickets')).toHaveLength(1);
  });
});

describe('a new lead', () => {
  it('is put into the CRM, with a note', async () => {
    place.answers((response) => json(response, 201, { id: 'crm-7' }));
    const { data } = await place.get('/contacts?per_page=50');
    const lead = (Array.isArray(data) ? data : []).find(({ role, email }) => role === 'lead' && email !== null);
    const event = { id: 'n1', topic: 'contact.lead.created', contact: { id: lead.id } };
    const current = await template('lead-to-crm', { vars: { crm: place.own.url } });
    const { run } = await place.run(current, event);
    expect([run.state, run.note?.message]).toEqual(['done', undefined]);
    const [request] = place.own.arrived;
    expect([request?.method, request?.url]).toEqual(['PUT', `/leads/${lead.id}`]);
    expect(request?.headers.authorization).toBe(`Bearer ${place.secrets.CRM_TOKEN}`);
    expect(JSON.parse(String(request?.body))).toMatchObject({
      source: 'intercom',
      email: lead.email,
      phone: lead.phone ?? null,
    });
    const notes = await place.get(`/contacts/${lead.id}/notes`);
    expect(JSON.stringify(notes)).toContain('In the CRM as crm-7.');
    expect(JSON.stringify(await place.journal.whole(run.id))).not.toContain(place.secrets.CRM_TOKEN);
  });
});

describe('snoozed conversations', () => {
  it('are opened with a note after some days, and others are left', async () => {
    await open({ now: daysAgo(12) });
    const until = daysAgo(-90);
    const snooze = async () => {
      const { conversation_id: id } = await begins(ada, 'Later');
      place.sandbox.perform({ as: 'admin', id: '994052919', do: 'snooze', conversationId: `${id}`, until });
      return `${id}`;
    };
    const old = await snooze();
    await place.sandbox.clock.set(daysAgo(0));
    const fresh = await snooze();
    const { run } = await place.run(await template('snoozed-too-long'));
    expect([run.state, run.note?.message]).toEqual(['done', undefined]);
    expect(await place.get(`/conversations/${old}`)).toMatchObject({ state: 'open' });
    expect(await place.parts(old, 'note')).toEqual([
      'Opened again: it was snoozed, and nothing happened in it for 5 days.',
    ]);
    expect(await place.get(`/conversations/${fresh}`)).toMatchObject({ state: 'snoozed' });
  });
});

describe('an order number', () => {
  const outcome = async (status: number, body: (email: unknown) => object) => {
    const event = await begins(ada, '<p>Where is order A-1042?</p>');
    place.answers((response) => json(response, status, body(event.contact?.email)));
    const { run } = await place.run(await template('order-status', { vars: { shop: place.own.url } }), event);
    return { state: run.state, notes: await place.parts(`${event.conversation_id}`, 'note') };
  };

  it('is looked up in the shop, for teammates', async () => {
    const order = (email: unknown) => ({ email: String(email).toUpperCase(), status: 'shipped', tracking: 'T-9' });
    expect(await outcome(200, order)).toEqual({ state: 'done', notes: ['Order A-1042: shipped. Tracking: T-9.'] });
    expect(place.own.arrived.map(({ url }) => url)).toEqual(['/orders/A-1042']);
  });

  it.each([
    [
      'another customer’s',
      200,
      { email: 'other@example.com', status: 'shipped' },
      'Order A-1042 belongs to another address than that of this contact.',
    ],
    ['unknown', 404, { error: 'no such order' }, 'The shop knows no order A-1042.'],
  ])('says so when it is %s', async (_what, status, body, note) => {
    expect(await outcome(status, () => body)).toEqual({ state: 'done', notes: [note] });
  });
});

describe('the weekly digest', () => {
  it('counts what came, and what is open', async () => {
    await begins(ada, 'One');
    const { run } = await place.run(await template('weekly-digest'));
    expect([run.state, run.note?.message]).toEqual(['done', undefined]);
    const search = async (value: string) => {
      const response = await place.sandbox.fetch(
        new Request('http://sandbox.test/conversations/search', {
          method: 'POST',
          headers: { authorization: `Bearer ${place.sandbox.token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ query: { field: 'state', operator: '=', value } }),
        }),
      );
      const body: unknown = await response.json();
      return isObject(body) ? body.total_count : undefined;
    };
    const [open, snoozed] = [await search('open'), await search('snoozed')];
    expect(place.slack()).toEqual([
      expect.stringMatching(
        new RegExp(
          `^\\*Inbox on .+\\*\\nNew in 7 days: \\d+\\nOpen: ${open}, of which nobody has \\d+\\nSnoozed: ${snoozed}$`,
        ),
      ),
    ]);
  });
});

describe('a question about a feature', () => {
  const outcome = async (status: number, body: object) => {
    const event = await begins(ada, 'I cannot find the CSV export');
    place.answers((response) => json(response, status, body));
    const { run } = await place.run(await template('verify-feature', { vars: { accounts: place.own.url } }), event);
    expect(place.own.arrived.at(-1)?.url).toBe(`/accounts?email=${encodeURIComponent(String(event.contact?.email))}`);
    const id = `${event.conversation_id}`;
    return { state: run.state, notes: await place.parts(id, 'note'), tags: await place.tags(`/conversations/${id}`) };
  };

  it.each([
    [
      200,
      { plan: 'pro', features: ['exports'] },
      'Feature exports: the account has it, its plan (pro) includes it.',
      [],
    ],
    [
      200,
      { plan: 'pro', features: [] },
      'Feature exports: the account does not have it, its plan (pro) includes it.',
      ['entitlement to check'],
    ],
    [200, { plan: 'free' }, 'Feature exports: the account does not have it, its plan (free) does not include it.', []],
    [404, {}, 'No account has the address of this contact.', []],
  ])('is answered from the database: %s %j', async (status, body, note, tags) => {
    expect(await outcome(status, body)).toEqual({ state: 'done', notes: [note], tags });
  });
});

describe('a first reply', () => {
  const soon = (text: string) => text.replace('timeout: 30m', 'timeout: 1ms');

  it('that does not come in time is told to Slack, and tags the conversation', async () => {
    await place.opens(true);
    const event = await begins(ada, 'Anybody there?');
    const { run } = await place.runToItsEnd(await template('first-reply-watch', { text: soon }), event);
    expect([run.state, run.note?.message]).toEqual(['done', undefined]);
    expect(await place.tags(`/conversations/${event.conversation_id}`)).toEqual(['waiting too long']);
    expect(place.slack()).toEqual([`Nobody has answered conversation ${event.conversation_id} yet.`]);
  });

  it('is waited for', async () => {
    const { run } = await place.run(await template('first-reply-watch'), await begins(ada, 'Hello'));
    expect([run.state, place.slack()]).toEqual(['waiting', []]);
  });

  it('is not missed outside of office hours', async () => {
    await place.opens(false);
    const { run } = await place.runToItsEnd(
      await template('first-reply-watch', { text: soon }),
      await begins(ada, 'Hello'),
    );
    expect([run.state, run.note?.message]).toEqual(['stopped', 'outside of office hours']);
  });
});
