import type { ArgsDef } from 'citty';
import { InvalidParamsError } from '../../errors.js';
import type { McpOptions } from '../../hosts/mcp/index.js';
import { type Effect, effects } from '../../tool/effect.js';
import { nearest } from '../../tool/nearest.js';
import type { Values } from '../command.js';
import { toolNames } from '../names/tool-names.js';

/** Which tools an agent gets, and what it may do with them. */
export const agentOptions = {
  'read-only': { type: 'boolean', description: 'Offer only tools that change nothing, and refuse whatever would' },
  toolsets: { type: 'string', valueHint: 'list', description: 'Only tools of these resources: conversations,contacts' },
  tools: {
    type: 'string',
    valueHint: 'list',
    description: 'Only the tools with these ids or short names, or all; else core tools that find and run the rest',
  },
  allow: {
    type: 'string',
    valueHint: 'send,delete',
    description:
      'Let calls through that reach a customer or cannot be undone; the user is asked otherwise, or they fail',
  },
  'dry-run': { type: 'boolean', description: 'Answer every call with the requests it would make, and send nothing' },
} as const satisfies ArgsDef;

/**
 * The options of a command line as those of the server. What writes is let through as ever: `--allow` adds to it.
 *
 * @throws InvalidParamsError for an effect that there is not.
 */
export function readAgentOptions(values: Values<typeof agentOptions>): McpOptions {
  return {
    readOnly: values['read-only'],
    dryRun: values['dry-run'],
    toolsets: wordsOf(values.toolsets),
    tools: readTools(wordsOf(values.tools)),
    allow: ['write', ...(wordsOf(values.allow) ?? []).map(readEffect)],
  };
}

function wordsOf(text: string | undefined): string[] | undefined {
  return text
    ?.split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function readTools(words: readonly string[] | undefined): McpOptions['tools'] {
  return words?.length === 1 && words[0] === 'all' ? 'all' : words?.map(idOf);
}

/** A short name as the id of its tool. What is neither is refused by the server, with the ids that there are. */
function idOf(word: string): string {
  return toolNames().find(({ short }) => short === word)?.tool.id ?? word;
}

function readEffect(word: string): Effect {
  const effect = effects.find((one) => one === word);
  if (effect !== undefined) return effect;
  const near = nearest(word, effects);
  const hint = near === undefined ? `expected some of ${effects.join(', ')}` : `did you mean ${near}?`;
  throw new InvalidParamsError([{ field: '--allow', message: `has ${JSON.stringify(word)}: ${hint}` }]);
}
