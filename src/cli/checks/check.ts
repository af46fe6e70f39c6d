import { ToolError } from '../../errors.js';

/** What one check found. What is not well comes with what to do about it. */
export interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly fix?: string;
}

const kinds: Partial<Record<ToolError['name'], string>> = {
  NetworkError: 'no connection',
  TimeoutError: 'no whole answer in time',
  InvalidResponseError: 'the answer is not from Intercom',
};

/** What a failed read says in short: status and code of the answer, or the kind of the failure. */
export function detailOf(error: ToolError, host: string): string {
  const { name, status, code, errors = [] } = error;
  const kind = kinds[name];
  if (kind !== undefined) return `${kind} (${code === undefined ? host : `${host}, ${code}`})`;
  if (status === undefined) return error.message;
  const said = errors.map((entry) => (entry.message === undefined ? entry.code : `${entry.code}: ${entry.message}`));
  return `${host} answered ${status}${said.length === 0 ? '' : ` (${said.join('; ')})`}`;
}

/** No connection was made, or it brought nothing whole: every other check would only say the same. */
export function isDeadConnection(error: ToolError): boolean {
  return error.name === 'NetworkError' || error.name === 'TimeoutError' || error.name === 'InvalidResponseError';
}

/** Runs a read and hands over its error in place of throwing it. An interrupt is no finding, and a bug is none either. */
export async function attempt<Value>(read: () => Promise<Value>): Promise<Value | ToolError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ToolError && error.name !== 'AbortError') return error;
    throw error;
  }
}
