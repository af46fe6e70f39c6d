import { expect, it } from 'vitest';
import { joinJson, shownJson } from '../../../src/sandbox/table/shown-json.js';
import { createClock } from '../../../src/sandbox/world/clock.js';
import { revisionOf } from '../../../src/sandbox/world/revision.js';
import { createWorld } from '../../../src/sandbox/world/world.js';

const settings = {
  seed: 1,
  idCode: 'abcdefgh',
  name: 'Example',
  region: 'US',
  timeZone: 'UTC',
  createdAt: 0,
  searchDelaySeconds: 0,
  undefinedAttributes: 'refuse',
} as const;

/** Records of 100 bytes each, and a count of how often one was made into JSON. */
function openShown(most: number) {
  const world = createWorld([], settings, createClock(0));
  const records = Array.from({ length: 10 }, (_, at) => ({ at, text: 'x'.repeat(100 - '{"at":0,"text":""}'.length) }));
  const shown = shownJson<(typeof records)[number]>(most);
  let made = 0;
  const show = (at: number, form = 'a') => {
    const record = records[at] ?? { at, text: '' };
    const json = shown(world, record, form, () => {
      made += 1;
      return record;
    });
    expect(JSON.parse(Buffer.from(json).toString())).toEqual(record);
    expect(json).toHaveLength(100);
  };
  const madeBy = (run: () => void) => {
    made = 0;
    run();
    return made;
  };
  return { world, show, madeBy };
}

it('makes the JSON of a record once for each form, until anything is written', () => {
  const { world, show, madeBy } = openShown(10_000);
  const all = () => {
    for (const at of [0, 1, 2]) for (const form of ['a', 'b']) show(at, form);
  };
  expect([madeBy(all), madeBy(all)]).toEqual([6, 0]);
  revisionOf(world).count += 1;
  expect([madeBy(all), madeBy(all)]).toEqual([6, 0]);
});

it('keeps no more than there is room for, and what was used last', () => {
  const { show, madeBy } = openShown(300);
  const few = () => {
    for (const at of [7, 8, 9]) show(at);
  };
  const everything = () => Array.from({ length: 10 }, (_, at) => show(at));
  // Twice the room is for 6 of 10: going round them all finds none.
  expect([madeBy(everything), madeBy(everything)]).toEqual([10, 10]);
  expect([madeBy(few), madeBy(few), madeBy(few)]).toEqual([0, 0, 0]);
});

it.each([0, 1, 3])('joins a list of %i', (length) => {
  const items = Array.from({ length }, (_, at) => ({ at, name: 'Ünï 😀' }));
  const joined = joinJson(
    '{"data":[',
    items.map((item) => Buffer.from(JSON.stringify(item))),
    '],"total":1}',
  );
  expect(JSON.parse(Buffer.from(joined).toString())).toEqual({ data: items, total: 1 });
});
