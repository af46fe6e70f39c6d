import { oneLine } from '../render/plain.js';
import type { Terminal } from '../terminal.js';
import { completionOf } from './candidates.js';

/** Longest description beside a word, in characters. */
const longestAbout = 72;

/**
 * Answers a script of a shell that asks what can stand next. The first line says whose turn it is (`words`, `files` or
 * `folders`); the lines after it are words, each with a tab and what it means.
 *
 * @param words what follows the name of the program; the last one is what is being typed
 */
export async function answerCompletion(words: readonly string[], { out }: Terminal): Promise<number> {
  const completion = await completionOf(words);
  if (typeof completion === 'string') {
    await out.line(completion);
    return 0;
  }
  const typed = words.at(-1) ?? '';
  const lines = completion.flatMap(({ word, about }) =>
    word.startsWith(typed) ? [about === '' ? word : `${word}\t${oneLine(about, longestAbout)}`] : [],
  );
  await out.line(['words', ...lines].join('\n'));
  return 0;
}
