import { ToolError } from '../../errors.js';

/** What one check found. What is not well comes with what to do about it. */
export interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly fix?: string;
}

/** What a failed read says in short: status and code of the answer, or the kind of the failure. */
export function detailOf(error: ToolError): string {
  const { status, errors = [] } = error;
  if (status === undefined) return error.message;
  const said = errors.map(({ code, message }) => (message === undefined ? code : `${code}: ${message}`)).join('; ');
  return `answered ${status}${said === '' ? '' : ` (${said})`}`;
}

/** No connection was made, or it brought nothing whole: every other check would only say the same. */
export function isDeadConnection(error: ToolError): boolean {
  return error.name === 'NetworkError' || error.name === 'TimeoutError' || error.name === 'InvalidResponseError';
}

/** Runs a read and hands over its error in place of throwing it; what is no error of the family is a bug and flies. */
export async function attempt<Value>(read: () => Promise<Value>): Promise<Value | ToolError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ToolError) return error;
    throw error;
  }
}
