import { describe, expect, it } from 'vitest';
import { ARTICLES } from '../../../src/sandbox/history/texts/articles.js';
import { LANGUAGES } from '../../../src/sandbox/history/texts/index.js';
import { indexWords } from '../../../src/sandbox/resources/articles/search-words.js';
import { openSandbox } from '../caller.js';

const history = { days: 10, conversations: 40 };

describe('the articles of a history', () => {
  it('are published in all languages before the first conversation', async () => {
    const { call } = openSandbox({ data: { history } });
    const { body: centers } = await call('GET', '/help_center/help_centers');
    expect(centers.data[0].locales).toEqual(['en', 'fr', 'de', 'es', 'pt', 'ja']);
    const { body: tags } = await call('GET', '/tags');
    const { body } = await call('GET', '/articles/search?phrase=charged+twice');
    const [article] = body.data.articles;
    expect(article).toMatchObject({ title: 'Check an invoice or a charge', state: 'published' });
    expect(Object.keys(article.translated_content).sort()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'pt', 'type']);
    expect(tags.data).toContainEqual(expect.objectContaining({ id: article.tags.tags[0].id, name: 'Billing' }));
    const { body: first } = await call('GET', '/conversations?sort=created_at&order=asc&per_page=1');
    expect(article.created_at).toBeLessThanOrEqual(first.conversations[0].created_at);
    expect((await call('GET', `/articles/${article.id}/versions?locale=de`)).body.total_count).toBe(2);
  });

  it('are written once, however often the past is made up', () => {
    const { sandbox } = openSandbox({ data: { history } });
    const { articles } = sandbox.state().counts;
    sandbox.history(history);
    expect(sandbox.state().counts.articles).toBe(articles);
  });

  it('leave the rest of the past as it is for the same seed', async () => {
    const bytes = () => openSandbox({ data: { history } }).sandbox.export();
    expect(bytes()).toBe(bytes());
  });

  const questions = LANGUAGES.flatMap(({ code, subjects }) =>
    Object.entries(ARTICLES).flatMap(([subject]) =>
      Object.entries(subjects).flatMap(([name, { openings }]) =>
        name === subject ? openings.map((opening) => [code, subject, opening] as const) : [],
      ),
    ),
  );

  it.each(questions)('answer in %s what is asked about %s: %s', (code, subject, opening) => {
    const asked = new Set(indexWords(opening.replace(/\{\w+\}/g, ' ')));
    const shared = Object.entries(ARTICLES).map(([name, texts]) => {
      const { title = '', description = '', body = '' } = texts[code] ?? {};
      const words = new Set(indexWords(`${title} ${description} ${body}`));
      return [name, [...asked].filter((word) => words.has(word)).length] as const;
    });
    const most = Math.max(...shared.map(([, count]) => count));
    const best = shared.filter(([, count]) => count === most).map(([name]) => name);
    expect(best, `words in common: ${JSON.stringify(shared)}`).toContain(subject);
  });
});
