import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { automation, openHostWorld, until } from './host-world.js';

describe('files of automations', () => {
  it('are served as soon as they come, are edited, switched off and deleted', async () => {
    const world = await openHostWorld();
    await world.write('vip.json', automation());
    const host = await world.open();
    host.start();
    expect(world.served(host)).toEqual({ vip: 'First, on' });
    await world.write('vip.json', automation({ name: 'Second' }));
    await until(() => world.served(host).vip === 'Second, on');
    await world.write(
      'other.yaml',
      'formatVersion: 1\nid: other\nname: Other\non: [{ manual: true }]\nsteps: [{ id: a, stop: x }]',
    );
    await until(() => world.served(host).other === 'Other, off');
    await world.write('vip.json', automation({ name: 'Second', enabled: false }));
    await until(() => world.served(host).vip === 'Second, off');
    await rm(join(world.folder, 'vip.json'));
    await until(() => world.served(host).vip === undefined);
    const changes = world.events.flatMap((event) =>
      event.type === 'automation' ? [`${event.automation} ${event.change}`] : [],
    );
    expect(changes).toEqual(['vip added', 'vip changed', 'other added', 'vip disabled', 'vip removed']);
  });

  it('with errors are served by what they said when they were valid, and told of once', async () => {
    const world = await openHostWorld();
    await world.write('vip.json', automation());
    const host = await world.open();
    host.start();
    await world.write('vip.json', automation({ name: 'Broken', steps: [{ id: 'a', uses: 'no_such_tool' }] }));
    const told = await until(() => world.events.find((event) => event.type === 'file'));
    expect(told).toMatchObject({
      level: 'error',
      findings: [{ code: 'unknown-tool', path: 'steps[0].uses' }],
      serves: host.automations()[0]?.revision,
    });
    expect(world.served(host)).toEqual({ vip: 'First, on' });
    await world.write('vip.json', automation({ name: 'Second' }));
    await until(() => world.served(host).vip === 'Second, on');
    expect(world.events.filter(({ type }) => type === 'file')).toHaveLength(1);
  });

  it('with errors at the start are served by what they said before, as far as the journal knows', async () => {
    const world = await openHostWorld();
    await world.write('vip.json', automation());
    const before = await world.open();
    await before.close();
    await world.write('vip.json', '{ "formatVersion": 1, "id": ');
    const host = await world.open();
    expect(world.served(host)).toEqual({ vip: 'First, on, elsewhere' });
    expect(host.files()).toMatchObject([{ isValid: false, findings: [{ code: 'syntax' }] }]);
  });

  it('do not take an id from the file that has it', async () => {
    const world = await openHostWorld();
    await world.write('m.json', automation());
    const host = await world.open();
    await world.write('a.json', automation({ name: 'Thief' }));
    await host.look();
    expect(world.served(host)).toEqual({ vip: 'First, on' });
    expect(world.events.filter(({ type }) => type === 'file')).toMatchObject([
      {
        file: join(world.folder, 'a.json'),
        findings: [{ code: 'duplicate-id', message: expect.stringContaining('m.json') }],
      },
    ]);
    // The first one is renamed within its file: then the id is free.
    await world.write('m.json', automation({ id: 'other' }));
    await host.look();
    expect(world.served(host)).toEqual({ other: 'First, on', vip: 'Thief, on' });
  });

  it('are not gone for a moment in which a program saves them', async () => {
    const world = await openHostWorld();
    await world.write('vip.json', automation());
    const host = await world.open();
    await rm(join(world.folder, 'vip.json'));
    await host.look();
    expect(world.served(host)).toEqual({ vip: 'First, on' });
    await world.write('vip.json', automation({ name: 'Saved' }));
    await host.look();
    expect(world.served(host)).toEqual({ vip: 'Saved, on' });
  });

  it('are not gone with a folder that cannot be read', async () => {
    const world = await openHostWorld();
    await world.write('vip.json', automation());
    const host = await world.open();
    host.start();
    await rm(world.folder, { recursive: true });
    await until(() => world.events.find((event) => event.type === 'failure' && event.what === 'files'));
    expect(world.served(host)).toEqual({ vip: 'First, on' });
    await writeFile(world.folder, '');
  });

  it('that are not there are an error that names the path', async () => {
    const world = await openHostWorld();
    await expect(world.open({ paths: [join(world.folder, 'none')] })).rejects.toThrow(
      /cannot read .*none \(ENOENT\): expected/,
    );
  });

  it('of two processes on one store are served by one content, which is told, until both have the same', async () => {
    const [world, other] = [await openHostWorld(), await openHostWorld()];
    await world.write('vip.json', automation());
    await other.write('vip.json', automation({ name: 'Second' }));
    const first = await world.open({ name: 'web-1', leaseMs: 300 });
    const second = await other.open({ name: 'web-2', leaseMs: 300, journal: world.journal });
    for (const host of [first, second]) host.start();
    expect(other.served(second)).toEqual({ vip: 'First, on' });
    const told = await until(() => other.events.find((event) => event.type === 'held-back'));
    expect(told).toMatchObject({
      level: 'error',
      automation: 'vip',
      message: expect.stringMatching(
        /^vip is revision \w{10} in .*vip\.json, and revision \w{10} in .*vip\.json of web-1, on the same store\. Give both the same file/,
      ),
    });
    await until(() => world.events.find((event) => event.type === 'held-back' && event.message.includes('of web-2')));
    await world.write('vip.json', automation({ name: 'Second' }));
    await until(() => world.served(first).vip === 'Second, on' && other.served(second).vip === 'Second, on');
    expect(second.automations()[0]?.revision).toBe(first.automations()[0]?.revision);
  });

  it('of another process start runs here too, until that one ends', async () => {
    const [world, other] = [await openHostWorld(), await openHostWorld()];
    await world.write('vip.json', automation());
    await other.write('other.json', automation({ id: 'other', name: 'Other' }));
    const first = await world.open();
    const second = await other.open({ journal: world.journal });
    expect(other.served(second)).toEqual({ vip: 'First, on, elsewhere', other: 'Other, on' });
    await first.close();
    await other.write('other.json', automation({ id: 'other', name: 'Changed' }));
    await second.look();
    expect(other.served(second)).toEqual({ other: 'Changed, on' });
  });
});
