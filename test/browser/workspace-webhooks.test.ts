import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReceiver, type Receiver } from '../sandbox/webhooks/receiver.js';
import { hasFocus } from './in-page.js';
import { begin } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

const setup = useWorkspacePage();
let receiver: Receiver;
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(() => receiver.close());

async function addWebhook(url: string, topics: string): Promise<void> {
  const { page } = setup;
  await page.getByRole('tab', { name: 'Webhooks' }).click();
  await page.getByRole('button', { name: 'Add webhook' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Address').fill(url);
  await dialog.getByLabel('Topics').fill(topics);
  await dialog.getByLabel('Secret').fill('page-secret');
  await dialog.getByRole('button', { name: 'Add' }).click();
}

describe('webhooks on the page', () => {
  it('are added, and each delivery shows its state, its attempts and its body', async () => {
    const { page, sandbox } = setup;
    await addWebhook(receiver.url, 'conversation.user.created, conversation.user.replied');
    await page.locator('.webhooks li', { hasText: receiver.url }).waitFor();
    expect(sandbox.webhooks.list()).toMatchObject([
      { url: receiver.url, topics: ['conversation.user.created', 'conversation.user.replied'] },
    ]);
    begin(setup, 'Does this reach you?');
    const delivery = page.locator('.record', { hasText: 'conversation.user.created' });
    await delivery.filter({ hasText: 'delivered' }).waitFor();
    await delivery.locator('summary').click();
    await delivery.locator('.attempts', { hasText: '200' }).waitFor();
    expect(await delivery.locator('pre').textContent()).toContain('Does this reach you?');
    expect(await page.content()).not.toContain('page-secret');
  });

  it('deliver again with the same id, and show the attempt in the open delivery', async () => {
    const { page } = setup;
    await addWebhook(receiver.url, '*');
    begin(setup, 'Once more');
    const delivery = page.locator('.record', { hasText: 'conversation.user.created' });
    await delivery.filter({ hasText: 'delivered' }).waitFor();
    await delivery.locator('summary').click();
    const again = delivery.getByRole('button', { name: 'Redeliver' });
    await again.click();
    await delivery.filter({ hasText: '2 attempts' }).waitFor();
    expect(await delivery.locator('.attempts li').count()).toBe(2);
    // The element stayed: the focus is where it was.
    expect(await again.evaluate(hasFocus)).toBe(true);
    const ids = receiver.notifications.map(({ body }) => body.id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('show failures, wait on the clock for the retry, and are removed', async () => {
    const { page, sandbox } = setup;
    await addWebhook(receiver.url, 'conversation.user.created');
    receiver.answer = 500;
    begin(setup, 'Nobody takes this');
    const delivery = page.locator('.record', { hasText: 'conversation.user.created' });
    await delivery.filter({ hasText: 'pending' }).waitFor();
    await page.getByRole('tab', { name: 'Clock' }).click();
    await page.getByText('webhook retry').waitFor();
    await page.getByRole('button', { name: '+1 hour' }).click();
    await page.getByRole('tab', { name: 'Webhooks' }).click();
    await delivery.filter({ hasText: 'failed' }).waitFor();
    await page.getByRole('button', { name: `Remove the webhook to ${receiver.url}` }).click();
    await page.locator('.webhooks li').waitFor({ state: 'detached' });
    expect(sandbox.webhooks.list()).toEqual([]);
  });

  it('are refused in the words of the sandbox', async () => {
    receiver.head = 404;
    await addWebhook(receiver.url, '*');
    await setup.page.getByRole('alert').filter({ hasText: 'answered HEAD with 404' }).waitFor();
  });
});

describe('the journal on the page', () => {
  it('shows each call with its status and its details, and never the token', async () => {
    const { page, call, sandbox } = setup;
    await page.getByRole('tab', { name: 'Requests' }).click();
    await call('POST', '/contacts', { role: 'lead', name: 'Noa Berg' });
    await call('GET', '/contacts/nobody');
    const created = page.locator('.record', { hasText: 'POST' }).filter({ hasText: '/contacts' });
    await created.waitFor();
    await page.locator('.record', { hasText: '/contacts/nobody' }).filter({ hasText: '404' }).waitFor();
    await created.locator('summary').click();
    await created.getByText('Noa Berg').first().waitFor();
    expect(await created.textContent()).toMatch(/CreateContact/);
    expect(await page.content()).not.toContain(sandbox.token);
  });

  it('keeps a bounded number of rows through a burst', async () => {
    const { page, sandbox } = setup;
    await sandbox.webhooks.add({ url: receiver.url, topics: ['*'], secret: 'page-secret' });
    await sandbox.webhooks.burst({ topic: 'conversation.user.created', count: 300 });
    await page.locator('#count-deliveries', { hasText: '100+' }).waitFor();
    expect(await page.locator('#deliveries .record').count()).toBe(100);
  });
});
