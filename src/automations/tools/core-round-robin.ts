import * as z from 'zod';
import { localTool, out, param } from '../../tool/index.js';
import { isObject } from '../../tool/json.js';
import { listItems, readListText } from '../../tool/kinds/id.js';
import { Problem } from '../../tool/kinds/kind.js';

/** Most items that turns are remembered of; who was served longest ago is forgotten first. */
const mostRemembered = 1000;

/** When each item was served last, as the number of the turn. */
interface Turns {
  readonly turn: number;
  readonly served: Readonly<Record<string, number>>;
}

const expected = 'a list of texts or ids, one at least';

const items = param.kind<readonly (string | number)[] | string, string[]>(
  'Who or what takes turns: texts or ids, in the order of the first round',
  { example: ['11', '12', '13'] },
  { schema: { type: 'array', minItems: 1, items: { type: 'string' } }, sample: ['11', '12'] },
  {
    expected,
    value: () => z.array(z.string()).min(1),
    read(value) {
      const read = readListText(value);
      if ('problem' in read) return new Problem(`${read.problem}: expected ${expected}`);
      const isList = Array.isArray(read.value) || typeof read.value === 'string';
      const found = isList
        ? listItems(read.value).map((item) => (Number.isSafeInteger(item) ? String(item) : item))
        : [];
      const isGood = found.length > 0 && found.every((item) => typeof item === 'string' && item !== '');
      return isGood ? found : new Problem(`is ${param.describeValue(value)}: expected ${expected}`);
    },
  },
);

/** Gives out the items of a list in turn. */
export const coreRoundRobin = localTool('core_round_robin', {
  title: 'Pick the next in turn',
  description:
    'Pick the item of a list that had its turn longest ago, and remember that it had one now. Items may come and go: a new one is first, one that returns is not served twice.',
  resource: 'core',
  // It changes nothing but its own memory of turns, which a recording keeps beside the real one.
  effect: 'read',
  params: {
    key: param.nonEmptyText('Name of the round; runs and automations that give the same name share its turns', {
      example: 'support',
    }),
    items,
  },
  output: {
    item: out.text('The item whose turn it is'),
    index: out.integer('Where it stands in the list, from 0'),
  },
  async run({ key, items: all }, { state }) {
    let item = '';
    await state.update(`round_robin/${key}`, (value) => {
      const { turn, served } = turnsIn(value);
      item = longestAgo(all, served);
      return { turn: turn + 1, served: remembered({ ...served, [item]: turn + 1 }) } satisfies Turns;
    });
    return { item, index: all.indexOf(item) };
  },
});

function longestAgo(all: readonly string[], served: Turns['served']): string {
  const turnOf = (item: string) => (Object.hasOwn(served, item) ? (served[item] ?? 0) : 0);
  return all.reduce((first, item) => (turnOf(item) < turnOf(first) ? item : first));
}

function remembered(served: Turns['served']): Turns['served'] {
  const entries = Object.entries(served);
  if (entries.length <= mostRemembered) return served;
  return Object.fromEntries(entries.sort(([, one], [, other]) => other - one).slice(0, mostRemembered));
}

function turnsIn(value: unknown): Turns {
  if (!isObject(value) || typeof value.turn !== 'number' || !isObject(value.served)) return { turn: 0, served: {} };
  const served = Object.entries(value.served).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return { turn: value.turn, served: Object.fromEntries(served) };
}
