import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { InvalidParamsError } from '../../errors.js';
import type { Terminal } from '../terminal.js';

/** Anything shorter can be tried out. */
const shortest = 16;

/** The environment variable that holds what HTTP clients must send. */
export const bearerVariable = 'INTERCOM_TOOLS_MCP_TOKEN';

/** The same as a line of the help. */
export const mcpEnvironment = {
  [bearerVariable]: `bearer token that clients of mcp --http must send, ${shortest} characters or more`,
} as const;

/** What HTTP clients must send, and whether it was made for this run. */
export interface BearerToken {
  readonly token: string;
  readonly isNew: boolean;
}

/**
 * The bearer token of an HTTP server: from a file, from the environment, or a new one.
 *
 * @throws InvalidParamsError when the file cannot be read, or the token is too short or holds spaces.
 */
export async function readBearerToken(file: string | undefined, { env, secrets }: Terminal): Promise<BearerToken> {
  const fromEnvironment = env[bearerVariable]?.trim() || undefined;
  const source = file === undefined ? bearerVariable : '--token-file';
  const token = file === undefined ? fromEnvironment : await readToken(file);
  if (token === undefined) return { token: randomBytes(24).toString('base64url'), isNew: true };
  secrets.add(token);
  if (token.length >= shortest && !/\s/.test(token)) return { token, isNew: false };
  const message = `holds no usable token: expected ${shortest} characters or more, without spaces`;
  throw new InvalidParamsError([{ field: source, message }]);
}

async function readToken(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new InvalidParamsError([{ field: '--token-file', message: `cannot be read (${code}): ${file}` }]);
  }
}
