import type { AgentTool } from '../../agent/index.js';
import type { Effect } from '../../tool/effect.js';

/** Most characters of arguments that a user is shown; what is beyond is counted. */
const longest = 4000;

const consequences: Readonly<Record<Effect, string>> = {
  read: 'It changes nothing.',
  write: 'It changes the workspace.',
  send: 'It reaches a customer.',
  delete: 'It cannot be undone.',
};

/** What a user is asked before a call: what it does to the world, and with which arguments. */
export function questionFor(tool: AgentTool, args: unknown): string {
  const shown = visible(JSON.stringify(args));
  const more = shown.length > longest ? `… (${shown.length - longest} more characters)` : '';
  return `Allow "${tool.title}"? ${consequences[tool.effectOf(args)]}\n${tool.name} ${shown.slice(0, longest)}${more}`;
}

/** Invisible characters could make a user approve something else than what is sent. */
function visible(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
  });
}
