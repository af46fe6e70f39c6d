import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { type Caller, callerOf } from '../sandbox/caller.js';
import type { Browser } from './chromium.js';

/** The workspace page of a sandbox, open in a browser. */
export interface PageSetup {
  readonly sandbox: Sandbox;
  /** Calls the real API over the socket, with the token. */
  readonly call: Caller;
  readonly url: string;
  readonly page: Page;
  /** Another window on the same sandbox. */
  readonly another: () => Promise<Page>;
  /** Ids of an admin and of a contact who are there. */
  readonly admin: string;
  readonly contact: string;
  /** Closes the port, and with it every connection. */
  readonly drop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the page and waits until it hears what happens. Whatever it logs as an error or loads from elsewhere fails the test. */
export async function openWorkspacePage(browser: Browser, options: SandboxOptions = {}): Promise<PageSetup> {
  const sandbox = createSandbox({ now: '2026-01-05T10:00:00Z', data: 'demo', ...options });
  const listening = await sandbox.listen();
  const { url } = listening;
  const wrong: string[] = [];
  const pages: Page[] = [];
  async function open(): Promise<Page> {
    const page = await browser.context.newPage();
    pages.push(page);
    page.setDefaultTimeout(15_000);
    page.on('request', (request) => {
      if (!request.url().startsWith(`${url}/_sandbox/`)) wrong.push(`loads ${request.url()}`);
    });
    page.on('pageerror', (error) => wrong.push(`throws ${error.message}`));
    page.on('dialog', (dialog) => {
      wrong.push(`shows ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(`${url}/_sandbox/workspace`);
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByRole('option').first().waitFor();
    return page;
  }
  const call = callerOf(sandbox, url);
  const contacts = await call('GET', '/contacts?per_page=1');
  const admins = await call('GET', '/admins');
  return {
    sandbox,
    call,
    url,
    page: await open(),
    another: open,
    admin: String(admins.body.admins[0].id),
    contact: contacts.body.data[0].id,
    drop: () => listening.close(),
    async close() {
      await Promise.all(pages.map((page) => page.close()));
      await sandbox.close();
      expect(wrong).toEqual([]);
    },
  };
}

/** Lets a customer write in the sandbox itself. @returns the conversation's id */
export function begin({ sandbox, contact }: PageSetup, body: string): string {
  return String(sandbox.perform({ as: 'contact', id: contact, do: 'message', body }).id);
}

export const row = (page: Page, id: string): Locator => page.locator(`[role=option][data-id="${id}"]`);

/** Chooses a conversation and waits until it is shown. */
export async function choose(page: Page, id: string): Promise<void> {
  await row(page, id).click();
  await page.locator('#thread-head', { hasText: id }).waitFor();
}

/** A message of the thread that has a text. */
export const message = (page: Page, text: string): Locator => page.locator('#parts li', { hasText: text });

/** How long what is read may take to be as expected: a browser beside other work is slow at times. */
export const soon = { timeout: 15_000 };
