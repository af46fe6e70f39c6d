import { expect, it } from 'vitest';
import { serialByKey } from '../../src/serial-by-key.js';

it('runs calls with one key one after another, also after one that failed, and others beside them', async () => {
  const serial = serialByKey();
  const done: string[] = [];
  const work = (name: string, ms: number) => async () => {
    done.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (name === 'a2') throw new Error(name);
    done.push(`${name} ends`);
    return name;
  };
  const calls = [serial.run('a', work('a1', 30)), serial.run('a', work('a2', 5)), serial.run('a', work('a3', 5))];
  const beside = serial.run('b', work('b1', 5));
  expect([serial.isBusy('a'), serial.isBusy('b'), serial.isBusy('c')]).toEqual([true, true, false]);
  const outcomes = await Promise.allSettled([...calls, beside]);
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason)))).toEqual([
    'a1',
    'Error: a2',
    'a3',
    'b1',
  ]);
  expect(done.filter((line) => line.startsWith('a'))).toEqual([
    'a1 begins',
    'a1 ends',
    'a2 begins',
    'a3 begins',
    'a3 ends',
  ]);
  expect(done.indexOf('b1 ends')).toBeLessThan(done.indexOf('a1 ends'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(serial.isBusy('a')).toBe(false);
});
