import { StorageError, type StorageProblem, ToolError } from '../errors.js';

interface Meaning {
  readonly problem: StorageProblem;
  readonly advice: string;
}

const lostConnection: Meaning = {
  problem: 'unreachable',
  advice: 'it does not answer. Check that it runs and that its address is right; what failed can be repeated',
};
const denied: Meaning = { problem: 'denied', advice: 'this user may not. Check name, password and rights' };

/** PostgreSQL's error codes by how they begin, the longest first; then Node's own. */
const meanings: readonly (readonly [string, Meaning])[] = [
  ['53100', { problem: 'full', advice: 'its disk is full. Make room: what failed can be repeated then' }],
  ['53300', { problem: 'busy', advice: 'it has no connection left. Allow more, or lower `connections`' }],
  ['25006', { problem: 'read-only', advice: 'it takes no writes. Name the primary server' }],
  ['3D000', { problem: 'missing', advice: 'there is no database of that name' }],
  ['42501', denied],
  ['28', denied],
  ['40', { problem: 'busy', advice: 'another transaction was in the way. Repeat it' }],
  ['55P03', { problem: 'busy', advice: 'another transaction holds what is needed. Repeat it' }],
  ['57P', lostConnection],
  ['08', lostConnection],
  ['XX001', { problem: 'corrupt', advice: 'it reports damaged data' }],
  ['XX002', { problem: 'corrupt', advice: 'it reports a damaged index' }],
  ['E', lostConnection],
];

/** What went wrong with PostgreSQL. Neither the URL nor the values of a statement are in the message. */
export function postgresError(error: unknown): Error {
  if (error instanceof ToolError) return error;
  const code = codeOf(error);
  const meaning = code === undefined ? guess(error) : meanings.find(([start]) => code.startsWith(start))?.[1];
  const inBrackets = code === undefined ? '' : ` (${code})`;
  if (meaning !== undefined) {
    return new StorageError(meaning.problem, `PostgreSQL: ${meaning.advice}${inBrackets}.`, { code });
  }
  return new StorageError('failed', `PostgreSQL refused a statement${inBrackets}: ${messageOf(error)}.`, { code });
}

/** pg reports a lost connection and its own deadlines without a code. */
function guess(error: unknown): Meaning | undefined {
  return /timeout|terminated|not queryable|closed/i.test(messageOf(error)) ? lostConnection : undefined;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'without a reason';
}
