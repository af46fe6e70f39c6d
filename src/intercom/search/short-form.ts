import { dateForms, dateOf, oneSecondProblem, typeBeside } from './dates.js';
import { type FieldType, fieldType, type SearchScope } from './scope.js';

/** A query that was read, or why it could not be. */
export type Read = { readonly query: unknown } | { readonly problem: string };

/** The form, in the words of a refusal. */
export const shortForm = 'conditions such as created_at>2026-01-31, with AND or OR between several';

const operators = /!=|!~|<=|>=|[=<>~^$]|\sN?IN\s/;

/** Characters of a query. A longer one is no question of a person; JSON has no such limit. */
const maxLength = 10_000;

/** Whether plain words are meant as conditions. Names and addresses hold none of the operators but `^`, `$` and IN. */
export function isShortForm(text: string, scope: SearchScope): boolean {
  if (/[=<>~]/.test(text)) return true;
  const at = text.search(operators);
  if (at !== -1 && fieldType(text.slice(0, at).trim(), scope) !== undefined) return true;
  // `email in a,b` and `email NOT IN a,b` are meant as conditions too; reading them says what is wrong.
  const [, first = ''] = /^\s*([\w.]+)\s+(?:not\s+)?n?in\s/i.exec(text.slice(0, maxLength)) ?? [];
  return fieldType(first, scope) !== undefined;
}

/**
 * Reads conditions written as people do: `role=lead AND created_at>2026-01-31`. A value may stand in double quotes, and has
 * to where it holds an operator or a quote; in quotes it is always text. `IN` and `NIN` take values with commas between
 * them, dates a day, a time of ISO 8601, or unix seconds. What the fields and operators allow is not checked
 * here.
 */
export function readShortForm(text: string, scope: SearchScope): Read {
  if (text.length > maxLength) {
    return { problem: `the text is longer than ${maxLength} characters: give the query as JSON` };
  }
  const [parts, joints] = split(text);
  const [joint] = joints;
  if (joints.some((other) => other !== joint)) {
    return { problem: 'AND and OR stand side by side: give the query as JSON, with groups' };
  }
  const filters: unknown[] = [];
  for (const part of parts) {
    const read = readCondition(part, scope);
    if ('problem' in read) return read;
    filters.push(read.query);
  }
  return { query: joint === undefined ? filters[0] : { operator: joint, value: filters } };
}

/** The conditions of a text, and the words between them. What stands in quotes is not looked at. */
function split(text: string): [parts: string[], joints: string[]] {
  const parts: string[] = [];
  const joints: string[] = [];
  let from = 0;
  for (const { 0: match, 1: joint, index } of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|$)|\s(AND|OR)\s/g)) {
    if (joint === undefined) continue;
    parts.push(text.slice(from, index));
    joints.push(joint);
    from = index + match.length;
  }
  return [[...parts, text.slice(from)], joints];
}

function readCondition(part: string, scope: SearchScope): Read {
  const found = operators.exec(part);
  const end = found === null ? part.length : found.index;
  const [field, operator] = [part.slice(0, end).trim(), found?.[0].trim() ?? '='];
  const written = part.slice(end + (found?.[0].length ?? 0)).trim();
  const shown = part.trim().length <= 60 ? `"${part.trim()}"` : 'a part of it';
  if (field === '' || found === null) return { problem: `${shown} is no condition: expected ${shortForm}` };
  const declared = fieldType(field, scope) ?? 'any';
  const type = typeBeside(declared, operator, written);
  const isList = operator === 'IN' || operator === 'NIN';
  const values: unknown[] = [];
  const words = isList ? written.split(',').map((one) => one.trim()) : [written];
  for (const word of words) {
    const read = readValue(word, type, scope, isList);
    if ('problem' in read) return { problem: `${shown} ${read.problem}` };
    values.push(read.query);
  }
  const problem = type === 'date' ? oneSecondProblem(field, operator, words, scope) : undefined;
  if (problem !== undefined) return { problem: `${shown} ${problem}` };
  return { query: { field, operator, value: isList ? values : values[0] } };
}

/** A number that is written as it would be printed: 01234, 1.10 and digits beyond exactness are texts. */
function isNumber(word: string): boolean {
  return /^-?\d/.test(word) && String(Number(word)) === word;
}

/** What is written otherwise than here in other languages of queries, and would be a value nobody has. */
const otherwise = /^(?:['“”‘’`([{])|[)\]}]$|^(?:NULL|Null|TRUE|True|FALSE|False)$/;

/** The beginning of another condition inside a value, where the word between them is written small or is missing. */
const hidden = /[\s,]([\w.]+)\s*(?:[\^$]|\s(?:not\s+)?n?in\s)/gi;

function readValue(word: string, type: FieldType, scope: SearchScope, isListed: boolean): Read {
  if (word === '')
    return { problem: 'has an empty value: expected field, operator and value; "" stands for an empty text' };
  if (word.startsWith('"')) return readQuoted(word);
  const stray = /["=<>~]/.exec(word)?.[0];
  if (stray !== undefined) {
    return { problem: `has ${stray} in its value: put the value in double quotes, and AND or OR between conditions` };
  }
  if (otherwise.test(word)) {
    const forms = isListed ? 'values stand without brackets, with commas between them' : 'put it in double quotes';
    return {
      problem: `has the value ${word.slice(0, 40)}, which could mean two things: ${forms}; null, true and false are small`,
    };
  }
  const inside = [...word.matchAll(hidden)].some(([, name = '']) => fieldType(name, scope) !== undefined);
  if (inside || /\s(?:AND|OR)$/.test(word)) {
    return { problem: 'holds the beginning of another condition: put AND or OR, in capitals, between conditions' };
  }
  if (word === 'null') return { query: null };
  if (type === 'date') return readDate(word, scope);
  if ((type === 'integer' || type === 'any') && isNumber(word)) return { query: Number(word) };
  if ((type === 'boolean' || type === 'any') && /^(true|false)$/.test(word)) return { query: word === 'true' };
  return { query: word };
}

function readQuoted(word: string): Read {
  try {
    return { query: String(JSON.parse(word)) };
  } catch {
    return { problem: 'has a value that begins with a quote and does not end with its other half' };
  }
}

function readDate(word: string, scope: SearchScope): Read {
  if (/^\d{1,8}$/.test(word) && word !== '0') return { problem: `has the date ${word}: expected ${dateForms}` };
  const seconds = dateOf(word, scope);
  return seconds === undefined ? { problem: `has no date: expected ${dateForms}` } : { query: seconds };
}
