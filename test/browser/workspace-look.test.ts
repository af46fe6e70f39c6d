import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReceiver, type Receiver } from '../sandbox/webhooks/receiver.js';
import { clippedTabs, countAnimations, forgetChoices, groundColour, measureContrast, overhang } from './in-page.js';
import { begin, choose, message } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

const setup = useWorkspacePage();
let receiver: Receiver;
beforeEach(async () => {
  receiver = await openReceiver();
});
afterEach(() => receiver.close());

const ground = () => setup.page.evaluate(groundColour);

/** A page with one of everything that has a colour. */
async function fill(): Promise<void> {
  const { page, sandbox, admin, contact, call } = setup;
  await sandbox.webhooks.add({ url: receiver.url, topics: ['*'], secret: 'page-secret' });
  const id = begin(setup, 'Hello');
  receiver.answer = 500;
  const as = { as: 'admin', id: admin, conversationId: id } as const;
  sandbox.perform({ ...as, do: 'reply', body: 'See <a href="https://example.org">this</a>' });
  sandbox.perform({ ...as, do: 'note', body: 'A note', attachmentUrls: ['https://example.org/file.pdf'] });
  sandbox.perform({ ...as, do: 'tag', tag: 'VIP' });
  sandbox.perform({ as: 'contact', id: contact, do: 'rate', conversationId: id, rating: 3, remark: 'Fine' });
  await call('PUT', `/conversations/${id}`, { priority: 'urgent' });
  await call('GET', '/contacts/nobody');
  await page.locator('[name=state][value=""]').check({ force: true });
  await choose(page, id);
  await page.getByRole('img', { name: 'Rated 3 of 5' }).waitFor();
  await page.getByRole('tab', { name: 'Webhooks' }).click();
  await page.locator('.record', { hasText: 'pending' }).first().waitFor();
  await page.locator('#deliveries summary').last().click();
  await page.locator('#deliveries pre').first().waitFor();
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('every text and every field stands out from what is behind it', async () => {
    const { page } = setup;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await fill();
    const whole = await page.evaluate(measureContrast);
    expect(whole.faint).toEqual([]);
    expect(whole.measured).toBeGreaterThan(100);
    for (const [key, mode] of [
      ['p', 'Customer'],
      ['q', 'Requests'],
      ['l', 'Clock'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('tabpanel', { name: mode }).waitFor();
      expect((await page.evaluate(measureContrast)).faint).toEqual([]);
    }
    await page.keyboard.press('n');
    expect((await page.evaluate(measureContrast)).faint).toEqual([]);
    await page.keyboard.press('Escape');
    for (const key of ['c', '?', 'a']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect((await page.evaluate(measureContrast)).faint).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

describe('colours', () => {
  it('follow the system until a person chooses, and stay as chosen', async () => {
    const { page } = setup;
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground()).toBe('rgb(244, 242, 238)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(18, 20, 24)');
    await page.getByRole('button', { name: 'Switch to light colours' }).click();
    expect(await ground()).toBe('rgb(244, 242, 238)');
    await page.reload();
    await page.getByRole('button', { name: 'Switch to dark colours' }).waitFor();
    expect(await ground()).toBe('rgb(244, 242, 238)');
    await page.evaluate(forgetChoices);
  });
});

describe('the layout', () => {
  it('clips no tab at any width, however much there is to count', async () => {
    const { page, sandbox } = setup;
    sandbox.history({ days: 20, conversations: 400 });
    await sandbox.webhooks.add({ url: receiver.url, topics: ['*'], secret: 'page-secret' });
    await sandbox.webhooks.burst({ topic: 'conversation.user.created', count: 120 });
    await Promise.all(Array.from({ length: 110 }, () => setup.call('GET', '/me')));
    for (const count of ['deliveries', 'requests']) {
      await page.locator(`#count-${count}`, { hasText: '100+' }).waitFor();
    }
    await page.locator('#count-pending:not(:empty)').waitFor();
    for (const width of [1440, 1280, 1110, 1000, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.locator('#panel').waitFor({ state: width > 1100 ? 'visible' : 'hidden' });
      if (width <= 1100) await page.getByRole('button', { name: 'Side panel' }).click();
      expect([width, await page.evaluate(clippedTabs)]).toEqual([width, []]);
      expect(await page.evaluate(overhang)).toBeLessThanOrEqual(0);
      if (width <= 1100) await page.getByRole('button', { name: 'Side panel' }).click();
    }
  });

  it('keeps the clock and what moves it in sight on a phone, whichever pane shows', async () => {
    const id = begin(setup, 'Hello');
    const { page } = setup;
    await page.setViewportSize({ width: 390, height: 844 });
    const seen = async () => {
      const boxes = await Promise.all(
        ['#clock-now', '[data-advance="1d"]'].map((one) => page.locator(one).boundingBox()),
      );
      return boxes.every((box) => box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= 390 && box.y < 200);
    };
    expect(await seen()).toBe(true);
    await choose(page, id);
    expect(await seen()).toBe(true);
    await page.getByRole('button', { name: 'Side panel' }).click();
    await page.getByRole('tabpanel', { name: 'Customer' }).waitFor();
    expect(await seen()).toBe(true);
  });

  it('shows one pane at a time on a phone, with a way back, and never scrolls sideways', async () => {
    const id = begin(setup, `Long${'-word'.repeat(60)}`);
    const { page } = setup;
    await page.setViewportSize({ width: 375, height: 700 });
    const sideways = () => page.evaluate(overhang);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await choose(page, id);
    await message(page, 'Long').waitFor();
    expect(await page.locator('#list').isVisible()).toBe(false);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    expect(await page.locator('#list').isVisible()).toBe(true);
    expect(await page.locator('#thread').isVisible()).toBe(false);
  });

  it('stands still for whoever asks for less motion', async () => {
    const { page } = setup;
    const moving = () => page.evaluate(countAnimations);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect.poll(moving).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(moving).toBe(0);
  });
});
