import type { ArgsDef } from 'citty';

/**
 * The files of a command line that takes any number of them, and what is left of it.
 *
 * @param args the options of the command, which say which words are values
 */
export function filesIn(raw: readonly string[], args: ArgsDef): { readonly files: string[]; readonly rest: string[] } {
  const files: string[] = [];
  const rest: string[] = [];
  const left = [...raw];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') files.push(...left.splice(0));
    else if (word === '-' || !word.startsWith('-')) files.push(word);
    else {
      const definition = args[word.replace(/^--/, '')];
      const takesNext = definition !== undefined && definition.type !== 'boolean';
      rest.push(word, ...left.splice(0, takesNext ? 1 : 0));
    }
  }
  return { files, rest };
}
