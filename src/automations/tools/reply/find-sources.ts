import type { LocalContext } from '../../../tool/local-context.js';
import type { AiRules } from '../ai/service.js';
import { findArticles } from './articles.js';
import { readFolder } from './folder.js';
import { findPastAnswers } from './past-answers.js';
import type { Audience } from './prompt.js';
import { rank } from './rank.js';
import type { Found } from './source.js';
import type { SourceName } from './source-names.js';

/** Sources of each kind that a model is shown. */
const mostOfKind = 3;

/** Characters of sources that a model is shown in all. */
const mostChars = 12_000;

/** What fits a question, the best of each kind first. */
export async function findSources(
  question: string,
  by: {
    readonly names: readonly SourceName[];
    readonly audience: Audience;
    readonly rules: AiRules;
    readonly conversation: string | undefined;
  },
  context: LocalContext,
): Promise<Found[]> {
  const { names, audience, rules, conversation } = by;
  const lists: Found[][] = [];
  if (names.includes('articles')) {
    lists.push((await rank(await findArticles(question, context))).search(question, mostOfKind));
  }
  if (names.includes('folder') && rules.knowledgeFolder !== undefined) {
    const folder = await readFolder(rules.knowledgeFolder, rules.knowledgeUrl);
    lists.push((await folder.for(audience)).search(question, mostOfKind));
  }
  // What customers were told is shown to teammates alone.
  if (names.includes('past_answers') && audience === 'teammate') {
    const answers = await findPastAnswers(question, conversation, context);
    lists.push(answers.map((source) => ({ source, excerpt: source.text })));
  }
  return withinLimit(interleaved(lists));
}

function interleaved(lists: readonly Found[][]): Found[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

function withinLimit(found: readonly Found[]): Found[] {
  let left = mostChars;
  return found.flatMap(({ source, excerpt }) => {
    const part = excerpt.slice(0, left).toWellFormed();
    left -= part.length;
    return part === '' ? [] : [{ source, excerpt: part }];
  });
}
