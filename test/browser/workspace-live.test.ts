import { describe, expect, it } from 'vitest';
import { begin, choose, message, row } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

const setup = useWorkspacePage();

describe('writing as a customer', () => {
  it('begins a conversation as somebody new, which another window shows at once', async () => {
    const { page } = setup;
    const other = await setup.another();
    await page.getByRole('button', { name: 'New conversation' }).click();
    await page.getByRole('dialog').getByLabel('Who writes').selectOption('new');
    await page.getByLabel('Name', { exact: true }).fill('Ines Duarte');
    await page.getByLabel('E-mail address').fill('ines@example.org');
    await page.getByRole('dialog').getByLabel('Message').fill('Is 3 < 4 & <b>bold</b>?');
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await message(page, 'Is 3 < 4 & <b>bold</b>?').waitFor();
    const newest = other.getByRole('option').first();
    await newest.filter({ hasText: 'Ines Duarte' }).waitFor();
    expect(await newest.textContent()).toContain('Is 3 < 4 & <b>bold</b>?');
    expect(await other.getByRole('status').first().textContent()).toBe('New conversation from Ines Duarte');
    const { body } = await setup.call('POST', '/contacts/search', {
      query: { field: 'email', operator: '=', value: 'ines@example.org' },
    });
    expect(body.data).toMatchObject([{ name: 'Ines Duarte', role: 'user' }]);
  });

  it('finds a person by name, and says what the sandbox refuses', async () => {
    const { page } = setup;
    await setup.call('POST', '/contacts', { email: 'zoe@example.org', name: 'Zoe Adler' });
    await page.getByRole('button', { name: 'New conversation' }).click();
    await page.getByLabel('Find a person').fill('adler');
    await page.getByRole('status').filter({ hasText: '1 person found' }).waitFor();
    expect(await page.getByRole('dialog').getByLabel('Who writes').locator('option:checked').textContent()).toContain(
      'Zoe Adler',
    );
    await page.getByRole('dialog').getByLabel('Who writes').selectOption('new');
    await page.getByLabel('E-mail address').fill('zoe@example.org');
    await page.getByRole('dialog').getByLabel('Message').fill('Hello');
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: 'already exists' }).waitFor();
  });

  it('replies and rates', async () => {
    const id = begin(setup, 'Where is my order?');
    const { page } = setup;
    await choose(page, id);
    await page.getByLabel('Message', { exact: true }).fill('It is order 4711');
    await page.getByRole('button', { name: 'Send' }).click();
    await message(page, 'It is order 4711').waitFor();
    expect(await page.getByLabel('Message', { exact: true }).inputValue()).toBe('');
    await page.getByText('Rate', { exact: true }).click();
    await page.getByLabel('Remark').fill('Quick');
    await page.getByRole('button', { name: 'Rate 4 of 5' }).click();
    await page.getByRole('img', { name: 'Rated 4 of 5' }).waitFor();
    const { body } = await setup.call('GET', `/conversations/${id}`);
    expect(body.conversation_rating).toMatchObject({ rating: 4, remark: 'Quick' });
  });
});

describe('what others do', () => {
  it('appears without reloading: calls of the API, and what has no topic', async () => {
    const id = begin(setup, 'My invoice is wrong');
    const { page, call, admin, contact } = setup;
    await choose(page, id);
    const reply = { message_type: 'comment', type: 'user', intercom_user_id: contact, body: 'Any news?' };
    await call('POST', `/conversations/${id}/reply`, reply);
    await message(page, 'Any news?').waitFor();
    const { body: tag } = await call('POST', '/tags', { name: 'Refund' });
    await call('POST', `/conversations/${id}/tags`, { id: tag.id, admin_id: admin });
    await page.getByRole('button', { name: 'Remove the tag Refund' }).waitFor();
    await call('DELETE', `/conversations/${id}/tags/${tag.id}`, { admin_id: admin });
    await page.getByRole('button', { name: 'Remove the tag Refund' }).waitFor({ state: 'detached' });
    await row(page, id).filter({ hasText: 'Any news?' }).waitFor();
  });

  it('goes to the top of the list, and leaves it when it does not match any more', async () => {
    const first = begin(setup, 'First');
    const second = begin(setup, 'Second');
    const { page, sandbox, contact, admin } = setup;
    await row(page, second).waitFor();
    await sandbox.clock.advance('1m');
    sandbox.perform({ as: 'contact', id: contact, do: 'reply', conversationId: first, body: 'One more thing' });
    await page.locator(`[data-id="${first}"][aria-posinset="1"]`).waitFor();
    const open = Number(await page.locator('#count-open').textContent());
    sandbox.perform({ as: 'admin', id: admin, do: 'close', conversationId: first });
    await row(page, first).waitFor({ state: 'detached' });
    expect(Number(await page.locator('#count-open').textContent())).toBe(open - 1);
  });

  it('takes a conversation away that is deleted while somebody reads it', async () => {
    const id = begin(setup, 'Delete me');
    const { page, call } = setup;
    await choose(page, id);
    expect((await call('DELETE', `/conversations/${id}`)).status).toBe(200);
    await row(page, id).waitFor({ state: 'detached' });
    await page.getByText('Choose a conversation', { exact: true }).waitFor();
    expect(await page.locator('#alert').isVisible()).toBe(false);
  });

  it('shows the past that somebody makes up meanwhile', async () => {
    const { page, sandbox } = setup;
    const before = Number(await page.locator('#count-open').textContent());
    sandbox.history({ days: 10, conversations: 60 });
    await expect
      .poll(async () => Number((await page.locator('#count-open').textContent())?.replace(/\D/g, '')), {
        timeout: 15_000,
      })
      .toBeGreaterThan(before);
  });

  it('shows the time to which somebody else moves the clock', async () => {
    const { page, call } = setup;
    const before = await page.locator('#clock-now').getAttribute('datetime');
    const { body } = await call('POST', '/_sandbox/clock', { advance: '3h' });
    const after = new Date(body.now * 1000).toISOString();
    expect(after).not.toBe(before);
    await page.locator(`#clock-now[datetime="${after}"]`).waitFor();
  });

  it('forgets what a reset forgets', async () => {
    const id = begin(setup, 'Soon forgotten');
    const { page, sandbox } = setup;
    await choose(page, id);
    sandbox.reset();
    await row(page, id).waitFor({ state: 'detached' });
    await page.getByText('Choose a conversation', { exact: true }).waitFor();
  });
});

