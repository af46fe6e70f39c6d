/** Words that every question has and no tool is about. */
const empty = words(
  'a about all also am an and any are as at be been but by can could do does for from had has have he her his how i ' +
    'if in into is it its just last like may me more much my need next no not of off on one or our out please she should ' +
    'so some someone somebody than that the their them then there these they thing this those to too two up us very want was we ' +
    'were what when where which who will with would you your',
);

/** The words of a text in their basic form. Names in any case are split into words. */
export function phraseWordsIn(text: string): string[] {
  return allWordsIn(text).map(basicForm);
}

/** The same without the words that every text has, unless there are no others. */
export function wordsIn(text: string): string[] {
  const words = phraseWordsIn(text);
  const telling = words.filter((word) => !isEmptyWord(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a word, in its basic form, says nothing about what is meant. */
export function isEmptyWord(word: string): boolean {
  return empty.has(word);
}

/** Whether a text has a noun in its plural. */
export function hasPlural(text: string): boolean {
  return allWordsIn(text).some((word) => /[^aisu]s$/.test(word) && !isEmptyWord(basicForm(word)));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(basicForm));
}

function allWordsIn(text: string): string[] {
  return (
    text
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/['’]s\b/g, '')
      .replace(/n['’]t\b/g, ' not')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * A word without the endings of English nouns and verbs: `companies` and `company`, `merged` and `merge` become the same.
 * What is left need not be a word.
 */
export function basicForm(word: string): string {
  if (word.length < 4) return word;
  const bare = word
    .replace(/(ss|us|is)$/, '$1.')
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss?\.)es$/, '$1')
    .replace(/s$/, '')
    .replace('.', '');
  const stem = bare.length > 5 ? bare.replace(/ing$|ed$/, '') : bare.replace(/(?<=[a-z]{3})ed$/, '');
  const single = stem === bare ? stem : stem.replace(/([bdgmnprt])\1$/, '$1');
  return single.replace(/y$/, 'i').replace(/(?<=[a-z]{4})e$/, '');
}
