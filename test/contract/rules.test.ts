import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { InvalidParamsError } from '../../src/errors.js';
import { out, param, path } from '../../src/intercom/index.js';
import { type EncodedPath, param as generic, type Params, type RequestTool } from '../../src/tool/index.js';
import { paramsSchema } from '../../src/tool/operation/params-schema.js';
import type { JsonSchema } from '../../src/tool/param/facts.js';
import { Param } from '../../src/tool/param/param.js';
import { createThing, deleteThing, getThing, listThings, paintThings } from './flawless-tools.js';
import { rules } from './rules/index.js';
import type { Subject } from './subjects.js';

function subject(tool: RequestTool, change: Partial<Subject> = {}): Subject {
  const name = tool.id.replace('intercom_', '');
  const exportName = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const file = `things/${name.replaceAll('_', '-')}.ts`;
  return { tool, file, exportName, exports: [exportName], source: '', ...change };
}

/** The tool with something else about it. */
function but<Changes extends object>(tool: RequestTool, changes: Changes): Subject {
  return subject({ ...tool, ...changes });
}

function params(fields: Params, example: Record<string, unknown> = getThing.example) {
  return { fields, params: paramsSchema(fields), example };
}

/** A parameter that no kind made. */
function odd(parser: z.ZodType, schema: JsonSchema = { type: 'string' }): Param {
  return new Param({ description: 'Odd', required: true, nullable: false, schema, sample: '4711' }, () => parser);
}

const thingId = param.id('contact', 'Id');

/** A path that nobody encoded: the compiler lets none through, so here it is forced. */
const raw = (text: string) => text as EncodedPath;

/** A plain definition with two parameters and this many other lines. */
const long = (lines: number) => {
  const others = Array.from({ length: lines - 4 }, (_, at) => `  said${at}: 'text',`);
  return [
    "export const getThing = operation('intercom_get_thing', {",
    '  params: {',
    '    a,',
    '    b,',
    '  },',
    ...others,
    '});',
    '',
  ].join('\n');
};

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

const lookup = (changes: object) => ({
  title: 'the owner',
  advice: 'give an owner',
  requests: () => [{ method: 'GET', path: path`/me` }],
  pick: () => '1',
  ...changes,
});

