import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AdminContext, AdminRoute } from '../admin/admin-route.js';
import { refuse } from '../http/errors.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** What customers write is shown on this page: nothing but its own files may run or load, and no markup becomes a page. */
const HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types inbox-reader',
  ].join('; '),
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The page itself and the files that it loads. */
export const assetRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/_sandbox/inbox', handle: (context) => sendAsset(context, 'index.html') },
  {
    method: 'GET',
    path: '/_sandbox/inbox/assets/:name',
    handle: (context) => sendAsset(context, context.req.param('name') ?? ''),
  },
];

/** @throws RefusedError 404 for anything but the name of a file of the page */
function sendAsset({ env }: AdminContext, name: string): Response {
  const [, ending = ''] = /^[a-z-]+\.([a-z]+)$/.exec(name) ?? [];
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  const file = join(assetFolder(), name);
  if (type === undefined || !existsSync(file)) throw refuse(404, 'not_found', `The inbox page has no file ${name}`);
  return env.connection.send({
    status: 200,
    headers: { ...HEADERS, 'content-type': type },
    body: readFileSync(file, 'utf8'),
  });
}

/** The package finds itself by its own name: sources, bundles and the command line lie at different depths of it. */
function assetFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('intercom-tools/package.json')), 'assets/inbox');
}
