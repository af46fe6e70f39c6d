import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Browser, openBrowser } from './chromium.js';
import { openWorkspacePage, type PageSetup } from './setup.js';

/** The workspace page of a new sandbox for each test of a file, all in one browser. What it gives is that of the test that runs. */
export function useWorkspacePage(): PageSetup {
  let browser: Browser;
  let present: PageSetup;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    present = await openWorkspacePage(browser);
  });
  afterEach(() => present.close());
  return {
    get sandbox() {
      return present.sandbox;
    },
    get call() {
      return present.call;
    },
    get url() {
      return present.url;
    },
    get page() {
      return present.page;
    },
    get admin() {
      return present.admin;
    },
    get contact() {
      return present.contact;
    },
    another: () => present.another(),
    drop: () => present.drop(),
    close: () => present.close(),
  };
}
