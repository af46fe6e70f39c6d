import { htmlToText } from '../../../agent/text/html-to-text.js';
import { isObject } from '../../../tool/json.js';
import type { LocalContext } from '../../../tool/local-context.js';
import { path } from '../../../tool/path.js';
import { rank } from './rank.js';
import { withoutPersonalData } from './redact.js';
import { tellingWords } from './search-words.js';
import type { Source } from './source.js';
import { readThread, type Thread } from './thread.js';

/** Closed conversations that are looked at, and those that are read. */
const most = { found: 20, read: 3 };

/** Longest question and answer, in characters. */
const longest = 1_500;

/**
 * What teammates answered to questions like this one, in closed conversations and without personal data. For teammates only.
 *
 * @param except id of the conversation that is answered
 */
export async function findPastAnswers(
  question: string,
  except: string | undefined,
  context: LocalContext,
): Promise<Source[]> {
  const words = tellingWords(question, 4);
  if (words.length === 0) return [];
  const anyWord = words.map((value) => ({ field: 'source.body', operator: '~', value }));
  const query = {
    operator: 'AND',
    value: [
      { field: 'state', operator: '=', value: 'closed' },
      { operator: 'OR', value: anyWord },
    ],
  };
  const body = { query, pagination: { per_page: most.found } };
  const request = { method: 'POST', path: path`/conversations/search`, body } as const;
  const answer = await context.send('intercom', request, { idempotent: true });
  const ranking = await rank(conversationsIn(answer).filter(({ id }) => id !== except));
  const sources: Source[] = [];
  for (const { source } of ranking.search(question, most.read)) {
    const thread = await readThread(source.id, context);
    const text = answeredIn(thread);
    if (text !== undefined) sources.push({ ...source, text });
  }
  return sources;
}

function conversationsIn(answer: unknown): Source[] {
  const found: readonly unknown[] = isObject(answer) && Array.isArray(answer.conversations) ? answer.conversations : [];
  return found.flatMap((one): Source[] => {
    if (!isObject(one) || one.state !== 'closed' || !isObject(one.source)) return [];
    const { subject, body } = one.source;
    const text = htmlToText([subject, body].filter((part) => typeof part === 'string').join('<br>'));
    const id = String(one.id);
    return [{ kind: 'past_answer', id, title: `Conversation ${id}`, url: null, text }];
  });
}

/** The question and what teammates answered; undefined where none did. */
function answeredIn({ messages, names }: Thread): string | undefined {
  const clean = (texts: readonly string[]) =>
    withoutPersonalData(texts.join('\n\n'), names).slice(0, longest).toWellFormed();
  const answers = messages.filter(({ by, isNote }) => by === 'teammate' && !isNote).map(({ text }) => text);
  const [asked = ''] = messages.filter(({ by }) => by === 'customer').map(({ text }) => text);
  return answers.length === 0 ? undefined : `Asked: ${clean([asked])}\n\nAnswered: ${clean(answers)}`;
}
