import { describe, expect, it } from 'vitest';
import { redactor } from '../../src/client/redact.js';
import { createClient, createRegistry, localTool, param } from '../../src/index.js';

describe('a secret in a text', () => {
  it('is taken out whole where another secret begins it', () => {
    expect(redactor(['sk_live', 'sk_live_12345'])('sk_live_12345 and sk_live')).toBe('[redacted] and [redacted]');
  });

  it('is taken out where the text was cut inside it', () => {
    const hide = redactor(['sk_live_0123456789']);
    expect(hide('is "Bearer sk_live_01234…": expected a number')).toBe('is "Bearer [redacted]…": expected a number');
    expect(hide('a task…, and sk_live_…')).toBe('a task…, and [redacted]…');
    expect(hide('no secret here…')).toBe('no secret here…');
  });
});

it('keeps a long secret that was given for a number out of the refusal', async () => {
  const key = `sk_live_${'a1b2c3d4'.repeat(8)}`;
  const tool = localTool('core_count', {
    title: 'Count',
    description: 'Count.',
    resource: 'count',
    effect: 'read',
    params: { size: param.integer('Size') },
    output: {},
    run: () => ({}),
  });
  const client = createClient(createRegistry([tool]), [], { secrets: { key } });
  await expect(client.runUnknown('core_count', { size: key })).rejects.toThrow('size is the text "[redacted]…"');
});
