import { isLocal, type Tool } from '../../../src/tool/tool.js';
import { questions } from './questions.js';

/** What the search made of one question. */
export interface Asked {
  readonly ask: string;
  /** The place of the right tool, from 1. */
  readonly place: number;
  readonly first: string;
}

/** Puts the questions to a search. Those whose tools are not there are left out. */
export function askedOf(tools: readonly Tool[], search: (question: string) => readonly { tool: Tool }[]): Asked[] {
  const known = new Set(tools.map(routeOf));
  return questions
    .filter(({ routes }) => routes.some((route) => known.has(route)))
    .map(({ ask, routes }) => {
      const hits = search(ask);
      const at = hits.findIndex(({ tool }) => routes.includes(routeOf(tool)));
      return { ask, place: at < 0 ? Number.POSITIVE_INFINITY : at + 1, first: hits[0]?.tool.id ?? 'nothing' };
    });
}

/** `GET /contacts/{}`; the id of a tool that sends no request of its own. */
function routeOf(tool: Tool): string {
  if (isLocal(tool)) return tool.id;
  const { method, path } = tool.plan;
  return `${method} ${path.map((piece) => (typeof piece === 'string' ? piece : '{}')).join('')}`;
}
