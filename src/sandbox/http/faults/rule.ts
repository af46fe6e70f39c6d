import { isJsonObject, type JsonValue } from '../../json.js';
import { type RefusedError, refuse } from '../errors.js';

/**
 * What goes wrong:
 * - `timeout`: the change does not happen and no answer ever comes.
 * - `reset`: the connection drops before the change.
 * - `lost_answer`: the change happens, then the connection drops.
 * - `late_write`: the connection drops at once, the change happens `delayMs` (2000) later.
 * - `truncate`: the change happens, half of the promised bytes come, then the connection drops.
 * - `cut_json`: the change happens, the answer is well framed but its JSON ends half way.
 * - `drip`: the change happens, the answer comes a byte at a time, `delayMs` (50) apart.
 * - `endless`: the change happens, the answer never ends.
 * - `html`: the change does not happen, a web page comes instead (`status` 200, `body`).
 * - `redirect`: the change does not happen, `status` 302 sends the caller to the `location` of `headers`.
 */
const FAULT_EFFECTS = [
  'timeout',
  'reset',
  'lost_answer',
  'late_write',
  'truncate',
  'cut_json',
  'drip',
  'endless',
  'html',
  'redirect',
] as const;

export type FaultEffect = (typeof FAULT_EFFECTS)[number];

/** Which calls go wrong, and how. A rule with a status alone answers Intercom's error for it and changes nothing. */
export interface FaultRule {
  readonly method?: string;
  /** Route pattern: `/conversations/:id/reply`, `/contacts/*`. Every path when absent. */
  readonly path?: string;
  /** 200 to 599. */
  readonly status?: number;
  readonly effect?: FaultEffect;
  /** From 0 to 1, drawn from the seeded generator; 1 when absent. */
  readonly probability?: number;
  /** Ends after so many hits; never when absent. */
  readonly times?: number;
  /** Lets so many matching calls pass first; 0 when absent. */
  readonly after?: number;
  /** Milliseconds that the effect takes; without effect and status the answer just comes so much later. */
  readonly delayMs?: number;
  /** Added to the answer; null removes one that would be there. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Body of a made-up answer: text as it is, anything else as JSON. */
  readonly body?: JsonValue;
}

type Check = { readonly expected: string; readonly holds: (value: unknown) => boolean };

const wholeNumber = (min: number, max = Number.MAX_SAFE_INTEGER): Check => ({
  expected: `a whole number from ${min}${max === Number.MAX_SAFE_INTEGER ? '' : ` to ${max}`}`,
  holds: (value) => typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max,
});

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'];

const CHECKS: Readonly<Record<keyof FaultRule, Check>> = {
  method: {
    expected: `one of ${METHODS.join(', ')}`,
    holds: (value) => typeof value === 'string' && METHODS.includes(value),
  },
  path: {
    expected: 'a route pattern that starts with /',
    holds: (value) => typeof value === 'string' && value.startsWith('/'),
  },
  status: wholeNumber(200, 599),
  effect: {
    expected: `one of ${FAULT_EFFECTS.join(', ')}`,
    holds: (value) => FAULT_EFFECTS.some((effect) => effect === value),
  },
  probability: {
    expected: 'a number from 0 to 1',
    holds: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  },
  times: wholeNumber(1),
  after: wholeNumber(0),
  delayMs: wholeNumber(0, 600_000),
  headers: {
    expected: 'an object of texts (null removes a header)',
    holds: (value) =>
      isJsonObject(value) && Object.values(value).every((text) => text === null || typeof text === 'string'),
  },
  body: { expected: 'JSON', holds: () => true },
};

/** @throws RefusedError 400 that names the unknown key, the wrong type or the combination that makes no sense. */
export function checkFaultRule(value: unknown): FaultRule {
  if (!isJsonObject(value)) throw wrong('A fault rule', 'must be an object');
  for (const [key, given] of Object.entries(value)) {
    const check = Object.hasOwn(CHECKS, key) ? CHECKS[key as keyof FaultRule] : undefined;
    if (check === undefined) throw wrong(key, `is not a key of a fault rule (${Object.keys(CHECKS).join(', ')})`, key);
    if (!check.holds(given)) throw wrong(key, `must be ${check.expected}`, key);
  }
  const rule: FaultRule = value;
  if (rule.status === undefined && rule.effect === undefined && rule.delayMs === undefined) {
    throw wrong('A fault rule', 'needs a status, an effect or a delayMs');
  }
  if (rule.status !== undefined && rule.effect !== undefined && rule.effect !== 'html' && rule.effect !== 'redirect') {
    throw wrong('status', `cannot go with the effect ${rule.effect}`, 'status');
  }
  if (rule.effect === 'redirect' && typeof rule.headers?.location !== 'string') {
    throw wrong('headers', 'of a redirect must have a location', 'headers');
  }
  return rule;
}

function wrong(subject: string, message: string, field?: string): RefusedError {
  return refuse(400, 'parameter_invalid', `${subject} ${message}`, field);
}
