import { worstEffect } from '../../tool/effect.js';
import type { ParamData, SearchHelp } from '../../tool/param/facts.js';
import type { Tool } from '../../tool/tool.js';
import { estimateTokens } from '../text/estimate-tokens.js';
import { shorten } from '../text/shorten.js';
import { typeWords } from './type-words.js';

/** All that is said of the parameters of a tool. */
const everything = { type: { members: 40, depth: 3 }, description: 400, optional: true } as const;

/** Less and less of it: large objects are folded, descriptions end early. */
const details = [
  { type: { members: 8, depth: 1 }, description: 160, optional: true },
  { type: { members: 5, depth: 0 }, description: 70, optional: true },
  { type: { members: 4, depth: 0 }, description: 50, optional: false },
] as const;

type Detail = typeof everything | (typeof details)[number];

/** `intercom_merge_contact (write): Merge a lead into a user.` */
export function headOf({ id, effect, description }: Tool): string {
  return `${id} (${worstEffect(effect)}): ${shorten(description, 200)}`;
}

/**
 * What a tool does and takes, within so many tokens: types and descriptions become shorter until they fit, then only what
 * the tool needs is described and the rest is named.
 */
export function describeTool(tool: Tool, budget: number, { isWhole = false } = {}): string {
  const head = headOf(tool);
  let text = head;
  for (const detail of isWhole ? [everything, ...details] : details) {
    text = [head, ...paramLines(tool, detail)].join('\n');
    if (estimateTokens(text) <= budget) break;
  }
  return text;
}

function paramLines({ fields }: Tool, detail: Detail): string[] {
  const entries = Object.entries(fields);
  const described = entries.filter(([, { data }]) => detail.optional || data.required);
  const named = entries.filter(([, { data }]) => !detail.optional && !data.required).map(([name]) => name);
  return [
    ...described.map(([name, { data }]) => paramLine(name, data, detail)),
    ...(named.length === 0 ? [] : [`- also: ${named.join(', ')}`]),
  ];
}

function paramLine(name: string, data: ParamData, { type, description }: Detail): string {
  const { required, nullable, schema } = data;
  const words = `${data.search === undefined ? typeWords(schema, type) : 'query'}${nullable ? ' or null' : ''}`;
  return `- ${name}${required ? '*' : ''} (${words}): ${shorten(data.description, description)}`;
}

/** All about one parameter. */
export function describeParam(tool: Tool, name: string, data: ParamData): string {
  const { required, nullable, schema, search } = data;
  const notes = [required ? 'needed' : 'may be left out', ...(nullable ? ['null clears it'] : [])].join(', ');
  const head = `${tool.id}, ${name} (${notes}): ${data.description}`;
  return [head, search === undefined ? JSON.stringify(schema) : describeSearch(search)].join('\n');
}

/** What the query of a search can hold; undefined for a tool that takes none. */
export function searchHelpFor({ fields }: Tool): string | undefined {
  const searches = Object.entries(fields).flatMap(([name, { data }]) => {
    return data.search === undefined ? [] : [`${name} takes:\n${describeSearch(data.search)}`];
  });
  return searches.length === 0 ? undefined : searches.join('\n\n');
}

/** What can be searched by: fields with their operators and values, and queries to copy. */
function describeSearch({ groups, words, notes, examples }: SearchHelp): string {
  return [
    ...groups.map(({ value, operators, fields }) => `${operators.join(' ')} with ${value}: ${fields.join(', ')}`),
    ...Object.entries(words).map(([field, values]) => `${field} is one of ${values.join(', ')}`),
    ...notes,
    ...examples.map(({ query, finds }) => `Example: ${query} (${finds})`),
    'The same as JSON: {"field": "email", "operator": "=", "value": "…"}, or {"operator": "AND", "value": [ … ]}.',
  ].join('\n');
}
