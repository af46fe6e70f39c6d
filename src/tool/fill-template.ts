/** Puts values into the braces of a template: `Bearer {token}`. Undefined when one of them is missing. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const fields = [...template.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => field);
  if (fields.some((field) => values[field] === undefined)) return undefined;
  return fields.reduce((text, field) => text.replace(`{${field}}`, () => values[field] ?? ''), template);
}
