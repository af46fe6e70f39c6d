import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { focusedName, focusMark, forgetChoices } from './in-page.js';
import { begin, message, row } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

const setup = useWorkspacePage();

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const focused = (page: Page) => page.evaluate(focusedName);

describe('without a mouse', () => {
  it('goes from a new conversation to its end', async () => {
    const { page, call } = setup;
    await press(page, 'c');
    await page.getByRole('status').filter({ hasText: 'people shown' }).waitFor();
    await page.keyboard.type('Mona');
    await page.getByRole('status').filter({ hasText: '1 person found' }).waitFor();
    await press(page, 'Tab', 'Tab');
    await expect.poll(() => focused(page)).toBe('body');
    await page.keyboard.type('The parcel is wet');
    await press(page, 'Tab', 'Tab', 'Enter');
    await message(page, 'The parcel is wet').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const id = (await page.locator('.fact.id').textContent())?.slice(1) ?? '';

    await press(page, 'r');
    await page.keyboard.type('We send a new one');
    await press(page, 'Control+Enter');
    await message(page, 'We send a new one').waitFor();
    await press(page, 'Escape', 'n');
    await page.keyboard.type('Wrapped badly');
    await press(page, 'Control+Enter');
    await page.locator('.message.note', { hasText: 'Wrapped badly' }).waitFor();

    await press(page, 'Escape', 'a', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    await message(page, 'assigned this to').waitFor();
    await press(page, 't');
    await page.keyboard.type('Parcel');
    await press(page, 'Enter');
    await page.getByRole('button', { name: 'Remove the tag Parcel' }).waitFor();
    await press(page, 's', 'Tab', 'Tab', 'Enter');
    await page.locator('#thread-state', { hasText: 'snoozed' }).waitFor();
    await press(page, 'h');
    await page.locator('#thread-state', { hasText: 'open' }).waitFor();

    await press(page, 'u', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await page.getByRole('img', { name: 'Rated 5 of 5' }).waitFor();
    await press(page, 'Escape', 'e');
    await page.locator('#thread-state', { hasText: 'closed' }).waitFor();
    const { body } = await call('GET', `/conversations/${id}`);
    expect(body).toMatchObject({ state: 'closed', conversation_rating: { rating: 5 } });
  });

  it('walks the list with j, k and the arrows, and tells which row is chosen', async () => {
    const { page } = setup;
    const chosen = () => page.locator('[role=option][aria-selected=true]').getAttribute('aria-posinset');
    await press(page, 'Tab');
    expect(await page.evaluate(focusMark)).toEqual({ what: 'A  Skip to the list', visible: true });
    await press(page, 'Enter');
    await expect.poll(() => focused(page)).toBe('list');
    await press(page, 'j');
    await expect.poll(chosen).toBe('1');
    await press(page, 'j', 'ArrowDown');
    await expect.poll(chosen).toBe('3');
    await press(page, 'k', 'ArrowUp');
    await expect.poll(chosen).toBe('1');
    await press(page, 'End');
    const last = await page.locator('[role=option][aria-selected=true]').getAttribute('aria-setsize');
    await expect.poll(chosen).toBe(last);
    const active = await page.locator('#list').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await press(page, 'Enter');
    await expect.poll(() => focused(page)).toBe('parts');
  });

  it('filters by state and by words', async () => {
    const id = begin(setup, 'A very purple elephant');
    const { page, sandbox, admin } = setup;
    await row(page, id).waitFor();
    await press(page, '/');
    await page.keyboard.type('purple');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    sandbox.perform({ as: 'admin', id: admin, do: 'close', conversationId: id });
    await page.getByText('Nothing matches.').waitFor();
    await press(page, 'Escape', '3');
    await row(page, id).waitFor();
    await expect.poll(() => focused(page)).toBe('list');
  });

  it('lists every shortcut at ?, closes again, and gives the focus back', async () => {
    const { page } = setup;
    await press(page, 'Escape', '?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.waitFor();
    expect(await help.locator('kbd').count()).toBe(27);
    await press(page, 'Escape');
    await help.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('list');
  });

  it('leaves single keys alone when a person types or has switched them off', async () => {
    const { page } = setup;
    await press(page, '/');
    await page.keyboard.type('cat');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('cat');
    await press(page, 'Escape', '?', 'Shift+Tab', 'Space', 'Escape', 'c');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.evaluate(forgetChoices);
  });

  it('shows where the focus is at every stop', async () => {
    const { page } = setup;
    await press(page, 'Escape', 'j');
    await page.locator('#thread-content').waitFor();
    const stops: { what: string; visible: boolean }[] = [];
    for (let at = 0; at < 22; at += 1) {
      await press(page, 'Tab');
      stops.push(await page.evaluate(focusMark));
    }
    expect(stops.filter(({ visible, what }) => !visible && !what.startsWith('BODY'))).toEqual([]);
    expect(new Set(stops.map(({ what }) => what)).size).toBeGreaterThan(14);
  });
});
