import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { InvalidParamsError } from '../../src/errors.js';
import { type EncodedPath, out, paging, param, path, type RequestTool } from '../../src/tool/index.js';
import { deleteThing, getThing, listThings } from './flawless-tools.js';
import { rules } from './rules/index.js';
import type { Subject } from './subjects.js';

function subject(tool: RequestTool, change: Partial<Subject> = {}): Subject {
  const name = tool.id.replace('intercom_', '');
  const exportName = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const file = `things/${name.replaceAll('_', '-')}.ts`;
  return { tool, file, exportName, exports: [exportName], source: '  idempotent: true,', ...change };
}

/** The tool with something else about it. */
function but<Changes extends object>(tool: RequestTool, changes: Changes): Subject {
  return subject({ ...tool, ...changes });
}

function params(shape: z.ZodRawShape, example: Record<string, unknown> = getThing.example) {
  return { params: z.strictObject(shape), example };
}

/** A path that nobody encoded: the compiler lets none through, so here it is forced. */
const raw = (text: string) => text as EncodedPath;

const picky = z.preprocess((value, context) => {
  if (typeof value === 'string' && value !== '4711') return value;
  if (value === '4711') return value;
  context.addIssue({ code: 'custom', message: `is bad: ${JSON.stringify(value)}`, input: value });
  return z.NEVER;
}, z.string());

const size = (request: (params: { size?: unknown }) => object) => ({
  ...params({ size: param.integer('Size', { min: 0 }).optional() }, {}),
  effect: 'write',
  request: (given: { size?: unknown }) => ({ method: 'POST', path: path`/things`, body: request(given) }),
});

let calls = 0;

