import { worstEffect } from '../../tool/effect.js';
import { nearest } from '../../tool/nearest.js';
import type { Tool } from '../../tool/tool.js';
import type { Hit, ToolIndex } from '../search/tool-index.js';
import { estimateTokens } from '../text/estimate-tokens.js';
import { describeParam, describeTool, headOf, searchHelpFor } from './describe-tool.js';

/** What was found: text for the model, and the tools for code. */
export interface Found {
  readonly text: string;
  readonly tools: readonly Tool[];
}

/** Tokens by the cautious estimate: of all that is found, of its first tool, of one tool that was asked for by name. */
const budgets = { all: 1100, first: 800, next: 300, one: 2400 };

const mostHits = 6;

/** A hit is worth mentioning, or describing, from this part of the score of the best on. */
const shares = { mentioned: 0.15, described: 0.8 };

/** Finds tools by words; by the name of a tool, it alone; by `name.parameter`, all of that. */
export function findText(question: string, tools: readonly Tool[], index: ToolIndex, prefix: string): Found {
  const asked = question.trim();
  const [name = '', ...path] = asked.split('.');
  const tool = named(name, tools, prefix);
  if (tool !== undefined) return path.length === 0 ? oneTool(tool) : oneParam(tool, path[0] ?? '');
  const hits = index.search(asked);
  return hits.length === 0 ? nothing(tools) : several(hits);
}

/** The tool with this name, which may lack the name of the service. */
export function named(name: string, tools: readonly Tool[], prefix: string): Tool | undefined {
  const id = name.trim();
  return tools.find((tool) => tool.id === id || tool.id === prefix + id);
}

function several(hits: readonly Hit[]): Found {
  const best = hits[0]?.score ?? 0;
  const worth = hits.filter(({ score }) => score >= best * shares.mentioned).slice(0, mostHits);
  const parts: string[] = [];
  let room = budgets.all;
  for (const [at, { tool, score }] of worth.entries()) {
    const whole = at === 0 || score >= best * shares.described;
    const part = whole ? describeTool(tool, at === 0 ? budgets.first : budgets.next) : headOf(tool);
    const fitting = at === 0 || estimateTokens(part) <= room ? part : headOf(tool);
    room -= estimateTokens(fitting);
    if (room < 0 && at > 0) break;
    parts.push(fitting);
  }
  return { text: parts.join('\n\n'), tools: worth.slice(0, parts.length).map(({ tool }) => tool) };
}

function oneTool(tool: Tool): Found {
  const search = searchHelpFor(tool);
  const described = describeTool(tool, budgets.one, { isWhole: true });
  return { text: search === undefined ? described : `${described}\n\n${search}`, tools: [tool] };
}

function oneParam(tool: Tool, name: string): Found {
  const param = Object.hasOwn(tool.fields, name) ? tool.fields[name] : undefined;
  if (param !== undefined) return { text: describeParam(tool, name, param.data), tools: [tool] };
  const names = Object.keys(tool.fields);
  const near = nearest(name, names);
  const hint = near === undefined ? `it takes ${names.join(', ') || 'nothing'}` : `did you mean ${near}?`;
  return { text: `${tool.id} has no parameter "${name.slice(0, 60)}": ${hint}`, tools: [tool] };
}

function nothing(tools: readonly Tool[]): Found {
  const counts = new Map<string, number>();
  for (const { resource } of tools) counts.set(resource, (counts.get(resource) ?? 0) + 1);
  const resources = [...counts].map(([resource, count]) => `${resource} (${count})`).join(', ');
  const text = `No tool has these words. Ask in other words, in English. There are tools for ${resources}.`;
  return { text, tools: [] };
}

/** What code is given of a tool that was found. */
export function summaryOf(tool: Tool): Record<string, unknown> {
  return { name: tool.id, effect: worstEffect(tool.effect), description: tool.description };
}
