import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdminRoute } from '../admin/admin-route.js';
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

/** The docs that the package brings: Markdown, which browsers show as text. */
export const docRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: `${DOCS_PATH}/:name`,
    handle({ req, env }) {
      const name = req.param('name') ?? '';
      const file = join(packageFolder('docs'), name);
      if (!/^[a-z-]+\.md$/.test(name) || !existsSync(file)) throw refuse(404, 'not_found', `There is no page ${name}`);
      return env.connection.send({
        status: 200,
        headers: { ...PAGE_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
        body: readFileSync(file, 'utf8'),
      });
    },
  },
];
