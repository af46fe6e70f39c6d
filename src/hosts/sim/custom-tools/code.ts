import type { ConnectionCode } from './connection-code.js';
import type { CallPlan } from './plan.js';
import type { Rule } from './rules.js';

/** What the code of one custom tool is made of. */
export interface CallData {
  readonly name: string;
  /** Whether a repeat has the same effect, so that a lost answer needs no warning. */
  readonly repeatable: boolean;
  readonly answersNothing: boolean;
  /** The argument in which the optional parameters travel. */
  readonly optionalIn: string;
  /** The output that holds the answer, where that is plain text. */
  readonly textIn?: string | undefined;
  readonly rules: readonly Rule[];
  readonly plan: Pick<CallPlan, 'constants' | 'slots'>;
}

/**
 * The JavaScript of a custom tool. Sim runs it as the body of an async function in which `params` holds the arguments,
 * without packages and in a sandbox that knows little more than `fetch`; so it reads a plan, and the plan is all that
 * differs between tools.
 */
export function codeOf({ name, ...data }: CallData, connection: ConnectionCode): string {
  const call = JSON.stringify({ name, ...connection.data, ...data });
  return `return await (async (given) => {\nconst call = ${call};\n${bodyOf(connection)}})(params);\n`;
}

/**
 * Sim declares each argument as a constant around this code, so all names of it stand in a function of their own. URL and
 * its like are not there in every sandbox.
 */
const bodyOf = ({
  first,
  read,
  headers,
  address,
  host,
  errors,
}: ConnectionCode) => `${first}const refuse = (message) => { throw new Error(call.name + ': ' + message + '. Nothing was sent.'); };
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMissing = (value) => value === undefined || value === '';
const parsed = (value, name) => {
  if (typeof value !== 'string') return value;
  try { return JSON.parse(value); } catch { return refuse(name + ' is not valid JSON'); }
};

${read}
const inOne = given[call.optionalIn];
const options = isMissing(inOne) || inOne === null ? {} : parsed(inOne, call.optionalIn);
if (!isObject(options)) refuse(call.optionalIn + ' is not an object');
const optional = call.rules.filter((rule) => !rule.required).map((rule) => rule.name);
for (const name of Object.keys(options)) {
  if (!optional.includes(name)) refuse(name + ' is not an option: expected one of ' + optional.join(', '));
}

const readers = {
  text: (value) => (Number.isSafeInteger(value) ? String(value) : value),
  one: (value) => (typeof value === 'string' ? value.trim() : Number.isSafeInteger(value) ? String(value) : value),
  integer: (value) => (typeof value === 'string' && /^-?\\d{1,16}$/.test(value.trim()) ? Number(value) : value),
  number: (value) => (typeof value === 'string' && /^-?\\d+(\\.\\d+)?$/.test(value.trim()) ? Number(value) : value),
  boolean: (value) => (value === 'true' ? true : value === 'false' ? false : value),
  object: parsed,
  list: (value, name) => (typeof value === 'string' && value.trim().startsWith('[') ? parsed(value, name)
    : typeof value === 'string' ? value.split(',').map((member) => member.trim()) : value),
  time: (value) => (typeof value !== 'string' ? value : /^-?\\d{1,16}$/.test(value.trim()) ? Number(value)
    : /T.*(Z|[+-]\\d\\d:\\d\\d)$/.test(value.trim()) ? Math.floor(Date.parse(value) / 1000) : value),
};
const fits = {
  text: (value) => typeof value === 'string',
  one: (value) => typeof value === 'string' && value !== '' && !value.includes(','),
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  object: isObject,
  list: Array.isArray,
  time: (value) => Number.isSafeInteger(value) && Math.abs(value) < 100000000000,
};
const expected = {
  text: 'text', one: 'one id', integer: 'a whole number', number: 'a number', boolean: 'true or false', object: 'a JSON object',
  list: 'a list', time: 'a time in unix seconds',
};
const values = {};
for (const rule of call.rules) {
  const value = (rule.required ? given : options)[rule.name];
  if (isMissing(value)) {
    if (rule.required) refuse(rule.name + ' is missing: expected ' + expected[rule.kind]);
    continue;
  }
  if (value === null && rule.nullable) {
    values[rule.name] = null;
    continue;
  }
  const read = readers[rule.kind](value, rule.name);
  if (!fits[rule.kind](read)) refuse(rule.name + ' does not fit: expected ' + expected[rule.kind]);
  if (rule.words !== undefined && !rule.words.includes(read)) refuse(rule.name + ' is no known word: expected one of ' + rule.words.join(', '));
  const size = typeof read === 'string' || Array.isArray(read) ? read.length : read;
  if (rule.min !== undefined && size < rule.min) refuse(rule.name + ' is too small: expected ' + rule.min + ' or more');
  if (rule.max !== undefined && size > rule.max) refuse(rule.name + ' is too large: expected ' + rule.max + ' at the most');
  values[rule.name] = read;
}

const places = call.plan.constants.map(({ place, value }) => ({ place, value }));
for (const { place, param, asNumber, otherwise, when } of call.plan.slots) {
  if (when !== undefined && (when.is === undefined ? values[when.param] === undefined : ![when.is].flat().includes(values[when.param]))) continue;
  const value = values[param];
  if (value !== undefined) {
    const numeric = (one) => (/^\\d+$/.test(one) && Number.isSafeInteger(Number(one)) ? Number(one) : one);
    places.push({ place, value: !asNumber ? value : Array.isArray(value) ? value.map(numeric) : numeric(value), param });
  } else if (otherwise === 'now') places.push({ place, value: Math.floor(Date.now() / 1000) });
  else if (otherwise !== 'nothing') places.push({ place, value: otherwise.value });
}
const segments = [];
const query = [];
let method = 'GET';
let body;
for (const { place: [part, ...inside], value, param } of places) {
  if (part === 'method') method = value;
  else if (part === 'path') {
    if (param !== undefined && ['', '.', '..'].includes(String(value).trim())) refuse(param + ' is not the id of an existing object');
    segments[Number(inside[0])] = param === undefined ? value : encodeURIComponent(value);
  } else if (part === 'query') query.push(encodeURIComponent(inside[0]) + '=' + encodeURIComponent(value));
  else if (inside.length === 0) body = {};
  else {
    let target = (body ??= {});
    for (const name of inside.slice(0, -1)) target = target[name] ??= {};
    target[inside[inside.length - 1]] = value;
  }
}

const path = segments.join('/');
${headers}if (body !== undefined) headers['Content-Type'] = 'application/json';
let answer;
let text;
try {
  const url = ${address} + path + (query.length === 0 ? '' : '?' + query.join('&'));
  answer = await fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  text = await answer.text();
} catch {
  throw new Error(call.name + ': no answer came from ' + ${host} + '. '
    + (call.repeatable ? 'Try again.' : 'It may have been carried out all the same: look before you repeat it.'));
}
let content;
try { content = JSON.parse(text); } catch { content = undefined; }
if (answer.status >= 200 && answer.status < 300) {
  if (call.answersNothing) return { accepted: true };
  if (call.textIn !== undefined) return { [call.textIn]: text };
  if (content !== undefined) return content;
  throw new Error(call.name + ': ' + ${host} + ' answered ' + answer.status + ' with something that is no JSON.');
}
${errors}throw new Error(call.name + ': ' + ${host} + ' answered ' + answer.status + ' to ' + method + ' ' + path
  + (said.length === 0 ? '.' : ', saying "' + said.join('" and "') + '".'));
`;
