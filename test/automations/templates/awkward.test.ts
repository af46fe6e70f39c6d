import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../../helpers/http-server.js';
import { openPlace, type Place, template } from './place.js';

const names = readdirSync(new URL('../../../examples/automations/', import.meta.url)).map((file) =>
  file.replace('.yaml', ''),
);

let place: Place;
let conversation: string;
let contact: string;
beforeAll(async () => {
  place = await openPlace();
  place.model.answers = ['{"label":"question","confidence":0.9}'];
  place.answers((response) => json(response, 200, null));
  const { conversations } = await place.get('/conversations?per_page=1');
  const [one] = Array.isArray(conversations) ? conversations : [];
  conversation = String(one.id);
  contact = String(one.contacts.contacts[0].id);
});
afterAll(() => place.close());

/** Events as hosts make them, and as somebody may write them by hand. */
const awkward: Readonly<Record<string, () => object>> = {
  'nothing at all': () => ({}),
  'no contact': () => ({ contact: null, message: { body: 'Where is A-1042? The export is missing' } }),
  'a contact that was deleted': () => ({ contact: { id: '665742e6e5c3eab04a700000', email: null, name: null } }),
  'an empty message': () => ({ message: { body: '', format: 'html', subject: null } }),
  'no message': () => ({ message: null }),
  'a message of 2 MB': () => ({ message: { body: `<p>A-1042 export ${'refund '.repeat(300_000)}</p>` } }),
  'a message of nothing but marks': () => ({ message: { body: '<p>'.repeat(50_000) } }),
  'nobody as 0': () => ({ admin_assignee_id: 0, team_assignee_id: 0 }),
  'nobody as "0"': () => ({ admin_assignee_id: '0', team_assignee_id: '0' }),
  'nobody as null': () => ({ admin_assignee_id: null, team_assignee_id: null }),
  'a conversation that was deleted': () => ({ conversation_id: '999' }),
};

let nth = 0;

describe.each(names)('%s', (name) => {
  it.each(Object.keys(awkward))('has a clear end with %s', async (what) => {
    nth += 1;
    const own = place.own.url;
    const current = await template(name, {
      vars: {
        ...(name === 'lead-to-crm' ? { crm: own } : {}),
        ...(name === 'order-status' ? { shop: own } : {}),
        ...(name === 'verify-feature' ? { accounts: own } : {}),
      },
    });
    const event = {
      id: `notif_${nth}`,
      conversation_id: conversation,
      contact: { id: contact, name: null, email: 'ada@example.com' },
      message: { body: 'Hello' },
      rating: { rating: 1, remark: null },
      ...awkward[what]?.(),
    };
    const { run } = await place.run(current, what === 'nothing at all' ? { id: event.id } : event);
    if (run.state !== 'failed') {
      expect(['done', 'stopped', 'waiting', 'dropped']).toContain(run.state);
      return;
    }
    // A trigger lets nothing through that has no key; what was deleted is a failure where all of the run is about it.
    expect(`${run.note?.class} ${run.note?.message}`).toMatch(
      /^(expression .*(no event\.|idempotency\.key)|not_found )/s,
    );
  });
});
