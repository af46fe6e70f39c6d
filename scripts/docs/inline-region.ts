/** A generated part of a sentence, between `<!-- name -->` and `<!-- /name -->`. */
function pattern(name: string): RegExp {
  return new RegExp(`(<!-- ${name} -->)([\\s\\S]*?)(<!-- /${name} -->)`);
}

/** What stands in a region. @throws Error when the page has no such region. */
export function regionIn(page: string, name: string): string {
  const found = pattern(name).exec(page)?.[2];
  if (found === undefined)
    throw new Error(`There is no region ${name}: expected <!-- ${name} --> and <!-- /${name} -->.`);
  return found;
}

/** The page with another text in a region. @throws Error when the page has no such region. */
export function withRegion(page: string, name: string, text: string): string {
  regionIn(page, name);
  return page.replace(pattern(name), (_, begin: string, __, end: string) => `${begin}${text}${end}`);
}
