import { describe, expect, it } from 'vitest';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';

/** Options as they come from an environment or a form, where no compiler looks. */
const sandbox = (options: object) => createSandbox({ data: 'empty', ...(options as SandboxOptions) });

describe('The options of a sandbox', () => {
  it.each([
    { magicValues: 'no' },
    { allowRemoteWebhooks: 1 },
    { rateLimit: 'off' },
    { rateLimit: true },
    { rateLimit: null },
    { region: 'constructor' },
    { region: 'us' },
    { undefinedAttributes: 'toString' },
  ])('are refused when they cannot be read: %j', (options) => {
    const [name = ''] = Object.keys(options);
    expect(() => sandbox(options)).toThrow(new RegExp(`^${name} must be`));
  });

  it('hold as text as well', () => {
    expect(sandbox({ rateLimit: 'false' }).state().rateLimit).toBeNull();
    expect(sandbox({ rateLimit: { limit: 5 } }).state().rateLimit).toMatchObject({ limit: 5 });
    expect(() => sandbox({ magicValues: 'false', allowRemoteWebhooks: 'true', region: 'EU' })).not.toThrow();
  });
});
