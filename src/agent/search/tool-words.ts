import { isObject } from '../../tool/json.js';
import type { Tool } from '../../tool/tool.js';
import { wordsIn } from './words.js';

/** What is said about a tool, by where it stands, in basic forms. */
export interface ToolWords {
  readonly name: readonly string[];
  readonly resource: readonly string[];
  readonly description: readonly string[];
  readonly params: readonly string[];
}

/** The words of a tool that a question is compared with. */
export function toolWords({ id, service, resource, description, fields }: Tool): ToolWords {
  const params = Object.entries(fields).flatMap(([name, { data }]) => {
    return wordsIn([name, data.description, ...choicesIn(data.schema.enum)].join(' '));
  });
  return {
    name: withoutPrefix(wordsIn(id.startsWith(`${service}_`) ? id.slice(service.length + 1) : id)),
    resource: wordsIn(resource.replaceAll('_', ' ')),
    description: wordsIn(description),
    params: [...new Set(params)],
  };
}

/** `untag` is about tags as well: the words, and those that begin with `un` without it. */
function withoutPrefix(words: readonly string[]): string[] {
  return words.flatMap((word) => (/^un.{3}/.test(word) ? [word, word.slice(2)] : [word]));
}

function choicesIn(choices: unknown): string[] {
  return Array.isArray(choices) ? choices.filter((choice) => !isObject(choice)).map(String) : [];
}
