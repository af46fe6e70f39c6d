import type { AgentCall } from '../../agent/index.js';
import type { Effect } from '../../tool/effect.js';
import { isObject } from '../../tool/json.js';

/** The characters of arguments that a user is shown, as long as nothing that is shown whole takes more. */
const maxLength = 4000;

/** An argument as JSON is shown whole up to so many characters: recipients, roles and flags are far shorter. */
const maxShortLength = 300;

const consequences: Readonly<Record<Effect, string>> = {
  read: 'It changes nothing.',
  write: 'It changes the workspace.',
  send: 'It reaches a customer.',
  delete: 'It cannot be undone.',
};

/**
 * What a user is asked before a call: what it does to the world, and with which arguments. Whom or what it is about comes
 * first and whole, whatever the order in which a model gives the arguments; then what is short, and last what is long, of
 * which each argument is cut at its own end. The name of every argument is shown.
 */
export function questionFor({ tool, title, effect, args, subjects = [] }: AgentCall): string {
  return `Allow "${title}"? ${consequences[effect]}\n${tool} ${shown(asObject(args), subjects)}`;
}

function shown(args: unknown, subjects: readonly string[]): string {
  if (!isObject(args)) return cut(visible(JSON.stringify(args) ?? ''), maxLength);
  const parts = Object.entries(args).map(([name, value]) => {
    const json = visible(JSON.stringify(value) ?? 'null');
    const rank = subjects.includes(name) ? 0 : json.length <= maxShortLength ? 1 : 2;
    return { rank, name: visible(JSON.stringify(name)), json };
  });
  const ordered = parts.toSorted((one, other) => one.rank - other.rank);
  const long = ordered.filter(({ rank }) => rank === 2);
  let room =
    maxLength - ordered.reduce((sum, { rank, name, json }) => sum + name.length + (rank === 2 ? 0 : json.length), 0);
  let left = long.length;
  const texts = ordered.map(({ rank, name, json }) => {
    if (rank !== 2) return `${name}:${json}`;
    // What one of them leaves over is for the ones after it.
    const text = cut(json, Math.max(maxShortLength, Math.floor(room / left)));
    room -= text.length;
    left -= 1;
    return `${name}:${text}`;
  });
  return `{${texts.join(',')}}`;
}

function cut(json: string, length: number): string {
  return json.length <= length ? json : `${json.slice(0, length)}… (${json.length - length} more characters)`;
}

/** Some hosts hand the arguments over as JSON text. */
function asObject(args: unknown): unknown {
  if (typeof args !== 'string') return args;
  try {
    return JSON.parse(args);
  } catch {
    return args;
  }
}

/** Invisible characters could make a user approve something else than what is sent. */
function visible(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
  });
}
