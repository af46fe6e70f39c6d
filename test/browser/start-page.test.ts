import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { type Browser, openBrowser } from './chromium.js';
import { measureContrast, overhang } from './in-page.js';

let browser: Browser;
let sandbox: Sandbox;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-01-05T10:00:00Z' });
  const { url } = await sandbox.listen();
  page = await browser.context.newPage();
  await page.goto(url);
});
afterEach(async () => {
  await page.close();
  await sandbox.close();
});

describe('the start page', () => {
  it('leads to the workspace page and back', async () => {
    await page.getByRole('link', { name: 'Workspace page' }).click();
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Start page of the sandbox' }).click();
    await page.getByRole('heading', { name: 'API' }).waitFor();
  });

  it('leads to the requests on the workspace page, and to the consent of an app', async () => {
    const start = page.url();
    await page.getByRole('link', { name: 'Requests', exact: true }).click();
    await page.getByText('Nobody has called the API yet.').waitFor();
    await page.goto(start);
    await page.getByRole('link', { name: 'the consent page of sandbox-client' }).click();
    await page.getByRole('heading', { name: 'Connect Demo app' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'can be read in %s colours, and on a phone without scrolling sideways',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const { measured, faint } = await page.evaluate(measureContrast);
      expect(faint).toEqual([]);
      expect(measured).toBeGreaterThan(20);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(overhang)).toBeLessThanOrEqual(0);
    },
  );
});
