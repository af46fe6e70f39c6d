import { InvalidParamsError } from '../../../errors.js';

type Values = Readonly<Record<string, unknown>>;

/** An address with more parameters in its query. @throws InvalidParamsError for a value that is no text, number or flag */
export function withQuery(address: string, query: Values): URL {
  const url = new URL(address);
  url.hash = '';
  for (const [name, value] of pairsOf(query, 'query')) url.searchParams.append(name, value);
  return url;
}

/** Fields of a form as they are sent. @throws InvalidParamsError for a value that is no text, number or flag */
export function formOf(fields: Values): string {
  return new URLSearchParams(pairsOf(fields, 'body_form')).toString();
}

function pairsOf(values: Values, field: string): [name: string, value: string][] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((member): [string, string] => {
      if (['string', 'number', 'boolean'].includes(typeof member)) return [name, String(member)];
      const message = `holds an object, a list of lists or null: expected texts, numbers, true and false, or lists of them`;
      throw new InvalidParamsError([{ field: `${field}.${name}`, message }]);
    }),
  );
}
