import type { SandboxOptions } from '../../../src/sandbox/index.js';
import { openSandbox, type Reply } from '../caller.js';

/** A workspace whose help center has English and French, and calls that begin with their method. */
export async function openHelpCenter(options: SandboxOptions = {}) {
  const { sandbox, call } = openSandbox({ data: 'demo', ...options });
  const author = Number((await call('GET', '/me')).body.id);
  const get = (path: string, version?: string) =>
    call('GET', path, undefined, version === undefined ? {} : { 'intercom-version': version });
  const post = (path: string, body: object = {}) => call('POST', path, body);
  return {
    sandbox,
    author,
    call,
    get,
    post,
    put: (path: string, body: object) => call('PUT', path, body),
    drop: (path: string) => call('DELETE', path),
    /** The id of a new article. */
    write: async (fields: object = {}): Promise<string> =>
      (await post('/articles', { title: 'Brew tea', body: '<p>Boil it.</p>', author_id: author, ...fields })).body.id,
    /** Titles in the order of the list. */
    titles: async (): Promise<string[]> => (await get('/articles?per_page=150')).body.data.map(titleOf),
  };
}

export const titleOf = ({ title }: { readonly title: string }) => title;

/** Code and message of the first error, behind the status. */
export function refusal({ status, body }: Reply): readonly [status: number, code: string, message: string] {
  const [{ code, message }] = body.errors;
  return [status, code, message];
}
