import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openSandbox } from '../caller.js';

/*
 * A document that version 0.1.0 wrote: the demo with a history of 24 conversations, and calls on top: tags, notes, custom
 * attributes, a merge, deletions, a ticket, a message, a snooze, a redaction, an open scroll.
 */
const file = new URL('./fixtures/workspace-format-1.json.gz', import.meta.url);
const text = gunzipSync(readFileSync(file)).toString('utf8');

it('imports a document of version 0.1.0 and exports all of it again, beside what came since', async () => {
  const { sandbox } = openSandbox({ data: 'empty' });
  sandbox.import(text);
  expect(JSON.parse(sandbox.export())).toMatchObject(JSON.parse(text));
  const counts = {
    admins: 5,
    teams: 3,
    tags: 13,
    segments: 5,
    // One of ten has no contact, so that no list shows it.
    companies: 9,
    contacts: 48,
    notes: 6,
    events: 53,
    conversations: 51,
    tickets: 10,
    messages: 1,
  };
  // Kinds that came later are there, and have nothing.
  const later = Object.entries(sandbox.state().counts).filter(([name]) => !Object.hasOwn(counts, name));
  expect(sandbox.state().counts).toMatchObject(counts);
  expect(later.filter(([, count]) => count !== 0)).toEqual([]);
  await sandbox.close();
});

it('goes on with the ids, the scroll and the snoozes of that document', async () => {
  const { sandbox, call } = openSandbox({ data: 'empty' });
  sandbox.import(text);
  const { records, companyScroll } = JSON.parse(text);
  const user = records.contacts.find((one: { email: string | null }) => one.email === 'fresh@example.org').id;
  expect((await call('POST', '/tags', { name: 'Next' })).body.id).toBe('7551815');
  expect((await call('POST', `/contacts/${user}/notes`, { body: 'Next' })).body.id).toBe('32248499');
  expect((await call('POST', '/contacts', { email: 'next@example.org' })).body.id).toBe('66b9366a8eaa74ea862e9d40');
  const begun = await call('POST', '/conversations', { from: { type: 'user', id: user }, body: 'Next' });
  expect(begun.body.id).toBe('41221114647');
  const scrolled = await call('GET', `/companies/scroll?scroll_param=${companyScroll.parameter}`);
  expect(scrolled).toMatchObject({ status: 200, body: { data: [] } });
  const snoozed = records.conversations.filter((one: { state: string }) => one.state === 'snoozed');
  const pending = sandbox.clock.pending().filter(({ what }) => what === 'unsnooze conversation');
  expect(pending.map(({ id }) => id).sort()).toEqual(snoozed.map(({ id }: { id: string }) => id).sort());
  expect(pending.length).toBeGreaterThan(0);
  await sandbox.close();
});
