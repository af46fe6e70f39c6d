import { InvalidParamsError } from '../../../errors.js';
import { regions } from '../../../intercom/region.js';
import { apiVersions } from '../../../intercom/versions.js';
import { type SimSettings, unresolvedIn } from '../connection.js';
import type { SimOptions } from '../service.js';
import {
  articleStates,
  type ContentKind,
  contentChoices,
  contentKinds,
  conversationStates,
  languageChoices,
  noteChoices,
} from './fields.js';

/** What a connector is set to, read from the values of its fields. */
export interface ConnectorConfig {
  readonly settings: SimSettings;
  readonly kinds: readonly ContentKind[];
  readonly articleState: (typeof articleStates)[number];
  readonly conversationState: (typeof conversationStates)[number];
  /** Every language of an article is a document. */
  readonly everyLanguage: boolean;
  readonly internalNotes: boolean;
  readonly maxItems: number;
}

/**
 * Reads the fields of a connector.
 *
 * @throws InvalidParamsError that names the field and what was expected.
 */
export function readConfig(
  accessToken: string,
  source: Record<string, unknown>,
  options: SimOptions = {},
): ConnectorConfig {
  const contentType = wordOf(source, 'contentType', Object.keys(contentChoices)) ?? 'articles';
  return {
    settings: readConnection(accessToken, source, options),
    kinds: contentChoices[contentType]?.kinds ?? contentKinds,
    articleState: wordOf(source, 'articleState', articleStates) ?? 'published',
    conversationState: wordOf(source, 'conversationState', conversationStates) ?? 'all',
    everyLanguage: wordOf(source, 'languages', languageChoices) === 'all',
    internalNotes: wordOf(source, 'internalNotes', noteChoices) === 'yes',
    maxItems: maximum(textOf(source, 'maxItems')),
  };
}

function readConnection(
  accessToken: string,
  source: Record<string, unknown>,
  { customBaseUrl = false }: SimOptions,
): SimSettings {
  if (accessToken.trim() === '') refuse('accessToken', 'is missing: enter the access token of the workspace');
  const reference = unresolvedIn(accessToken);
  if (reference !== undefined) refuse('accessToken', `is still ${reference}: enter the access token itself`);
  return {
    accessToken: accessToken.trim(),
    region: wordOf(source, 'region', regions),
    version: wordOf(source, 'version', apiVersions),
    adminId: undefined,
    baseUrl: customBaseUrl ? textOf(source, 'baseUrl') : undefined,
  };
}

function maximum(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(given) && Number(given) > 0) return Number(given);
  return refuse('maxItems', `is "${given}": expected a whole number from 1, or nothing for all`);
}

function wordOf<Word extends string>(
  source: Record<string, unknown>,
  field: string,
  known: readonly Word[],
): Word | undefined {
  const text = textOf(source, field);
  const word = known.find((one) => one.toLowerCase() === text?.toLowerCase());
  if (text === undefined || word !== undefined) return word;
  return refuse(field, `is "${text}": expected one of ${known.join(', ')}`);
}

function textOf(source: Record<string, unknown>, field: string): string | undefined {
  const value = source[field];
  if (typeof value === 'number') return String(value);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') return refuse(field, 'is no text');
  return value.trim() === '' ? undefined : value.trim();
}

function refuse(field: string, message: string): never {
  throw new InvalidParamsError([{ field, message }]);
}
