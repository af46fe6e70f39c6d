/**
 * Makes the pictures of the sandbox's pages in docs/images/: a sandbox with a fixed time and seed, in a real browser.
 *
 *   npm run screenshots
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createSandbox } from '../src/sandbox/index.js';
import { openBrowser } from '../test/browser/chromium.js';
import { simulationPage } from './screenshots/simulation-page.js';
import { smallerPng } from './screenshots/smaller-png.js';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

interface Picture {
  readonly name: string;
  readonly colours: 'light' | 'dark';
  readonly size: typeof wide;
  readonly prepare: (page: Page) => Promise<void>;
}

const start = (page: Page) => page.goto('/');

async function workspacePage(page: Page): Promise<void> {
  await page.goto('/_sandbox/workspace');
  await page.getByText('Live', { exact: true }).waitFor({ state: 'attached' });
  await page.getByRole('option').first().waitFor();
}

/** A conversation of which there is something to see. */
async function conversation(page: Page): Promise<void> {
  await workspacePage(page);
  await page.getByRole('searchbox').fill(subject);
  await page.getByRole('option', { name: 'Ada Moreau' }).first().click();
  await page.locator('#parts .message.note').waitFor();
  await page.getByRole('searchbox').press('Escape');
  await page.getByRole('option').nth(5).waitFor();
}

async function ticket(page: Page): Promise<void> {
  await workspacePage(page);
  await page.getByRole('radio', { name: 'Tickets' }).check({ force: true });
  await page.getByRole('listbox', { name: 'Tickets' }).waitFor();
  await page.getByRole('option').nth(1).click();
  await page.locator('#parts .ticket').waitFor();
}

async function phoneConversation(page: Page): Promise<void> {
  await workspacePage(page);
  await page.getByRole('option', { name: 'Ada Moreau' }).first().click();
  await page.locator('#parts .message.note').waitFor();
}

const pictures: readonly Picture[] = [
  {
    name: 'start-page',
    colours: 'light',
    size: { width: 1000, height: 740 },
    prepare: async (page) => void (await start(page)),
  },
  { name: 'workspace-page', colours: 'light', size: wide, prepare: conversation },
  { name: 'workspace-page-dark', colours: 'dark', size: wide, prepare: ticket },
  { name: 'workspace-page-phone', colours: 'light', size: phone, prepare: phoneConversation },
];

const subject = 'gift cards';

/** A customer, the team and a bot talk; the customer has attributes, a note, a tag and an older conversation. */
async function tell(sandbox: ReturnType<typeof createSandbox>): Promise<void> {
  const call = async (method: string, path: string, body?: object) => {
    const request = new Request(`http://sandbox.test${path}`, {
      method,
      headers: { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await sandbox.fetch(request);
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
    const answer: any = await response.json();
    return answer;
  };
  const { admins } = await call('GET', '/admins');
  const [first, second] = admins.map(({ id }: { id: string }) => String(id));
  const { id: contact } = await call('POST', '/contacts', {
    email: 'ada.moreau@example.org',
    name: 'Ada Moreau',
    phone: '+33 1 23 45 67 89',
    custom_attributes: { plan: 'team', seats: 12, paid_subscriber: true },
  });
  const { id: tag } = await call('POST', '/tags', { name: 'Wholesale' });
  await call('POST', `/contacts/${contact}/tags`, { id: tag });
  await call('POST', `/contacts/${contact}/notes`, { body: 'Prefers e-mail, and answers within the hour.' });
  const asked = sandbox.perform({ as: 'contact', id: contact, do: 'message', body: 'Do you ship to Ghent?' });
  const as = { as: 'admin', conversationId: String(asked.id) } as const;
  sandbox.perform({ ...as, id: first, do: 'close', body: 'We do, within three days.' });
  await sandbox.clock.advance('26h');
  const begun = sandbox.perform({
    as: 'contact',
    id: contact,
    do: 'message',
    body: `Can we pay with ${subject}? We have eleven of them, and the shop takes only one at a time.`,
  });
  const conversationId = String(begun.id);
  const team = { as: 'admin', conversationId } as const;
  await sandbox.clock.advance('4m');
  sandbox.perform({ ...team, id: first, do: 'tag', tag: 'Payment' });
  sandbox.perform({ ...team, id: first, do: 'assign', assigneeId: first });
  sandbox.perform({
    ...team,
    id: first,
    do: 'reply',
    body: 'Good morning Ada! I add the other ten by hand. One moment, please.',
  });
  await sandbox.clock.advance('3m');
  sandbox.perform({
    ...team,
    id: second,
    do: 'note',
    body: 'Eleven cards of 20 euro: the order is covered, nothing is left to pay.',
  });
  await sandbox.clock.advance('2m');
  sandbox.perform({
    as: 'contact',
    id: contact,
    do: 'reply',
    conversationId,
    body: 'Perfect, thank you. <b>Shall I order now?</b>',
  });
}

async function keep(name: string, taken: Buffer): Promise<void> {
  const picture = smallerPng(taken);
  await writeFile(join(folder, `${name}.png`), picture);
  console.log(`${name}.png  ${Math.round(picture.length / 1024)} kB`);
}

const sandbox = createSandbox({
  now: '2026-01-05T07:30:00Z',
  seed: 42,
  data: { history: { days: 30, conversations: 120 } },
});
await tell(sandbox);
const { url } = await sandbox.listen({ port: 4010 });
const browser = await openBrowser({ baseURL: url, timezoneId: 'UTC', locale: 'en-GB' });
try {
  await mkdir(folder, { recursive: true });
  for (const { name, colours, size, prepare } of pictures) {
    const page = await browser.context.newPage();
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' });
    await prepare(page);
    await page.mouse.move(0, 0);
    await keep(name, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
    await page.close();
  }
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1000, height: 1220 });
  await page.setContent(await simulationPage(sandbox, url));
  await keep('simulation', await page.screenshot({ animations: 'disabled' }));
} finally {
  await browser.close();
  await sandbox.close();
}
