/**
 * What stands between two marks of a page, made from the words of the first mark and the path of the page, which is
 * relative to the root of the repository.
 */
export type Region = (words: readonly string[], page: string) => string;
