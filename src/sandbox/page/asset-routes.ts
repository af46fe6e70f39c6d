import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdminContext, AdminRoute } from '../admin/admin-route.js';
import { refuse } from '../http/errors.js';
import { packageFolder } from './package-folder.js';
import { PAGE_HEADERS } from './page-headers.js';
import { PAGE_PATH } from './page-path.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The page itself and the files that it loads. */
export const assetRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: PAGE_PATH, handle: (context) => sendAsset(context, 'index.html') },
  {
    method: 'GET',
    path: `${PAGE_PATH}/assets/:name`,
    handle: (context) => sendAsset(context, context.req.param('name') ?? ''),
  },
];

/** @throws RefusedError 404 for anything but the name of a file of the page */
function sendAsset({ env }: AdminContext, name: string): Response {
  const [, ending = ''] = /^[a-z-]+\.([a-z]+)$/.exec(name) ?? [];
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  const file = join(packageFolder('assets/workspace'), name);
  if (type === undefined || !existsSync(file)) throw refuse(404, 'not_found', `The workspace page has no file ${name}`);
  return env.connection.send({
    status: 200,
    headers: { ...PAGE_HEADERS, 'content-type': type },
    body: readFileSync(file, 'utf8'),
  });
}
