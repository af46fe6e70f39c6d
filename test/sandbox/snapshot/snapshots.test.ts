import { describe, expect, it } from 'vitest';
import { NOW, openSandbox } from '../caller.js';

describe('snapshots', () => {
  it('bring a state back as often as wanted, with its time and ids', async () => {
    const { sandbox, call } = openSandbox({ data: 'demo' });
    const { body: saved } = await call('PUT', '/_sandbox/snapshots/start');
    expect(saved).toEqual({ name: 'start', savedAt: NOW, bytes: Buffer.byteLength(sandbox.export()) });
    const create = async () => (await call('POST', '/contacts', { email: 'new@example.com' })).body.id;
    const first = await create();
    await sandbox.clock.advance('3d');
    for (let round = 0; round < 2; round += 1) {
      const { body } = await call('POST', '/_sandbox/snapshots/start/restore');
      expect(body).toMatchObject({ now: NOW, counts: { contacts: 40 } });
      expect(await create()).toBe(first);
    }
  });

  it('are listed by name, replaced and removed', async () => {
    const { sandbox, call } = openSandbox();
    await call('PUT', '/_sandbox/snapshots/b');
    await call('PUT', '/_sandbox/snapshots/a');
    await sandbox.clock.advance('1h');
    await call('PUT', '/_sandbox/snapshots/a');
    const { body } = await call('GET', '/_sandbox/snapshots');
    expect(body).toMatchObject([
      { name: 'a', savedAt: NOW + 3600 },
      { name: 'b', savedAt: NOW },
    ]);
    expect((await call('DELETE', '/_sandbox/snapshots/a')).body).toHaveLength(1);
    expect((await call('DELETE', '/_sandbox/snapshots/a')).status).toBe(404);
  });

  it('outlive resets and imports', async () => {
    const { sandbox } = openSandbox({ data: 'demo' });
    const text = sandbox.export();
    sandbox.snapshots.save('kept');
    sandbox.reset({ keep: 'empty' });
    sandbox.import(text);
    sandbox.reset({ keep: 'empty' });
    sandbox.snapshots.restore('kept');
    expect(sandbox.export()).toBe(text);
  });

  it('must be there, and have a name that fits', async () => {
    const { sandbox, call } = openSandbox();
    const { status, body } = await call('POST', '/_sandbox/snapshots/none/restore');
    expect([status, body.errors[0].field]).toEqual([404, 'name']);
    expect((await call('PUT', `/_sandbox/snapshots/${'x'.repeat(65)}`)).body.errors[0].field).toBe('name');
    expect(() => sandbox.snapshots.save('a b')).toThrow('name must be of 1 to 64 letters');
  });
});
