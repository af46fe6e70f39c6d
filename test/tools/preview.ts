import type { ApiVersion } from '../../src/index.js';
import { createIntercom, InvalidParamsError } from '../../src/index.js';

/** What one request of a dry run shows. */
export interface Preview {
  /** Method and encoded path: `GET /contacts/1`. */
  readonly request: string;
  readonly query: Readonly<Record<string, string>>;
  /** JSON body, or null without one. */
  readonly body: unknown;
}

export interface PreviewSettings {
  readonly version?: ApiVersion;
  readonly adminId?: string;
}

/** The requests that a call would make, in order. Nothing is sent. */
export function previewAll(id: string, params: unknown, settings: PreviewSettings = {}): Preview[] {
  const { requests } = createIntercom({ accessToken: 'test-token', ...settings }).dryRunUnknown(id, params);
  return requests.map(({ method, url, body }) => {
    const { pathname, searchParams } = new URL(url);
    return { request: `${method} ${pathname}`, query: Object.fromEntries(searchParams), body };
  });
}

/** The request of a call that makes one only. */
export function preview(id: string, params: unknown, settings: PreviewSettings = {}): Preview {
  const [only, ...others] = previewAll(id, params, settings);
  if (only === undefined || others.length > 0) throw new Error(`${id} makes ${others.length + 1} requests, not one`);
  return only;
}

/** What a tool says about parameters that it refuses: `field message`, one text a problem, after checking its name. */
export function refusal(id: string, params: unknown, settings: PreviewSettings = {}): string[] {
  try {
    previewAll(id, params, settings);
  } catch (error) {
    if (!(error instanceof InvalidParamsError)) throw error;
    if (error.tool !== id) throw new Error(`the refusal names ${error.tool}, not ${id}`);
    return error.issues.map(({ field, message }) => `${field} ${message}`.trim());
  }
  throw new Error(`${id} took the parameters`);
}