const each = (changes: object) => ({
  step: 'paint it',
  idempotent: true,
  failure: 'fails',
  items: () => ['1'],
  request: () => ({ method: 'POST', path: path`/things/1/paint` }),
  ...changes,
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
  'has a definition of nine lines beside its parameters where it is plain': [
    [subject(getThing, { source: long(10) }), /of 10 lines beside its parameters: expected 9/],
  ],
  'says what it does': [
    [but(getThing, { title: 'get thing.' }), /has the title/],
    [but(getThing, { description: 'This gets a thing.' }), /begins with "This"/],
    [but(getThing, { description: 'Get a thing' }), /without a period/],
    [but(getThing, { description: `Get a ${'very '.repeat(50)} fine thing.` }), /220 at the most/],
  ],
  'describes every parameter and every output': [
    [but(getThing, params({ thingId: param.id('contact', ' ') })), /thingId has no description/],
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
      but(
        getThing,
        params(
          { thingId: param.id('contact').check((id, refuse) => (id === 'x' ? undefined : refuse('is not x'))) },
          { thingId: 'x' },
        ),
      ),
      /not taken as "4711"/,
    ],
  ],
  'has parameters whose data agrees with their parser': [
    [but(getThing, params({ thingId: odd(z.string()) })), /but a parser that says/],
    [but(getThing, params({ thingId: odd(param.integer('Odd', { min: 2 }).schema, { type: 'integer' }) })), /minimum/],
    [but(getThing, params({ thingId: odd(z.string().optional()) })), /not right about thingId being required/],
    [but(getThing, params({ thingId: odd(z.string().nullable()) })), /not right about thingId being null/],
    [
      but(getThing, params({ thingId: param.flag('Flag', { example: 'yes' }) })),
      /has a sample of thingId that it refuses/,
    ],
  ],
  'says of what its ids are': [
    [but(getThing, params({ thingId: generic.id('Id') })), /takes ids as thingId without saying of what/],
    [
      but(getThing, params({ thingId: generic.id('Id', { of: 'thing' }) })),
      /of thing, which the service does not have/,
    ],
    [but(getThing, params({ thingId: generic.id('Id', { of: 'ticket_part' }) })), /ids of ticket_part, which has none/],
    [
      but(getThing, params({ ids: param.fixedObject({ thingId: generic.id('Id') }, 'Ids') })),
      /takes ids as thingId without saying/,
    ],
    [
      but(getThing, params({ thingId: param.id({ param: 'sort', entities: ['admin', 'team'] }, 'Id') })),
      /lets sort name what thingId is of, but its words are undefined/,
    ],
  ],
  'sends what it declares': [
    [
      but(getThing, { request: () => ({ method: 'GET', path: path`/things/4712` }) }),
      /declares .*4711.* for thingId "4711", but sends .*4712/,
    ],
    [but(createThing, { direct: { one: ['owner_ids'], omit: ['note'] } }), /for sort "odd", but sends .*"strange"/],
    [but(createThing, { direct: { words: { sort: ['fine'] }, omit: ['note'] } }), /for owner_ids/],
    [but(createThing, { direct: { words: { sort: ['fine'] }, one: ['owner_ids'] } }), /for note "4711"/],
    [but(createThing, { direct: { ...createThing.direct, omit: ['note', 'size'] } }), /what is no parameter of it/],
  ],
  'refuses unknown parameters and suggests the near one': [
    [but(getThing, { params: z.object({ thingId: thingId.schema }) }), /takes a parameter that it does not have/],
  ],
  'names every required parameter that is missing': [
    [but(getThing, params({ thingId: odd(picky) })), /when thingId is missing/],
  ],
  'names the parameter whose value is nonsense': [
    [but(getThing, params({ thingId: odd(z.unknown()) })), /a value of thingId that nobody takes/],
    [but(getThing, params({ thingId: odd(z.string()) })), /a value of thingId that nobody takes/],
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
        ...params({ thingId }),
        request: ({ thingId }: { thingId: string }) => ({
          method: 'GET',
          path: raw(`/things?id=${encodeURI(thingId)}`),
        }),
      }),
      /Counterexample/,
    ],
    [
      but(getThing, {
        ...params({ ids: param.idList('contact', 'Ids') }, { ids: ['1'] }),
        request: ({ ids }: { ids: string[] }) => ({ method: 'GET', path: raw(`/things/${ids.join('/')}`) }),
      }),
      /Counterexample/,
    ],
  ],
  'refuses blank ids': [[but(getThing, params({ thingId: odd(z.coerce.string()) })), /takes " " as thingId/]],
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
      but(getThing, params({ thingId, size: odd(z.int(), { type: 'integer' }) }, { thingId: '4711', size: 7 })),
      /refuses size: "7"/,
    ],
    [
      but(getThing, {
        ...size((given) => ({ size: typeof given.size })),
        ...params({ size: odd(z.union([z.int(), z.string()]), { type: 'integer' }) }, { size: 7 }),
      }),
      /another request from size: "7"/,
    ],
  ],
  'has the effect of its requests': [
    [but(getThing, { effect: 'write' }), /is a write .*, but its requests say otherwise/],
    [but(getThing, { ...size((given) => given), effect: 'read' }), /is a read/],
    [but(getThing, { ...size((given) => given), effect: 'delete' }), /deletes .* without any request that does/],
    [but(deleteThing, { effect: { worst: 'write', of: () => 'delete' } }), /worse than its worst/],
  ],
  'is repeated only where that is harmless': [
    [but(deleteThing, { idempotent: false }), /says that its DELETE cannot be repeated/],
    [but(deleteThing, { gone: undefined }), /without gone/],
    [but(getThing, { gone: () => ({}) }), /which only a DELETE needs/],
  ],
  'says what each of its requests is for': [
    [but(getThing, { lookups: { owner: lookup({ title: 'The owner.' }) } }), /expected a few words/],
    [but(getThing, { lookups: { owner: lookup({ advice: '' }) } }), /with the advice ""/],
    [but(getThing, { lookups: { owner: lookup({ refusal: { title: 'it exists' } }) } }), /although no call is made/],
    [but(getThing, { each: each({ step: 'Paint it.' }) }), /expected what is done, as a verb/],
    [but(getThing, { each: each({ failure: 'shown' }) }), /returns no list of them/],
    [but(getThing, { each: each({ items: () => [] }) }), /makes 0 requests for the 0 items/],
    [but(getThing, { effect: 'write', each: each({}) }), /takes any number of items/],
  ],
  'pages to its end when it is a list': [
    [but(listThings, { paging: undefined }), /is a list without paging/],
    [but(listThings, { output: { things: out.list('tag', 'Things') } }), /lacks the output next_cursor/],
    [but(listThings, { request: () => ({ method: 'GET', path: path`/things` }) }), /asks twice for the same page/],
    [
      but(listThings, { map: (page: { data: [] }) => ({ things: page.data, has_more: false, next_cursor: null }) }),
      /gives 1 items of a list of 2/,
    ],
  ],
  'converts to JSON Schema': [
    [but(getThing, params({ thingId }, { thingId: 4711 })), /refuses its example by JSON Schema/],
    [but(getThing, params({ thingId: odd(z.any(), {}) })), /of any type at all/],
    [but(getThing, params({ thingId: odd(z.string(), { type: 'string', pattern: 'x' }) })), /pattern/],
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

  it.each([getThing, listThings, deleteThing, createThing, paintThings])('is kept by $id', async (tool) => {
    expect(await problems(rule, subject(tool))).toBe('');
  });

  it.each(cases)('is broken by a tool that does otherwise (%#)', async (about, said) => {
    expect(await problems(rule, about)).toMatch(said);
  });
});