describe('acting as a teammate', () => {
  it('replies, leaves a note, assigns, tags, closes and opens', async () => {
    const id = begin(setup, 'I need help');
    const { page, call } = setup;
    await choose(page, id);
    for (const [kind, words] of [
      ['Reply', 'We are on it'],
      ['Note', 'Ask the warehouse'],
    ] as const) {
      await page.getByRole('radio', { name: kind }).check({ force: true });
      await page.getByLabel('Message', { exact: true }).fill(words);
      await page.getByRole('button', { name: 'Send' }).click();
      await message(page, words).waitFor();
    }
    expect(await message(page, 'Ask the warehouse').getAttribute('class')).toBe('message note');
    await page.getByRole('button', { name: 'Assign' }).click();
    const names = await page.getByLabel('Teammate or team').locator('option').allTextContents();
    await page.getByLabel('Teammate or team').selectOption({ label: names[1] ?? '' });
    await page.getByRole('dialog').getByRole('button', { name: 'Assign' }).click();
    await page.locator('.fact', { hasText: `Assigned to ${names[1]}` }).waitFor();
    await page.getByRole('button', { name: 'Tag', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Tag').fill('Parcel');
    await page.getByRole('dialog').getByRole('button', { name: 'Tag' }).click();
    await page.getByRole('button', { name: 'Remove the tag Parcel' }).click();
    await page.getByRole('button', { name: 'Remove the tag Parcel' }).waitFor({ state: 'detached' });
    await page.getByRole('group', { name: 'What a teammate does' }).getByRole('button', { name: 'Close' }).click();
    await page.locator('#thread-state', { hasText: 'closed' }).waitFor();
    expect((await call('GET', `/conversations/${id}`)).body).toMatchObject({ state: 'closed', tags: { tags: [] } });
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('#thread-state', { hasText: 'open' }).waitFor();
    const { body } = await call('GET', `/conversations/${id}`);
    const types = body.conversation_parts.conversation_parts.map((part: { part_type: string }) => part.part_type);
    expect(types).toEqual(['comment', 'note', 'assignment', 'close', 'open']);
  });

  it('snoozes, and moving the clock ends the snooze before its eyes', async () => {
    const id = begin(setup, 'Later please');
    const { page } = setup;
    await choose(page, id);
    await page.getByRole('button', { name: 'Snooze' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Snooze' }).click();
    await page.locator('#thread-state', { hasText: 'snoozed until' }).waitFor();
    await row(page, id).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Clock' }).click();
    await page.getByText(`unsnooze conversation ${id}`).waitFor();
    await page.getByRole('button', { name: '+1 hour' }).click();
    await row(page, id).waitFor();
    await page.locator('#thread-state', { hasText: 'open' }).waitFor();
    await message(page, 'the snooze is over').waitFor();
    expect(await page.locator('#clock-now').getAttribute('datetime')).toBe('2026-01-05T11:00:00.000Z');
  });
});

describe('when the connection drops', () => {
  it('says so, connects again and shows what happened meanwhile', async () => {
    const id = begin(setup, 'Still there?');
    const { page, sandbox, contact } = setup;
    await choose(page, id);
    const { port } = new URL(setup.url);
    await setup.drop();
    await page.getByText('Connection lost, trying again').waitFor();
    sandbox.perform({ as: 'contact', id: contact, do: 'reply', conversationId: id, body: 'Said while you were away' });
    const unseen = begin(setup, 'Begun while you were away');
    await sandbox.listen({ port: Number(port) });
    await message(page, 'Said while you were away').waitFor();
    await row(page, unseen).waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    const after = begin(setup, 'And live again');
    await row(page, after).waitFor();
  });
});
