import { afterEach, expect, it, vi } from 'vitest';
import { openBrowser } from './chromium.js';

afterEach(() => vi.unstubAllEnvs());

it('says what to install when there is no browser', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  await expect(openBrowser()).rejects.toThrow(/no browser at \/nowhere\/chromium: install Chromium .*CHROMIUM_PATH/);
});
