import { invalid } from '../http/input.js';
import { isJsonObject, type JsonValue } from '../json.js';

/** How much of the past to make up. The same options on the same state give the same history. */
export interface HistoryOptions {
  /** Length of the past in days, from 1 to 730; 90 when absent. It ends now. */
  readonly days?: number;
  /** From 0 to 50,000; 2,000 when absent. */
  readonly conversations?: number;
  /** Decides what is said and when; the workspace's own when absent. */
  readonly seed?: number;
  /** Names of the tags in use; tags that are not there are made. One for each subject when absent. */
  readonly tags?: readonly string[];
  /** Names of the teams that answer; those that are not there are made. Support, Billing, Customer Success when absent. */
  readonly teams?: readonly string[];
}

/** The options with everything that was left out. */
export interface HistoryPlan {
  readonly days: number;
  readonly conversations: number;
  readonly seed: number | undefined;
  readonly tags: readonly string[] | undefined;
  readonly teams: readonly string[] | undefined;
}

const KEYS = ['days', 'conversations', 'seed', 'tags', 'teams'];

/** @throws RefusedError 400 that names the key. */
export function readHistory(value: unknown): HistoryPlan {
  if (!isJsonObject(value)) throw invalid('history', 'an object {days, conversations, seed, tags, teams}');
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw invalid(unknown, `left out: a history knows ${KEYS.join(', ')}`);
  const { days = 90, conversations = 2000, seed, tags, teams } = value;
  return {
    days: whole('days', days, 1, 730),
    conversations: whole('conversations', conversations, 0, 50_000),
    seed: seed === undefined ? undefined : whole('seed', seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
    tags: names('tags', tags),
    teams: names('teams', teams),
  };
}

function whole(field: string, value: JsonValue, min: number, max: number): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return value;
  throw invalid(field, field === 'seed' ? 'a whole number' : `a whole number from ${min} to ${max}`);
}

function names(field: string, value: JsonValue | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const isName = (one: JsonValue): one is string => typeof one === 'string' && one.trim() !== '';
  if (Array.isArray(value) && value.length > 0 && value.every(isName)) return value;
  throw invalid(field, 'an array of names that are not empty');
}
