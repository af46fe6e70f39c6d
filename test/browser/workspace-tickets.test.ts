import { describe, expect, it } from 'vitest';
import { takenMark } from './in-page.js';
import { begin, choose, message, row } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

const setup = useWorkspacePage();

/** A ticket of the contact, made by the API. @returns its id and number */
async function report(title: string, more: object = {}): Promise<{ id: string; number: string }> {
  const { call, contact } = setup;
  const { body: types } = await call('GET', '/ticket_types');
  const type = types.data.find((one: { category: string }) => one.category === 'Customer');
  const { body } = await call('POST', '/tickets', {
    ticket_type_id: type.id,
    contacts: [{ id: contact }],
    ticket_attributes: { _default_title_: title, _default_description_: 'It is torn', ...more },
  });
  return { id: body.id, number: body.ticket_id };
}

const tickets = () => setup.page.getByRole('radio', { name: 'Tickets' }).check({ force: true });

describe('tickets', () => {
  it('are listed, filtered, and shown with their fields, parts and state', async () => {
    const { id, number } = await report('A torn box');
    const { page, call, admin } = setup;
    await tickets();
    await row(page, id).waitFor();
    expect(await page.getByRole('listbox').getAttribute('aria-label')).toBe('Tickets, newest activity first');
    await page.getByRole('searchbox').first().fill('torn box');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await choose(page, id);
    expect(await page.locator('#thread-head h2').textContent()).toBe('A torn box');
    expect(await page.locator('#thread-head .who p').textContent()).toContain(`Ticket #${number}`);
    await page.locator('#parts .ticket', { hasText: 'It is torn' }).waitFor();
    await call('POST', `/tickets/${id}/reply`, {
      message_type: 'comment',
      type: 'admin',
      admin_id: admin,
      body: 'Seen by the API',
    });
    await message(page, 'Seen by the API').waitFor();
  });

  it('are answered, noted, assigned, set to a state, closed and opened, all by the keyboard', async () => {
    const { id } = await report('A torn box');
    const { page, call } = setup;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('v');
    await row(page, id).waitFor();
    await press('j', 'r');
    await page.keyboard.type('We look into it');
    await press('Control+Enter');
    await message(page, 'We look into it').waitFor();
    await press('Escape', 'u');
    await page.keyboard.type('Thank you');
    await press('Control+Enter');
    await message(page, 'Thank you').waitFor();
    await press('Escape', 'i', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    await message(page, 'set the state: Submitted → In progress').waitFor();
    await press('a', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    await message(page, 'assigned this to').waitFor();
    await press('e');
    await page.locator('#thread-state', { hasText: 'closed' }).waitFor();
    await press('z');
    await page.locator('#thread-state', { hasText: 'open' }).waitFor();
    const { body } = await call('GET', `/tickets/${id}`);
    expect(body).toMatchObject({ open: true, ticket_state: { category: 'in_progress' } });
  });

  it('lead to their conversation and back', async () => {
    const conversation = begin(setup, 'The box was torn');
    const { page, call } = setup;
    const { body: types } = await call('GET', '/ticket_types');
    const type = types.data.find((one: { category: string }) => one.category === 'Customer');
    const { body: ticket } = await call('POST', `/conversations/${conversation}/convert`, {
      ticket_type_id: type.id,
      attributes: { _default_title_: 'A torn box' },
    });
    await choose(page, conversation);
    await page.getByRole('button', { name: `Ticket #${ticket.ticket_id}`, exact: true }).click();
    await page.locator('#thread-head h2', { hasText: 'A torn box' }).waitFor();
    await page.locator('#thread-head').getByRole('button', { name: 'Conversation' }).click();
    await page.locator('.fact.id', { hasText: conversation }).waitFor();
  });

  it('are text whatever customers wrote into them', async () => {
    const evil = '<img src=x onerror="window.taken = 1">';
    const { id } = await report(evil, { _default_description_: `<script>window.taken = 1</script>${evil}` });
    const { page } = setup;
    await tickets();
    await choose(page, id);
    await page.locator('#parts .ticket', { hasText: evil }).waitFor();
    expect(await page.locator('#thread-head h2').textContent()).toBe(evil);
    expect(await page.locator('.panes img').count()).toBe(0);
    expect(await page.evaluate(takenMark)).toBeUndefined();
  });
});
