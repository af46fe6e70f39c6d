import { changeArticle, createArticle } from '../resources/articles/write.js';
import { addCollection, collections } from '../resources/help-center/collections.js';
import { addHelpCenter, defaultHelpCenter, helpCenters } from '../resources/help-center/help-centers.js';
import { articleHtml } from '../resources/markdown.js';
import { atTime } from '../world/at-time.js';
import { createRandom } from '../world/random.js';
import type { World } from '../world/world.js';
import type { SubjectTeam } from './subject-teams.js';
import { type AnsweredSubject, ARTICLES, type ArticleTexts } from './texts/articles.js';
import { LANGUAGES } from './texts/index.js';
import { SUBJECTS, type Subject } from './texts/phrases.js';

const COLLECTION = 'Questions and answers';

/**
 * Articles that answer what the customers of a history write, in all their languages: one a subject, filed under its tag,
 * written before the first conversation and revised by the way. A help center that has them already stays as it is.
 * @param to unix seconds
 */
export function addHistoryArticles(
  past: World,
  to: number,
  seed: number,
  subjectTeams: Readonly<Record<Subject, SubjectTeam>>,
): void {
  const locales = speakAllLanguages(past);
  if ([...collections.in(past).values()].some(({ name }) => name === COLLECTION)) return;
  const collection = addCollection(past, { name: COLLECTION, description: 'What customers ask most' });
  const from = past.clock.now();
  // A stream of its own: articles must not change what is said in conversations.
  const random = createRandom(seed, 'history/articles');
  for (const subject of SUBJECTS) {
    if (subject === 'praise') continue;
    const { admins, tag } = subjectTeams[subject];
    const author = random.pick(admins);
    const contents = contentsOf(subject, locales);
    const drafted = new Map([...contents].map(([locale, texts]) => [locale, { ...texts, author_id: author.id }]));
    const article = createArticle(past, {
      parent_ids: [collection.id],
      contents: drafted,
      tags: [{ tag_id: tag.id, applied_at: from, applied_by: author.id }],
      statistics: {
        views: random.integer(200, 4_000),
        conversations: random.integer(5, 60),
        happy: random.integer(20, 200),
        neutral: random.integer(0, 40),
        sad: random.integer(0, 30),
      },
    });
    const published = new Map([...contents.keys()].map((locale) => [locale, { state: 'published' as const }]));
    changeArticle(atTime(past, Math.min(to, from + random.integer(600, 7_200))), article, published);
  }
}

/** Adds the languages of the customers to those of the help center. */
function speakAllLanguages(past: World): readonly string[] {
  const helpCenter = defaultHelpCenter(past) ?? addHelpCenter(past, ['en']);
  const locales = [...new Set([...helpCenter.locales, ...LANGUAGES.map(({ code }) => code)])];
  helpCenters.in(past).update(helpCenter, { locales });
  return locales;
}

function contentsOf(subject: AnsweredSubject, locales: readonly string[]): ReadonlyMap<string, ArticleTexts> {
  return new Map(
    locales.flatMap((locale) => {
      const texts = ARTICLES[subject][locale];
      return texts === undefined ? [] : [[locale, { ...texts, body: articleHtml(texts.body) }] as const];
    }),
  );
}
