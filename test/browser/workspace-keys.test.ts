import { describe, expect, it } from 'vitest';
import { NOW } from '../sandbox/caller.js';
import { focusedName } from './in-page.js';
import { quickly } from './quick-keys.js';
import { begin, choose, message, row, soon } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

/** Milliseconds by which the sandbox answers late, so that whatever is pressed meanwhile comes too early. */
const LATE = 400;

const setup = useWorkspacePage();

/** Answers what a pattern fits late. */
async function late(pattern: string): Promise<void> {
  await setup.page.route(pattern, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
}

/** Conversations that are there, the newest at the top of the list, a minute between them. @returns their ids */
async function threeConversations(): Promise<string[]> {
  const ids: string[] = [];
  for (const body of ['Third', 'Second', 'First']) {
    await setup.sandbox.clock.advance('1m');
    ids.unshift(begin(setup, body));
  }
  await setup.page.locator(`[data-id="${ids[0]}"][aria-posinset="1"]`).waitFor();
  return ids;
}

async function stateOf(id: string): Promise<string> {
  return (await setup.call('GET', `/conversations/${id}`)).body.state;
}
async function partsOf(id: string): Promise<{ part_type: string; body: string | null }[]> {
  return (await setup.call('GET', `/conversations/${id}`)).body.conversation_parts.conversation_parts;
}
const text = () => setup.page.getByLabel('Message', { exact: true });

describe('keys that follow each other fast', () => {
  it('act on what j has just chosen, although it is still being read', async () => {
    const [first, second, third] = await threeConversations();
    await late('**/_sandbox/workspace/conversations/*');
    await quickly(setup.page, 'j', 'j', 'e');
    await expect.poll(() => stateOf(second ?? ''), soon).toBe('closed');
    expect([await stateOf(first ?? ''), await stateOf(third ?? '')]).toEqual(['open', 'open']);
  });

  it('write into what j has just chosen: no letter is a command, none is lost', async () => {
    const [first] = await threeConversations();
    const { page, sandbox } = setup;
    const before = sandbox.clock.now();
    await late('**/_sandbox/workspace/conversations/*');
    await quickly(page, 'j', 'r', 'held the door');
    expect(await text().inputValue()).toBe('held the door');
    await quickly(page, 'Control+Enter');
    await message(page, 'held the door').waitFor();
    expect((await partsOf(first ?? '')).map(({ body }) => body)).toEqual(['<p>held the door</p>']);
    expect(sandbox.clock.now()).toBe(before);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('are sent in order and once, while earlier requests are under way', async () => {
    const [first] = await threeConversations();
    await late('**/_sandbox/actions');
    await quickly(setup.page, 'j', 'r', 'one', 'Control+Enter', 'two', 'Control+Enter', 'Escape', 'n', 'three');
    await quickly(setup.page, 'Control+Enter', 'Escape', 'e');
    await expect.poll(async () => (await partsOf(first ?? '')).length, soon).toBe(4);
    expect((await partsOf(first ?? '')).map(({ part_type, body }) => [part_type, body])).toEqual([
      ['comment', '<p>one</p>'],
      ['comment', '<p>two</p>'],
      ['note', '<p>three</p>'],
      ['close', null],
    ]);
  });

  it('close and open again when e is pressed twice, and j goes on from the place of what left the list', async () => {
    const [first, second] = await threeConversations();
    const { page } = setup;
    await late('**/_sandbox/actions');
    await quickly(page, 'j', 'e', 'e');
    await expect.poll(async () => (await partsOf(first ?? '')).length, soon).toBe(2);
    expect((await partsOf(first ?? '')).map(({ part_type }) => part_type)).toEqual(['close', 'open']);
    await quickly(page, 'e');
    await row(page, first ?? '').waitFor({ state: 'detached' });
    await quickly(page, 'j', 'e');
    await expect.poll(() => stateOf(second ?? ''), soon).toBe('closed');
  });

  it('wait for a dialog whose request is under way, and are then taken in order', async () => {
    const [first, second] = await threeConversations();
    const { page, sandbox } = setup;
    const before = sandbox.clock.now();
    await late('**/_sandbox/actions');
    await quickly(page, 'j', 's', 'Tab', 'Tab', 'Enter', 'h', 'j', 'r', 'hello');
    await expect.poll(() => text().inputValue(), soon).toBe('hello');
    expect(await page.locator('.fact.id').textContent()).toBe(`#${second}`);
    await expect.poll(() => sandbox.clock.now(), soon).toBe(before + 3600);
    // An hour of snooze is over after the hour that h added, not before.
    await expect
      .poll(async () => (await partsOf(first ?? '')).map(({ part_type }) => part_type), soon)
      .toEqual(['snoozed', 'unsnoozed']);
  });

  it('mean the conversation that was begun just before', async () => {
    await threeConversations();
    const { page, sandbox } = setup;
    const before = sandbox.state().counts.conversations ?? 0;
    await late('**/_sandbox/{actions,workspace/contacts*}');
    await quickly(page, 'j', 'c', 'Mona', 'Tab', 'Tab', 'It is wet', 'Tab', 'Tab', 'Enter', 'r', 'A new one comes');
    await expect.poll(() => text().inputValue(), soon).toBe('A new one comes');
    await quickly(page, 'Control+Enter');
    await message(page, 'It is wet').waitFor();
    await message(page, 'A new one comes').waitFor();
    expect(await page.locator('#thread-head h2').textContent()).toContain('Mona');
    expect(sandbox.state().counts.conversations).toBe(before + 1);
  });

  it('mean the list that a filter gives, although it is still being read', async () => {
    const [first, second, third] = await threeConversations();
    const { sandbox, admin, page } = setup;
    sandbox.perform({ as: 'admin', id: admin, do: 'close', conversationId: second ?? '' });
    await row(page, second ?? '').waitFor({ state: 'detached' });
    await late('**/_sandbox/workspace/conversations?*');
    await quickly(page, 'j', '3', 'j', 'e');
    await expect.poll(() => stateOf(second ?? ''), soon).toBe('open');
    expect(await stateOf(first ?? '')).toBe('open');
    await quickly(page, '1', '/', 'Third', 'Enter', 'j', 'e');
    await expect.poll(() => page.locator('.offer').last().textContent(), soon).toContain('Closed');
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('Third');
    sandbox.perform({ as: 'admin', id: admin, do: 'snooze', conversationId: third ?? '', until: NOW + 7200 });
    await quickly(page, '2', 'ArrowDown', 'e');
    await expect.poll(() => stateOf(third ?? ''), soon).toBe('open');
  });

  it('count once when a key is held down', async () => {
    const [first] = await threeConversations();
    const { page } = setup;
    await quickly(page, 'j');
    for (let at = 0; at < 4; at += 1) await page.keyboard.down('e');
    await page.keyboard.up('e');
    await expect.poll(() => stateOf(first ?? ''), soon).toBe('closed');
    await row(page, first ?? '').waitFor({ state: 'detached' });
    expect((await partsOf(first ?? '')).map(({ part_type }) => part_type)).toEqual(['close']);
  });
});

describe('keys beside a message that is unsent', () => {
  it('go on with it wherever the focus went, and do nothing else', async () => {
    const id = begin(setup, 'Where is my order?');
    const { page, sandbox } = setup;
    const before = sandbox.clock.now();
    await choose(page, id);
    await text().fill('It was ');
    await message(page, 'Where is my order?').click();
    await quickly(page, 'sent', ' ', 'today');
    expect(await text().inputValue()).toBe('It was sent today');
    await page.locator('#parts').focus();
    await quickly(page, 'eheh');
    expect(await text().inputValue()).toBe('It was sent todayeheh');
    expect(await stateOf(id)).toBe('open');
    expect(sandbox.clock.now()).toBe(before);
  });

  it('do nothing in the list and say why, while the arrows walk on', async () => {
    const ids = await threeConversations();
    const { page } = setup;
    await choose(page, ids[0] ?? '');
    await text().fill('Half of it');
    await quickly(page, 'Escape', 'e', 'd', 'j');
    await page.getByRole('alert').filter({ hasText: 'A message is unsent' }).waitFor();
    expect(await text().inputValue()).toBe('Half of it');
    expect(await page.locator('.fact.id').textContent()).toBe(`#${ids[0]}`);
    await quickly(page, 'ArrowDown', 'e');
    await expect.poll(() => stateOf(ids[1] ?? ''), soon).toBe('closed');
    expect(await stateOf(ids[0] ?? '')).toBe('open');
    await choose(page, ids[0] ?? '');
    expect(await text().inputValue()).toBe('Half of it');
  });

  it('are no commands when r finds nothing to write into', async () => {
    const { page, sandbox } = setup;
    const before = sandbox.clock.now();
    await quickly(page, 'r', 'hedc');
    await page.getByRole('dialog', { name: 'Choose a conversation first' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await quickly(page, 'Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(sandbox.clock.now()).toBe(before);
  });

  it('are no commands when the conversation is deleted under the hands, and what was written is kept', async () => {
    const id = begin(setup, 'Delete me');
    const { page, call, sandbox } = setup;
    const before = sandbox.clock.now();
    await choose(page, id);
    await text().fill('Almost don');
    await call('DELETE', `/conversations/${id}`);
    await page.getByRole('dialog', { name: 'not there any more' }).waitFor();
    await quickly(page, 'edh');
    expect(await page.getByLabel('What you had written').inputValue()).toBe('Almost don');
    expect(sandbox.clock.now()).toBe(before);
    await quickly(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('a message that cannot be sent', () => {
  it('comes back before what was written since, and the page says why', async () => {
    const id = begin(setup, 'Hello?');
    const { page } = setup;
    await choose(page, id);
    await page.route('**/_sandbox/actions', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.fulfill({ status: 400, body: '{"errors":[{"message":"No, thank you."}]}' });
    });
    await quickly(page, 'r', 'one', 'Control+Enter', 'two');
    await page.getByRole('alert').filter({ hasText: 'No, thank you.' }).waitFor();
    expect(await text().inputValue()).toBe('one\n\ntwo');
    expect(await page.evaluate(focusedName)).toBe('message');
  });
});
