/** The first sentence of a text of a description, in plain words and without its period. */
export function sentence(text: string | undefined, otherwise: string, longest = 120): string {
  const plain = (text ?? '')
    .replace(/\{%[\s\S]*$/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*#]|<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [first = ''] = plain.split(/(?<!\b(?:e\.g|i\.e))(?<=[a-z)\d"'])\.(?:\s|$)/);
  const found = first.replace(/[.:\s]+$/, '');
  if (found === '') return otherwise;
  if (found.length <= longest) return found;
  return found.slice(0, found.lastIndexOf(' ', longest)).replace(/[\s,;:(]+$/, '');
}

/** `news_item_id` is `News item id`. */
export function humanized(name: string): string {
  const words = name.replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
