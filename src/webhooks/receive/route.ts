export interface RouteOptions {
  /**
   * The path of the webhook, such as `/webhooks`; what comes after it is the name of an app. Any other path is not found.
   * When absent every path is the webhook: for a handler that a router has put in its place.
   */
  readonly path?: string;
}

/** What a URL asks for: the webhook, perhaps that of one app; undefined when it is something else. */
export function routeOf(url: string, { path }: RouteOptions): { readonly app?: string } | undefined {
  if (path === undefined) return {};
  const base = path.replace(/\/+$/, '');
  const asked = pathOf(url);
  if (asked === base || asked === `${base}/`) return {};
  const app = asked.startsWith(`${base}/`) ? decode(asked.slice(base.length + 1).replace(/\/$/, '')) : undefined;
  return app === undefined || app === '' || app.includes('/') ? undefined : { app };
}

/** The path of a whole URL or of a request line. */
function pathOf(url: string): string {
  return url.replace(/^[a-z][\w+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
