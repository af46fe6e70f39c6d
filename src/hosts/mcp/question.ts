import type { AgentCall } from '../../agent/index.js';
import type { Effect } from '../../tool/effect.js';

/** The maximum of characters of arguments that a user is shown; the rest is counted. */
const maxLength = 4000;

const consequences: Readonly<Record<Effect, string>> = {
  read: 'It changes nothing.',
  write: 'It changes the workspace.',
  send: 'It reaches a customer.',
  delete: 'It cannot be undone.',
};

/** What a user is asked before a call: what it does to the world, and with which arguments. */
export function questionFor({ tool, title, effect, args }: AgentCall): string {
  const shown = visible(JSON.stringify(args));
  const more = shown.length > maxLength ? `… (${shown.length - maxLength} more characters)` : '';
  return `Allow "${title}"? ${consequences[effect]}\n${tool} ${shown.slice(0, maxLength)}${more}`;
}

/** Invisible characters could make a user approve something else than what is sent. */
function visible(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
  });
}
