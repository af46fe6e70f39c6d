import { fillTemplate } from './fill-template.js';
import type { ServiceDefinition } from './service-definition.js';

/** The values of a connection form by the ids of its fields. */
export type ConnectionValues = Readonly<Record<string, string | undefined>>;

/** What every request of a connection carries beside its own parts. */
export interface Authentication {
  /** Headers that are safe to show. */
  readonly publicHeaders: Readonly<Record<string, string>>;
  readonly secretHeaders: Readonly<Record<string, string>>;
  /** Query parameters; all of them count as secret. */
  readonly query: Readonly<Record<string, string>>;
  /** Every form in which the secrets stand in them. */
  readonly secrets: readonly string[];
}

/** Fills in what a definition says about headers, query and Basic authentication. */
export function authenticationOf(
  { connection, http = { baseUrl: '' } }: ServiceDefinition,
  values: ConnectionValues,
): Authentication {
  const passwords = (connection?.fields ?? []).flatMap(({ id, password }) => (password ? [id] : []));
  const isSecret = (template: string) => passwords.some((id) => template.includes(`{${id}}`));
  const { headers = {}, query = {}, basic } = http;
  const secrets = passwords.flatMap((id) => values[id] ?? []);
  const secretHeaders = filled(headers, values, isSecret);
  if (basic !== undefined) {
    const pair = [basic.username, basic.password].map((part) => fillTemplate(part, values) ?? '');
    const encoded = Buffer.from(pair.join(':')).toString('base64');
    secretHeaders.Authorization = `Basic ${encoded}`;
    secrets.push(encoded);
  }
  return {
    publicHeaders: filled(headers, values, (template) => !isSecret(template)),
    secretHeaders,
    query: filled(query, values, () => true),
    secrets,
  };
}

/** What lacks a value is left out. */
function filled(
  templates: Readonly<Record<string, string>>,
  values: ConnectionValues,
  isWanted: (template: string) => boolean,
): Record<string, string> {
  const entries = Object.entries(templates).flatMap(([name, template]) => {
    const value = isWanted(template) ? fillTemplate(template, values) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}
