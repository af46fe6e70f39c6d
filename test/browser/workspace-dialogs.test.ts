import { describe, expect, it } from 'vitest';
import { focusedName, focusedText } from './in-page.js';
import { quickly } from './quick-keys.js';
import { begin, choose, message, row, soon } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

/** Milliseconds by which the sandbox answers late, so that whatever is pressed meanwhile comes too early. */
const LATE = 600;

const setup = useWorkspacePage();

/** Answers what a pattern fits late. */
async function late(pattern: string): Promise<void> {
  await setup.page.route(pattern, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
}

/** Answers what a pattern fits once the function that it gives is called. */
async function held(pattern: string): Promise<() => void> {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await setup.page.route(pattern, async (route) => {
    await answered;
    await route.continue();
  });
  return answer;
}

async function ticket(): Promise<string> {
  const { call, contact } = setup;
  const { body: types } = await call('GET', '/ticket_types');
  const type = types.data.find((one: { category: string }) => one.category === 'Customer');
  const { body } = await call('POST', '/tickets', {
    ticket_type_id: type.id,
    contacts: [{ id: contact }],
    ticket_attributes: { _default_title_: 'A torn box' },
  });
  return body.id;
}

/** The teammates in the order of the dialog, after `Nobody`. */
async function admins(): Promise<string[]> {
  return (await setup.call('GET', '/admins')).body.admins.map(({ id }: { id: string | number }) => String(id));
}

/** The teammate who acts, as the page has it, and the one after them in the dialog. */
async function nextAdmin(): Promise<string> {
  const all = await admins();
  const acting = await setup.page.getByLabel('Teammate who writes and acts').inputValue();
  return all[all.indexOf(acting) + 1] ?? '';
}

async function assigneeOf(id: string): Promise<string> {
  return String((await setup.call('GET', `/conversations/${id}`)).body.admin_assignee_id);
}

describe('keys for the next dialog, while the last one is under way', () => {
  it('are all taken in it: arrows choose, Tab goes on, Enter sends', async () => {
    const id = await ticket();
    const { page, call } = setup;
    await quickly(page, 'v');
    await row(page, id).waitFor();
    await quickly(page, 'j');
    const assignee = await nextAdmin();
    const answer = await held('**/_sandbox/workspace/overview');
    await quickly(page, 'i', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    await message(page, 'set the state: Submitted → In progress').waitFor();
    await quickly(page, 'a', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    expect(await page.getByRole('dialog', { name: 'State of the ticket' }).count()).toBe(1);
    answer();
    await message(page, 'assigned this to').waitFor();
    expect(String((await call('GET', `/tickets/${id}`)).body.admin_assignee_id)).toBe(assignee);
  });

  it('cancel it by Enter on Cancel, also backwards by Shift and Tab, or by Escape', async () => {
    const id = begin(setup, 'Where is it?');
    const { page } = setup;
    await choose(page, id);
    await quickly(page, 'Escape');
    const before = await assigneeOf(id);
    await late('**/_sandbox/actions');
    await quickly(page, 's', 'Tab', 'Tab', 'Enter', 'a', 'ArrowDown', 'Tab', 'Enter', 'r', 'one');
    await expect.poll(() => page.getByLabel('Message', { exact: true }).inputValue(), soon).toBe('one');
    await page.getByLabel('Message', { exact: true }).fill('');
    await quickly(page, 'Escape', 's', 'Tab', 'Tab', 'Enter', 'a', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'a', 'Escape');
    await quickly(page, 'n', 'two');
    await expect.poll(() => page.getByLabel('Message', { exact: true }).inputValue(), soon).toBe('two');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await assigneeOf(id)).toBe(before);
  });

  it('choose by letter and type into fields, and what is wrong there stays open', async () => {
    const id = begin(setup, 'Where is it?');
    const { page, call } = setup;
    await choose(page, id);
    await quickly(page, 'Escape');
    await late('**/_sandbox/actions');
    await quickly(page, 's', 'Tab', 'Tab', 'Enter', 't', 'Paxx', 'Backspace', 'Backspace', 'rcel', 'Enter');
    await quickly(page, 'a', 'N', 'Tab', 'Tab', ' ', 's', '4', 'Enter', 't', 'Tab', 'Tab', 'Enter', 'e');
    const { now } = setup.sandbox.clock;
    const read = async () => (await call('GET', `/conversations/${id}`)).body;
    await expect.poll(async () => (await read()).snoozed_until - now(), soon).toBe(4 * 3600);
    await expect.poll(() => page.getByRole('combobox', { name: 'Tag' }).inputValue(), soon).toBe('e');
    const { tags, admin_assignee_id, state } = await read();
    expect([tags.tags[0].name, admin_assignee_id, state]).toEqual(['Parcel', 0, 'snoozed']);
  });
});

describe('a dialog', () => {
  it('has the states of a ticket that is being read still', async () => {
    const id = await ticket();
    const { page, call } = setup;
    await quickly(page, 'v');
    await row(page, id).waitFor();
    await late('**/_sandbox/workspace/tickets/*');
    await quickly(page, 'j', 'i', 'ArrowDown', 'Tab', 'Tab', 'Enter');
    const category = async () => (await call('GET', `/tickets/${id}`)).body.ticket_state.category;
    await expect.poll(category, soon).toBe('in_progress');
  });

  it('has the teammates although the page has only just begun', async () => {
    const id = begin(setup, 'Where is it?');
    const { page } = setup;
    const assignee = await nextAdmin();
    await late('**/_sandbox/workspace/overview');
    await page.reload();
    await row(page, id).waitFor();
    await quickly(page, 'j', 'a', 'ArrowDown', 'Enter');
    await expect.poll(() => assigneeOf(id), soon).toBe(assignee);
  });

  it('gives the focus back to the button that opened it, although what is above the thread was drawn again', async () => {
    const id = begin(setup, 'Where is it?');
    const { page } = setup;
    await choose(page, id);
    await page.getByRole('button', { name: 'Tag', exact: true }).focus();
    await quickly(page, 'Enter');
    await page.getByRole('dialog', { name: 'Tag with' }).waitFor();
    await quickly(page, 'Parcel', 'Enter');
    await page.getByRole('button', { name: 'Remove the tag Parcel' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(focusedText)).toBe('Tag');
  });
});

describe('filters that are clicked while the one before is read', () => {
  it('leave the keyboard as it was', async () => {
    const id = begin(setup, 'Where is it?');
    const { page } = setup;
    await row(page, id).waitFor();
    await late('**/_sandbox/workspace/conversations?*');
    await page.getByRole('radio', { name: /^Snoozed/ }).check({ force: true });
    await page.getByRole('radio', { name: /^Open/ }).check({ force: true });
    await page.locator('#list').focus();
    await quickly(page, 'j', 'r', 'hello');
    await expect.poll(() => page.getByLabel('Message', { exact: true }).inputValue(), soon).toBe('hello');
    expect(await page.evaluate(focusedName)).toBe('message');
    await quickly(page, ' you');
    expect(await page.getByLabel('Message', { exact: true }).inputValue()).toBe('hello you');
  });
});
