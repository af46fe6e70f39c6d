import fc from 'fast-check';
import { InvalidParamsError } from '../../../src/errors.js';
import type { ApiVersion } from '../../../src/intercom/versions.js';
import type { RequestTool, Tool } from '../../../src/tool/index.js';
import { build, look } from '../build.js';
import { accepts, factsOf, type Sample, samplesOf, withoutNull } from '../samples.js';
import type { Rule } from './rule.js';

/** Pieces that mean something in an address, to be put together in any order. */
const pieces = ['..', '.', '/', '\\', '?', '#', '%2e', '%2E%2e', '%2f', '%5c', '%', ';', ':', '@', '&', '=', ' '];
const breakers = ['\t', '\n', '\r', '\u0000', '\u202e', '\ud800', '\udc00', 'ä', '😀', 'a', '0'];

/** Texts that try to leave their place in an address: every parameter meets all of these, */
const known = [
  '..',
  '.',
  '%2e%2e',
  '%2e',
  '../companies/1',
  '..\\companies',
  '1?x=1',
  '1#x',
  '//evil.example',
  '\ud800',
];

/** and some of these. */
const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...pieces, ...breakers), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

/** The rule for all parameters that hold text: whatever they hold, the request goes where it would have gone. */
export const keepsItsRoute: Rule = ({ tool }) => {
  for (const sample of samplesOf(tool)) {
    const place = textPlace(sample);
    if (place === undefined) continue;
    const usual = addresses(tool, place.withText(place.plain), sample.version);
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const problem = routeProblem(tool, sample, place, usual, hostile);
        if (problem !== undefined) throw new Error(`${sample.name}: ${problem}`);
      }),
      { numRuns: known.length + 15, examples: known.map((text): [string] => [text]) },
    );
  }
  return [];
};

/** A place for free text in the parameters of a call. */
interface TextPlace {
  readonly plain: string;
  withText(text: string): Record<string, unknown>;
}

function textPlace({ name, facts, value, given }: Sample): TextPlace | undefined {
  const { type, enum: words } = withoutNull(facts.schema);
  const plain: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof plain !== 'string' || words !== undefined) return undefined;
  return { plain, withText: (text) => ({ ...given, [name]: type === 'array' ? [text] : text }) };
}

function routeProblem(
  tool: RequestTool,
  { name, version }: Sample,
  { plain, withText }: TextPlace,
  usual: readonly URL[],
  hostile: string,
): string | undefined {
  let built: readonly URL[];
  try {
    built = addresses(tool, withText(hostile), version);
  } catch (error) {
    if (error instanceof InvalidParamsError && error.issues.some(({ field }) => field === name)) return undefined;
    return `it is refused with ${error}, which does not name it`;
  }
  // Some values ask for fewer requests than usual: the newest conversation has no look. The shared ones must agree.
  for (const [at, url] of built.entries()) {
    const expected = usual[at];
    const problem = expected === undefined ? 'it asks for more' : difference(url, expected, plain, hostile);
    if (problem !== undefined) return `${problem} (${url.href} in place of ${expected})`;
  }
  return built.length === 0 ? 'no request is made' : undefined;
}

/** How an address differs from the usual one in more than the segments and values that hold the parameter. */
function difference(url: URL, usual: URL, plain: string, hostile: string): string | undefined {
  if (url.origin !== usual.origin) return 'it goes to another host';
  if (url.hash !== '') return 'it has a fragment';
  const [segments, expected] = [url.pathname.split('/'), usual.pathname.split('/')];
  if (segments.length !== expected.length) return 'its path has another length';
  for (const [at, segment] of segments.entries()) {
    const isSlot = expected[at] === encodeURIComponent(plain);
    if (isSlot ? decodeURIComponent(segment) !== hostile : segment !== expected[at])
      return `it has "${segment}" in its path`;
  }
  const keys = (of: URL) => [...of.searchParams.keys()].sort().join();
  return keys(url) === keys(usual) ? undefined : 'its query has other keys';
}

/** Where the requests of a call go, with that of the look for a lost answer. */
function addresses(tool: RequestTool, given: Record<string, unknown>, version: ApiVersion): URL[] {
  const urls = build(tool, given, version).map(({ url }) => new URL(url));
  const seen = look(tool, given, version);
  return seen === undefined ? urls : [...urls, new URL(seen.path, urls[0])];
}

/** An id is never blank, wherever it travels. */
export const refusesBlankIds: Rule<Tool> = ({ tool }) =>
  factsOf(tool).flatMap(({ name, schema }) => {
    const takes = (value: unknown) => accepts(tool, { ...tool.example, [name]: value });
    if (withoutNull(schema).type !== 'string' || !takes(4711)) return [];
    return ['', ' '].filter(takes).map((value) => `takes "${value}" as ${name}`);
  });
