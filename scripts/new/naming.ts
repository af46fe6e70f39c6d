/** What the names of a tool, its file and its parameters are made of. */

const articles = ['a', 'an', 'the'];

/** Verbs of descriptions and ours for them. */
const verbs: Readonly<Record<string, string>> = { retrieve: 'get', show: 'get', find: 'get', lis: 'list' };

/** The words of an operation id, the verb in ours: `RetrieveACompanyById` is `get company by id`. */
export function wordsOf(operationId: string): string[] {
  const words = operationId
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !articles.includes(word));
  const [verb = '', ...others] = words;
  return [verbs[verb] ?? verb, ...others];
}

/** `get company` is `getCompany`. */
export function camel(words: readonly string[]): string {
  return words.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

/** `companies` is `company`. Words that have no plural stay: `news`, `status`. */
export function singular(word: string): string {
  if (/(?:news|[su]s)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|us)es$/, '$1')
    .replace(/s$/, '');
}

/** The parts of a path that are no variables. */
export function staticSegments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'));
}

/** The variables of a path with our names: `{id}` takes the name of what stands before it. */
export function pathVariables(path: string): ReadonlyMap<string, { readonly name: string; readonly thing: string }> {
  const found = new Map<string, { name: string; thing: string }>();
  let before = '';
  for (const segment of path.split('/')) {
    const [, variable] = /^\{(.*)\}$/.exec(segment) ?? [];
    if (variable === undefined) {
      before = segment;
      continue;
    }
    const thing = variable === 'id' ? singular(before) : variable.replace(/_id$/, '');
    const isId = variable === 'id' || variable.endsWith('_id');
    found.set(variable, { name: camel([...thing.split('_'), ...(isId ? ['id'] : [])]), thing });
  }
  return found;
}
