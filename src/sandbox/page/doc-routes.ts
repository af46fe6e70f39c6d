import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdminContext, AdminRoute } from '../admin/admin-route.js';
import { refuse } from '../http/errors.js';
import { packageFolder } from './package-folder.js';
import { PAGE_HEADERS } from './page-headers.js';

const DOCS_PATH = '/_sandbox/docs';

const PAGES = [
  ['getting-started.md', 'Getting started'],
  ['sandbox.md', 'The sandbox'],
  ['webhooks.md', 'Webhooks'],
  ['oauth.md', 'OAuth'],
  ['errors.md', 'Errors'],
] as const;

/** The pages that a reader of the start page wants first, as far as this copy of the package has them. */
export function docLinks(): { readonly href: string; readonly title: string }[] {
  const folder = packageFolder('docs');
  return PAGES.filter(([name]) => existsSync(join(folder, name))).map(([name, title]) => ({
    href: `${DOCS_PATH}/${name}`,
    title,
  }));
}

const TYPES: Readonly<Record<string, string>> = {
  md: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** The docs that the package brings, as Markdown, which browsers show as text; and the pictures and schemas that they link to. */
export const docRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: `${DOCS_PATH}/:file{.+}`, handle: (context) => sendFile(context, 'docs') },
  { method: 'GET', path: '/_sandbox/schemas/:file{.+}', handle: (context) => sendFile(context, 'schemas') },
];

/** @throws RefusedError 404 for anything but a file of the folder of the package */
function sendFile({ req, env }: AdminContext, folder: 'docs' | 'schemas'): Response {
  const name = req.param('file') ?? '';
  const [, ending = ''] = /^(?:[\w-]+\/)*[\w-]+\.([a-z]+)$/.exec(name) ?? [];
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  const file = join(packageFolder(folder), name);
  if (type === undefined || !existsSync(file)) throw refuse(404, 'not_found', `There is no page ${name}`);
  return env.connection.send({
    status: 200,
    headers: { ...PAGE_HEADERS, 'content-type': type },
    body: readFileSync(file),
  });
}
