import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../tool/json.js';
import { AutomationSyntaxError, findingAt } from './finding.js';
import { type ReadOptions, readAutomation } from './read-automation.js';
import type { AutomationSource, Span, Spot } from './source.js';

/**
 * The text with `enabled` set; everything else, comments included, stays as it is to the letter.
 *
 * @throws AutomationSyntaxError for a text that cannot be read, or whose `enabled` cannot be set by itself
 */
export async function setEnabled(text: string, enabled: boolean, options: ReadOptions): Promise<string> {
  const { data, source } = await readAutomation(text, options);
  if (!isObject(data)) throw cannotEdit(source, 'is no object', 'An automation has the keys id, name, on and steps.');
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const edited = mark + edit(source, enabled);
  // An anchor or a comment may stand where nobody expects one: what comes out is read before it is believed.
  const { data: after } = await readAutomation(edited, options).catch(() => ({ data: undefined }));
  if (isDeepStrictEqual(after, { ...data, enabled })) return edited;
  throw cannotEdit(source, `cannot be set to ${enabled} without changing more`, 'Edit the file by hand.');
}

function cannotEdit(source: AutomationSource, message: string, fix: string): AutomationSyntaxError {
  return new AutomationSyntaxError(source.name, [
    findingAt(source, ['enabled'], { code: 'wrong-value', message, fix }),
  ]);
}

function edit({ text, format, spot }: AutomationSource, enabled: boolean): string {
  const known = spot.parts?.get('enabled');
  if (known !== undefined) return replaced(text, known, enabled);
  const members = [...(spot.parts ?? [])].map(([, member]) => member);
  const before = spot.parts?.get('name') ?? spot.parts?.get('id') ?? members.at(-1);
  if (before?.key === undefined) return inserted(text, spot.start + 1, `"enabled": ${enabled}`);
  if (format === 'json' || text[spot.start] === '{') return intoBraces(text, spot, before, before.key, enabled);
  return intoLines(text, before, before.key, enabled);
}

function replaced(text: string, { start, end, key }: Spot, enabled: boolean): string {
  // `enabled:` without a value: what is meant to stand behind the colon.
  if (text.slice(start, end).trim() !== '') {
    const value = text.slice(start, end);
    return `${text.slice(0, start)}${enabled}${value.slice(value.trimEnd().length)}${text.slice(end)}`;
  }
  return inserted(text, (key?.end ?? start) + 1, ` ${enabled}`);
}

/** Behind a member of an object in braces, spaced as that member is. */
function intoBraces(text: string, spot: Spot, before: Spot, key: Span, enabled: boolean): string {
  const gap = /\s*$/.exec(text.slice(spot.start + 1, key.start))?.[0] ?? '';
  const colon = text.slice(key.end, before.start);
  const quote = /^["']/.exec(text.slice(key.start))?.[0] ?? '';
  const space = gap === '' ? afterComma(text, before) : gap;
  return inserted(text, before.end, `,${space}${quote}enabled${quote}${colon}${enabled}`);
}

function afterComma(text: string, { end }: Span): string {
  return /^\s*,(\s*)/.exec(text.slice(end))?.[1] ?? '';
}

/** In a line of its own, below a member of an object in lines. */
function intoLines(text: string, before: Spot, key: Span, enabled: boolean): string {
  const lineStart = text.lastIndexOf('\n', key.start - 1) + 1;
  const indent = /^[ ]*/.exec(text.slice(lineStart, key.start))?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const line = `${indent}enabled: ${enabled}`;
  // A text in a block of lines ends with its last line break.
  if (text[before.end - 1] === '\n') return inserted(text, before.end, `${line}${newline}`);
  const next = text.indexOf('\n', before.end);
  return next < 0 ? `${text}${newline}${line}` : inserted(text, next + 1, `${line}${newline}`);
}

function inserted(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at);
}
