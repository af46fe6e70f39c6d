import { describeValue } from '../../../tool/kinds/kind.js';

/** Headers that are part of how a request travels: a call does not decide about them. */
const ofTransport = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Headers that go along to another server. What credentials are called there is is nobody's standard. */
const harmless = new Set(['accept', 'accept-language', 'content-type']);

/** What is wrong with headers, by the name of the header, or undefined when nothing is. Values are not shown: they are secret. */
export function headerProblem(headers: Readonly<Record<string, unknown>>): string | undefined {
  const names = new Set<string>();
  for (const [at, [name, value]] of Object.entries(headers).entries()) {
    const lower = name.toLowerCase();
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(lower)) return `has a name that no header can have (number ${at + 1})`;
    const shown = describeValue(name);
    if (ofTransport.has(lower) || lower.startsWith('proxy-')) {
      return `has ${shown} as a name, which is set by how the request is sent: leave it out`;
    }
    if (names.has(lower)) return `has ${shown} twice as a name: give it once`;
    names.add(lower);
    if (!['string', 'number', 'boolean'].includes(typeof value)) {
      return `has no text under ${shown}: expected one text for each header`;
    }
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(String(value))) {
      return `has a line end or another character under ${shown} that no header can hold`;
    }
  }
  return undefined;
}

/** Headers as they are sent, names in lower case. */
export function headersOf(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** What of the headers goes along to another server. */
export function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.has(name)));
}

/** Headers of an answer that are part of the output. */
const kept = [
  'content-type',
  'date',
  'etag',
  'last-modified',
  'link',
  'location',
  'retry-after',
  'x-request-id',
  'x-total-count',
];

export function keptHeaders(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(kept.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
