import type { AdminContext, AdminRoute } from '../admin/admin-route.js';
import { FORMER_PAGE_PATH, PAGE_PATH } from './page-path.js';

/** What has another name now, not only another place. */
const RENAMED: Readonly<Record<string, string>> = { workspace: 'overview' };

/** Leads from where the page was to where it is. 308 keeps the method and the body. */
export const formerAddresses: readonly AdminRoute[] = (['GET', 'POST'] as const).flatMap((method) =>
  ['', '/*'].map((rest) => ({ method, path: `${FORMER_PAGE_PATH}${rest}`, handle: redirect })),
);

function redirect({ req, env }: AdminContext): Response {
  const { pathname, search } = new URL(req.url);
  const rest = pathname.slice(FORMER_PAGE_PATH.length).replace(/^\/(\w+)$/, (path, name) => {
    return Object.hasOwn(RENAMED, name) ? `/${RENAMED[name]}` : path;
  });
  return env.connection.send({ status: 308, headers: { location: `${PAGE_PATH}${rest}${search}` }, body: '' });
}
