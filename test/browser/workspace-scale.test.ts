import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, openBrowser } from './chromium.js';
import { countElements } from './in-page.js';
import { begin, openWorkspacePage, type PageSetup, row } from './setup.js';

/** Elements of the whole page, however long the list is. */
const MOST_ELEMENTS = 1000;

let browser: Browser;
let setup: PageSetup;
beforeAll(async () => {
  browser = await openBrowser();
  setup = await openWorkspacePage(browser, { data: { history: { days: 90, conversations: 2000 } } });
});
afterAll(async () => {
  await setup.close();
  await browser.close();
});

const elements = () => setup.page.evaluate(countElements);

describe('a history of 2,000 conversations', () => {
  it('is scrolled to its end with no more elements than can be seen', async () => {
    const { page, sandbox } = setup;
    await page.locator('[name=state][value=""]').check({ force: true });
    const last = page.locator(`[aria-posinset="${sandbox.state().counts.conversations}"]`);
    await expect
      .poll(
        async () => {
          await page.locator('#list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
          expect(await elements()).toBeLessThan(MOST_ELEMENTS);
          return last.count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    expect(await last.getAttribute('aria-setsize')).toBe(String(sandbox.state().counts.conversations));
    expect(await page.getByRole('option').count()).toBeLessThan(40);
  });

  it('is still live at its end, and a burst of changes adds no elements', async () => {
    const { page, sandbox, contact } = setup;
    await page.locator('#list').evaluate((list) => list.scrollTo(0, 0));
    for (let at = 0; at < 200; at += 1) {
      sandbox.perform({ as: 'contact', id: contact, do: 'message', body: `Burst ${at}` });
    }
    await row(page, begin(setup, 'The last of them')).waitFor();
    expect(await elements()).toBeLessThan(MOST_ELEMENTS);
  });

  it('is filtered by words that somebody wrote anywhere in it', async () => {
    const { page, sandbox, contact } = setup;
    const { id } = sandbox.perform({ as: 'contact', id: contact, do: 'message', body: 'About the quokka' });
    sandbox.perform({ as: 'contact', id: contact, do: 'reply', conversationId: 'last', body: 'Thanks' });
    await page.getByRole('searchbox').first().fill('QUOKKA');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    expect(await row(page, String(id)).count()).toBe(1);
  });
});
