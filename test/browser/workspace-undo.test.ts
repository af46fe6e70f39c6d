import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReceiver, type Receiver } from '../sandbox/webhooks/receiver.js';
import { quickly } from './quick-keys.js';
import { begin, choose, row, soon } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

const setup = useWorkspacePage();
let receiver: Receiver;
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(() => receiver.close());

const offer = (words: string) => setup.page.locator('.offer', { hasText: words });
const undo = (words: string) => offer(words).getByRole('button', { name: 'Undo' }).click();
const action = (name: string) =>
  setup.page.getByRole('group', { name: 'What a teammate does' }).getByRole('button', { name, exact: true });

async function typesOf(id: string): Promise<string[]> {
  const { body } = await setup.call('GET', `/conversations/${id}`);
  return body.conversation_parts.conversation_parts.map((part: { part_type: string }) => part.part_type);
}

describe('what has an opposite', () => {
  it('is done at once; Undo does the opposite and the offer goes', async () => {
    const id = begin(setup, 'I need help');
    const { page, call } = setup;
    await choose(page, id);
    await action('Close').click();
    await page.locator('#thread-state', { hasText: 'closed' }).waitFor();
    expect((await call('GET', `/conversations/${id}`)).body.state).toBe('closed');
    await undo('Closed the conversation');
    await page.locator('#thread-state', { hasText: 'open' }).waitFor();
    expect(await typesOf(id)).toEqual(['close', 'open']);
    expect(await page.locator('.offer').count()).toBe(0);
  });

  it('is taken back by z, the newest first, also while it is on its way', async () => {
    const id = begin(setup, 'I need help');
    const { page, sandbox, admin, call } = setup;
    sandbox.perform({ as: 'admin', id: admin, do: 'tag', conversationId: id, tag: 'Parcel' });
    await choose(page, id);
    await page.getByRole('button', { name: 'Remove the tag Parcel' }).click();
    await page.getByRole('button', { name: 'Remove the tag Parcel' }).waitFor({ state: 'detached' });
    await page.locator('#parts').focus();
    await quickly(page, 'e', 'z', 'z');
    await page.getByRole('button', { name: 'Remove the tag Parcel' }).waitFor();
    expect(await typesOf(id)).toEqual(['close', 'open']);
    const { body } = await call('GET', `/conversations/${id}`);
    expect(body).toMatchObject({ state: 'open', tags: { tags: [{ name: 'Parcel' }] } });
  });

  it('gives a conversation its snooze back', async () => {
    const id = begin(setup, 'Later please');
    const { page, sandbox, admin, call } = setup;
    const until = sandbox.clock.now() + 7200;
    sandbox.perform({ as: 'admin', id: admin, do: 'snooze', conversationId: id, until });
    await page.getByRole('radio', { name: 'Snoozed' }).check({ force: true });
    await choose(page, id);
    await page.keyboard.press('e');
    await page.locator('#thread-state', { hasText: 'open' }).waitFor();
    await undo('Opened the conversation');
    await page.locator('#thread-state', { hasText: 'snoozed until' }).waitFor();
    expect((await call('GET', `/conversations/${id}`)).body.snoozed_until).toBe(until);
  });

  it('is not offered when it was refused', async () => {
    const id = begin(setup, 'I need help');
    const { page } = setup;
    await choose(page, id);
    await page.route('**/_sandbox/actions', (route) => route.fulfill({ status: 400, body: '{"errors":[]}' }));
    await action('Close').click();
    await page.getByRole('alert').filter({ hasText: /./ }).waitFor();
    expect(await page.locator('.offer').count()).toBe(0);
  });

  it('is announced, and the offer is reached by the keyboard and stays while the focus is on it', async () => {
    const id = begin(setup, 'I need help');
    const { page } = setup;
    await choose(page, id);
    await action('Close').click();
    await page.getByRole('status').filter({ hasText: 'Press z to undo' }).waitFor();
    await offer('Closed').getByRole('button').focus();
    await page.waitForTimeout(9000);
    await page.keyboard.press('Enter');
    await page.locator('#thread-state', { hasText: 'open' }).waitFor();
  });
});

describe('what has no opposite', () => {
  async function removeWebhook(): Promise<void> {
    const { page, sandbox } = setup;
    await sandbox.webhooks.add({ url: receiver.url, topics: ['*'], secret: 'page-secret' });
    await page.reload();
    await page.getByRole('tab', { name: 'Webhooks' }).click();
    await page.getByRole('button', { name: `Remove the webhook to ${receiver.url}` }).click();
    await page.getByText('Removed in a few seconds').waitFor();
  }

  it('has not happened yet when it is undone: a webhook stays, with its secret', async () => {
    const { page, sandbox } = setup;
    await removeWebhook();
    expect(sandbox.webhooks.list()).toHaveLength(1);
    await undo('is about to be removed');
    await page.getByRole('button', { name: `Remove the webhook to ${receiver.url}` }).waitFor();
    await page.waitForTimeout(9000);
    expect(sandbox.webhooks.list()).toHaveLength(1);
  });

  it('happens when the offer ends', async () => {
    await removeWebhook();
    await expect.poll(() => setup.sandbox.webhooks.list(), soon).toEqual([]);
    await setup.page.locator('.webhooks li').waitFor({ state: 'detached' });
    expect(await setup.page.locator('.offer').count()).toBe(0);
  });

  it('happens when the page is left before', async () => {
    await removeWebhook();
    await setup.page.goto('about:blank');
    await expect.poll(() => setup.sandbox.webhooks.list(), soon).toEqual([]);
  });

  it('happens when the page is closed before', async () => {
    const id = begin(setup, 'Delete me');
    const other = await setup.another();
    await choose(other, id);
    await other.getByRole('button', { name: 'Delete' }).click();
    await row(other, id).waitFor({ state: 'detached' });
    expect((await setup.call('GET', `/conversations/${id}`)).status).toBe(200);
    await other.close({ runBeforeUnload: true });
    await expect.poll(async () => (await setup.call('GET', `/conversations/${id}`)).status, soon).toBe(404);
  });

  it('hides a conversation that is to be deleted, and brings it back with its draft', async () => {
    const id = begin(setup, 'Delete me');
    const { page, call } = setup;
    await choose(page, id);
    await page.getByLabel('Message', { exact: true }).fill('Half of it');
    await action('Delete').click();
    await row(page, id).waitFor({ state: 'detached' });
    await page.getByText('Choose a conversation').first().waitFor();
    await undo('Deleted the conversation');
    await row(page, id).waitFor();
    await page.locator('.fact.id', { hasText: id }).waitFor();
    expect(await page.getByLabel('Message', { exact: true }).inputValue()).toBe('Half of it');
    expect((await call('GET', `/conversations/${id}`)).status).toBe(200);
  });
});