/** For each rule, tools that break it and what is said about them. */
const broken: Record<keyof typeof rules, readonly (readonly [Subject, RegExp])[]> = {
  'has a file, export, id and resource that agree': [
    [subject(getThing, { file: 'things/fetchThing.ts' }), /expected resource\/verb-noun/],
    [subject(getThing, { exportName: 'thing' }), /is exported as thing: expected getThing/],
    [subject(getThing, { exports: ['getThing', 'helper'] }), /shares its file/],
    [subject(getThing, { file: 'things/fetch-thing.ts' }), /expected intercom_fetch_thing/],
    [subject(getThing, { file: 'tags/get-thing.ts' }), /lies in tags/],
  ],
  'says what it does': [
    [but(getThing, { title: 'get thing.' }), /has the title/],
    [but(getThing, { description: 'This gets a thing.' }), /begins with "This"/],
    [but(getThing, { description: 'Get a thing' }), /without a period/],
    [but(getThing, { description: `Get a ${'very '.repeat(50)} fine thing.` }), /220 at the most/],
  ],
  'describes every parameter and every output': [
    [but(getThing, params({ thingId: param.id(' ') })), /thingId has no description/],
    [but(getThing, params({ thingId: z.string() })), /thingId has no description/],
    [but(getThing, { output: { thing: out.record('The thing.') } }), /ends with a period/],
    [but(getThing, { output: { thing: out.record('x'.repeat(121)) } }), /120 at the most/],
  ],
  'tells which API version brought what': [
    [but(getThing, params({ size: param.flag('Size', { since: '2.5' }) })), /no version of the API/],
    [but(getThing, params({ size: param.flag('Size', { since: '2.11' }) })), /the whole tool came with 2.12/],
  ],
  'has an example that it takes': [
    [but(getThing, { example: {} }), /refuses: thingId,is missing/],
    [but(getThing, { example: { thingId: '4711', sise: 1 } }), /did you mean size/],
  ],
  'has a value for every parameter that the rules can try': [
    [
      but(getThing, params({ thingId: param.id('Id').refine((id) => id === 'x') }, { thingId: 'x' })),
      /not taken as "4711"/,
    ],
  ],
  'refuses unknown parameters and suggests the near one': [
    [but(getThing, { params: z.object({ thingId: param.id('Id') }) }), /takes a parameter that it does not have/],
  ],
  'names every required parameter that is missing': [
    [but(getThing, params({ thingId: picky })), /when thingId is missing/],
  ],
  'names the parameter whose value is nonsense': [
    [but(getThing, params({ thingId: z.unknown() })), /a value of thingId that nobody takes/],
    [but(getThing, params({ thingId: z.string() })), /a value of thingId that nobody takes/],
  ],
  'builds its requests from the parameters alone': [
    [
      but(getThing, { request: () => ({ method: 'GET', path: path`/things/${`${calls++}`}` }) }),
      /two different requests/,
    ],
  ],
  'keeps its route whatever its texts hold': [
    [
      but(getThing, {
        ...params({ thingId: param.text('Id') }),
        request: ({ thingId }: { thingId: string }) => ({ method: 'GET', path: raw(`/things/${thingId}`) }),
      }),
      /seed: -?\d+/,
    ],
    [
      but(getThing, {
        ...params({ thingId: param.id('Id') }),
        request: ({ thingId }: { thingId: string }) => ({
          method: 'GET',
          path: raw(`/things?id=${encodeURI(thingId)}`),
        }),
      }),
      /Counterexample/,
    ],
    [
      but(getThing, {
        ...params({ ids: param.idList('Ids') }, { ids: ['1'] }),
        request: ({ ids }: { ids: string[] }) => ({ method: 'GET', path: raw(`/things/${ids.join('/')}`) }),
      }),
      /Counterexample/,
    ],
  ],
  'refuses blank ids': [[but(getThing, params({ thingId: z.coerce.string() })), /takes " " as thingId/]],
  'sends 0, false, empty text and null wherever it takes them': [
    [
      but(
        getThing,
        size((given) => (given.size ? given : {})),
      ),
      /drops 0 of size/,
    ],
    [
      but(getThing, { ...size(() => ({})), ...params({ size: param.flag('S').nullable() }, { size: true }) }),
      /drops null/,
    ],
    [but(getThing, { ...size(() => ({})), ...params({ size: param.text('S') }, { size: 'a' }) }), /drops "" of size/],
  ],
  'asks for the same by text forms as by real values': [
    [
      but(getThing, params({ thingId: param.id('Id'), size: z.int() }, { thingId: '4711', size: 7 })),
      /refuses size: "7"/,
    ],
    [
      but(getThing, {
        ...size((given) => ({ size: typeof given.size })),
        ...params({ size: z.union([z.int(), z.string()]) }, { size: 7 }),
      }),
      /another request from size: "7"/,
    ],
  ],
  'has the effect of its requests': [
    [but(getThing, { effect: 'write' }), /is a write .*, but its requests say otherwise/],
    [but(getThing, { ...size((given) => given), effect: 'read' }), /is a read/],
    [but(getThing, { ...size((given) => given), effect: 'delete' }), /deletes .* without any DELETE/],
    [but(deleteThing, { effect: { worst: 'write', of: () => 'delete' } }), /worse than its worst/],
  ],
  'says whether it can be repeated': [
    [subject(deleteThing, { source: '' }), /does not say/],
    [but(deleteThing, { idempotent: false }), /says that its DELETE cannot be repeated/],
    [but(deleteThing, { gone: undefined }), /without gone/],
    [but(getThing, { gone: () => ({}) }), /which only a DELETE needs/],
  ],
  'pages to its end when it is a list': [
    [but(listThings, { paging: undefined }), /is a list without paging/],
    [but(listThings, { output: { things: out.list('tag', 'Things') } }), /lacks the output next_cursor/],
    [but(listThings, { request: () => ({ method: 'GET', path: path`/things` }) }), /asks twice for the same page/],
    [
      but(listThings, { map: (page: { data: [] }) => ({ things: page.data, ...paging.onlyPage(page) }) }),
      /gives 1 items of a list of 2/,
    ],
  ],
  'converts to JSON Schema': [
    [but(getThing, params({ thingId: param.id('Id') }, { thingId: 4711 })), /refuses its example by JSON Schema/],
    [but(getThing, params({ thingId: z.any() })), /of any type at all/],
    [but(getThing, params({ thingId: z.string().regex(/^\d+$/) })), /pattern/],
  ],
  'shows no token in what it refuses': [
    [
      but(getThing, {
        request: ({ thingId }: { thingId: string }) => {
          throw new InvalidParamsError([{ field: 'thingId', message: `is "${thingId}": expected another` }]);
        },
      }),
      /shows the token/,
    ],
  ],
};

/** What the rule has against a tool, also when it stops with an error. */
async function problems(name: keyof typeof rules, about: Subject): Promise<string> {
  try {
    return (await rules[name](about)).join('\n');
  } catch (error) {
    return String(error);
  }
}

describe.each(Object.entries(broken))('the rule that a tool %s', (name, cases) => {
  const rule = Object.keys(rules).find((known): known is keyof typeof rules => known === name);
  if (rule === undefined) throw new Error(`There is no rule ${name}`);

  it.each([getThing, listThings, deleteThing])('is kept by $id', async (tool) => {
    expect(await problems(rule, subject(tool))).toBe('');
  });

  it.each(cases)('is broken by a tool that does otherwise (%#)', async (about, said) => {
    expect(await problems(rule, about)).toMatch(said);
  });
});
