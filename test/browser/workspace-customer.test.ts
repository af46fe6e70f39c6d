import { describe, expect, it } from 'vitest';
import { takenMark } from './in-page.js';
import { begin, choose, message, row } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

const setup = useWorkspacePage();

const panel = () => setup.page.getByRole('tabpanel', { name: 'Customer' });

describe('the customer of what is chosen', () => {
  it('is shown with addresses, attributes, tags and notes, and changes before its eyes', async () => {
    const { page, call } = setup;
    const { body: contact } = await call('POST', '/contacts', {
      email: 'ada@example.org',
      name: 'Ada Example',
      phone: '+441234567',
      custom_attributes: { plan: 'team', seats: 12 },
    });
    setup.sandbox.perform({ as: 'contact', id: contact.id, do: 'message', body: 'Hello' });
    await page.getByRole('option', { name: /Ada Example/ }).click();
    for (const words of ['Ada Example', 'ada@example.org', '+441234567', 'plan', 'team', '12', 'None.']) {
      await panel().getByText(words).first().waitFor();
    }
    await call('POST', `/contacts/${contact.id}/notes`, { body: '<p>Pays <b>late</b></p>' });
    await panel().locator('.notes li', { hasText: 'Pays late' }).waitFor();
    const { body: tag } = await call('POST', '/tags', { name: 'Big fish' });
    await call('POST', `/contacts/${contact.id}/tags`, { id: tag.id });
    await panel().locator('.chips', { hasText: 'Big fish' }).waitFor();
    await call('PUT', `/contacts/${contact.id}`, { custom_attributes: { plan: 'free' } });
    await panel().getByText('free').waitFor();
  });

  it('leads to other conversations and tickets of the same person', async () => {
    const first = begin(setup, 'About the first parcel');
    const second = begin(setup, 'About the second parcel');
    const { page } = setup;
    await choose(page, second);
    const other = panel().getByRole('button', { name: /About the first parcel/ });
    await other.click();
    await message(page, 'About the first parcel').waitFor();
    expect(await page.locator('.fact.id').textContent()).toBe(`#${first}`);
    expect(await row(page, first).getAttribute('aria-selected')).toBe('true');
    await panel()
      .getByRole('button', { name: /About the second parcel/ })
      .waitFor();
    expect(await other.count()).toBe(0);
  });

  it('is reached by p, and nobody before something is chosen', async () => {
    const { page } = setup;
    await page.keyboard.press('w');
    await page.keyboard.press('p');
    await panel().getByText('Choose a conversation to see whose it is.').waitFor();
    expect(await page.getByRole('tab', { name: 'Customer' }).getAttribute('aria-selected')).toBe('true');
  });

  it('is text whatever somebody put into names, attributes, tags and notes', async () => {
    const { page, call } = setup;
    const evil = '<img src=x onerror="window.taken = 1">';
    const { body: contact } = await call('POST', '/contacts', {
      email: 'evil@example.org',
      name: evil,
      custom_attributes: { signup_source: evil },
    });
    await call('POST', `/contacts/${contact.id}/notes`, { body: `<p>ok</p>${evil}<script>window.taken = 1</script>` });
    const { body: tag } = await call('POST', '/tags', { name: evil });
    await call('POST', `/contacts/${contact.id}/tags`, { id: tag.id });
    const id = String(setup.sandbox.perform({ as: 'contact', id: contact.id, do: 'message', body: evil }).id);
    setup.sandbox.perform({ as: 'contact', id: contact.id, do: 'message', body: 'Second' });
    await row(page, id).waitFor();
    await choose(page, id);
    await panel().locator('.notes li', { hasText: 'ok' }).waitFor();
    expect(await panel().locator('h3').first().textContent()).toBe(evil);
    expect(await panel().locator('.chips').textContent()).toBe(evil);
    expect(await page.locator('.panes img, .panes script').count()).toBe(0);
    expect(await page.evaluate(takenMark)).toBeUndefined();
  });
});
