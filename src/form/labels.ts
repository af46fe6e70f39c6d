/** The name of a parameter or resource in words: `snoozed_until` is `Snoozed until`, `contactId` is `Contact id`. */
export function labelOf(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The heading of what tools work on: `help-centers` is `Help centers`, `ai-content` is `AI content`. */
export function headingOf(resource: string): string {
  return labelOf(resource.replaceAll('-', '_')).replace(/^(Ai|Ip)\b/, (word) => word.toUpperCase());
}

/** The label of a field whose value is picked by name: `admin_id` is `Admin`. */
export function pickedLabelOf(name: string): string {
  const label = labelOf(name);
  return label.replace(/ id$/, '');
}

/** `a workspace`, `an account`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
