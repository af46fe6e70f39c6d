import { describe, expect, it } from 'vitest';
import { takenMark } from './in-page.js';
import { row, soon } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

const setup = useWorkspacePage();

async function write(fields: object): Promise<string> {
  const { call, admin } = setup;
  const { body } = await call('POST', '/articles', { title: 'Brew tea', author_id: Number(admin), ...fields });
  return body.id;
}

async function articles(): Promise<void> {
  await setup.page.getByRole('radio', { name: 'Articles' }).check({ force: true });
  await setup.page.getByRole('listbox', { name: 'Articles' }).waitFor();
}

async function read(id: string): Promise<void> {
  await row(setup.page, id).click();
  await setup.page.locator('#parts .article').waitFor();
}

describe('articles on the page', () => {
  it('are listed, filtered by state and words, and read', async () => {
    const id = await write({
      description: 'In four minutes',
      body: '<h2>Water</h2><p>Boil <b>fresh</b> water.</p>',
      state: 'published',
    });
    const { page } = setup;
    await articles();
    await page.getByRole('searchbox').fill('fresh water');
    await expect.poll(() => page.getByRole('option').count(), soon).toBe(1);
    await read(id);
    expect(await page.locator('#thread-head h2').textContent()).toBe('Brew tea');
    expect(await page.locator('#parts .body b').textContent()).toBe('fresh');
    expect(await page.locator('#thread-head').textContent()).toContain('In no collection');
    expect(await page.locator('#composer').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'Drafts' }).check({ force: true });
    await expect.poll(() => page.getByRole('option').count(), soon).toBe(0);
  });

  it('show their collection, languages, versions and what is not published yet', async () => {
    const { call, page } = setup;
    const { body: outer } = await call('POST', '/help_center/collections', { name: 'Kitchen' });
    const { body: inner } = await call('POST', '/help_center/collections', { name: 'Drinks', parent_id: outer.id });
    const id = await write({
      parent_id: Number(inner.id),
      state: 'published',
      translated_content: { fr: { title: 'Préparer un thé', body: 'Faites bouillir.' } },
    });
    await call('PUT', `/articles/${id}`, { title: 'Brew green tea' });
    await articles();
    await read(id);
    expect(await page.locator('.article-place').textContent()).toBe('Kitchen › Drinks');
    await page.getByText('Versions').click();
    expect(await page.locator('.article-versions li').allTextContents()).toEqual([
      expect.stringContaining('Brew green tea'),
      expect.stringContaining('Brew tea'),
    ]);
    expect(await page.locator('.article-versions .mark').count()).toBe(1);
    await page.getByRole('radio', { name: 'French (draft)' }).check({ force: true });
    expect(await page.locator('.article h3').textContent()).toBe('Préparer un thé');
    await call('PUT', `/articles/${id}/draft`, { title: 'Brew oolong' });
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await page.getByText('Unpublished changes').click();
    await page.locator('.article-draft', { hasText: 'Brew oolong' }).waitFor();
  });

  it('follow what calls do', async () => {
    const id = await write({});
    const { call, page } = setup;
    await articles();
    await read(id);
    await call('PUT', `/articles/${id}`, { title: 'Brew coffee', state: 'published' });
    await page.locator('.article h3', { hasText: 'Brew coffee' }).waitFor();
    await page.locator('#thread-state', { hasText: 'published' }).waitFor();
    await row(page, id).locator('.row-name', { hasText: 'Brew coffee' }).waitFor();
    await call('DELETE', `/articles/${id}`);
    await page.locator('#thread-empty').waitFor();
    expect(await row(page, id).count()).toBe(0);
  });

  it('are only read: keys that act on conversations say so', async () => {
    const id = await write({});
    const { page, call } = setup;
    await page.keyboard.press('v');
    await page.keyboard.press('v');
    await row(page, id).waitFor();
    await read(id);
    for (const key of ['e', 'a', 's', 't']) await page.keyboard.press(key);
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByText('Choose a conversation first').waitFor();
    expect((await call('GET', `/articles/${id}`)).body.state).toBe('draft');
  });

  it('run nothing and load nothing, whatever stands in them', async () => {
    const evil =
      '<img src="https://elsewhere.example/x.png" alt="pot" onerror="window.taken = 1"><script>window.taken = 1</script>';
    const id = await write({ title: evil, body: `<p>${evil}<a href="javascript:window.taken=1">here</a></p>` });
    const { page } = setup;
    await articles();
    await read(id);
    expect(await page.locator('.article h3').textContent()).toBe(evil);
    expect(await page.locator('.article .body').textContent()).toBe('[picture: pot]here');
    expect(await page.locator('.panes img').count()).toBe(0);
    expect(await page.locator('.article a').count()).toBe(0);
    expect(await page.evaluate(takenMark)).toBeUndefined();
  });
});
