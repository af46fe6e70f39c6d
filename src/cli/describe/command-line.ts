import { flagName } from '../names/flag-name.js';

/** The command line that calls a tool with these parameters. */
export function callLine(id: string, params: Readonly<Record<string, unknown>>): string {
  return ['intercom-tools', 'call', id, ...exampleOf(params)].join(' ');
}

/** Parameters as words of a command line. */
export function exampleOf(params: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(params).flatMap(([name, value]) => option(flagName(name), value));
}

function option(name: string, value: unknown): string[] {
  if (value === undefined) return [];
  if (value === true) return [`--${name}`];
  if (value === false) return [`--no-${name}`];
  const text = textOf(value);
  return text.startsWith('-') ? [`--${name}=${quote(text)}`] : [`--${name}`, quote(text)];
}

/** A list of ids has no JSON text: every list of texts can be written with commas. */
function textOf(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' && !item.includes(',')))
    return value.join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Quotes a word for a POSIX shell where it needs it. */
export function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
