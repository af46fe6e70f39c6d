/** n8n writes labels in title case: `Contact id` is `Contact ID`. */
export function titleOf(label: string): string {
  const words = label
    .split(' ')
    .map((word) => known[word.toLowerCase()] ?? word.charAt(0).toUpperCase() + word.slice(1));
  return words.join(' ');
}

const known: Readonly<Record<string, string>> = { id: 'ID', url: 'URL', urls: 'URLs', api: 'API', at: 'At' };
