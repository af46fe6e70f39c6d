import { isObject } from '../../tool/json.js';
import { plainAnswer } from './answers.js';
import type { BodySignature } from './body-signature.js';

/** Far more than the one field that a notice has. */
const largestNotice = 4096;

/** What Intercom tells an app: which workspace it is about, and whether Intercom signed it. */
export interface Notice {
  readonly workspaceId: string;
  readonly signature: Exclude<BodySignature, 'wrong'>;
}

/**
 * Reads a notice (`{<field>: "<workspace id>"}`), or gives the answer to what is none: 400, and 401 for a signature that
 * does not fit.
 */
export async function readNotice(
  request: Request,
  field: 'app_id' | 'workspace_id',
  check: (headers: Headers, body: Uint8Array) => BodySignature,
): Promise<Notice | Response> {
  const body = await readShort(request);
  if (body === undefined) return noNotice(field);
  const signature = check(request.headers, body);
  if (signature === 'wrong') return plainAnswer(401, 'X-Body-Signature does not fit the body.');
  const workspaceId = fieldOf(body, field);
  return workspaceId === undefined ? noNotice(field) : { workspaceId, signature };
}

function noNotice(field: string): Response {
  return plainAnswer(400, `Expected JSON with ${field === 'app_id' ? 'an' : 'a'} ${field}.`);
}

function fieldOf(body: Buffer, field: string): string | undefined {
  try {
    const notice: unknown = JSON.parse(body.toString('utf8'));
    const value = isObject(notice) ? notice[field] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The body, or undefined when it is longer than a notice can be. The rest of it is not read. */
async function readShort({ body }: Request): Promise<Buffer | undefined> {
  if (body === null) return undefined;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > largestNotice) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
