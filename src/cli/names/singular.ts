/** The word for one of what an English plural names. */
export function singular(plural: string): string {
  return plural.replace(/ies$/, 'y').replace(/s$/, '');
}
