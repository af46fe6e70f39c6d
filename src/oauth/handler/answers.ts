import type { ConnectProblem } from '../../errors.js';
import type { ConnectionSummary } from '../connection.js';

/** How a return ended. */
export type Outcome =
  | { readonly connection: ConnectionSummary }
  | { readonly problem: ConnectProblem | 'storage'; readonly message: string };

/**
 * Where the person goes at the end: a page of our own, Intercom's App Store (for installs that began there), or an
 * address, which gets `?intercom=connected&workspace_id=…` or `?intercom=failed&problem=…`.
 */
export type Finish = 'page' | 'app-store' | URL;

/** No address of a return, which holds a code, leaves the browser again, and nothing is kept of it. */
export const securityHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
} as const;

const appStore = 'https://app.intercom.com/appstore/redirect';

export function finishAnswer(finish: Finish, outcome: Outcome): Response {
  if (finish === 'page') return page(outcome);
  const url = finish === 'app-store' ? new URL(appStore) : new URL(finish);
  const isDone = 'connection' in outcome;
  if (finish === 'app-store') {
    url.searchParams.set('install_success', String(isDone));
    if (!isDone) url.searchParams.set('error_message', outcome.message);
  } else {
    url.searchParams.set('intercom', isDone ? 'connected' : 'failed');
    if (isDone) url.searchParams.set('workspace_id', outcome.connection.workspaceId);
    else url.searchParams.set('problem', outcome.problem);
  }
  return redirect(url.href);
}

export function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { ...securityHeaders, location } });
}

/** A short answer in plain text. */
export function plainAnswer(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}

function page(outcome: Outcome): Response {
  if ('connection' in outcome) {
    const { workspaceId, workspaceName } = outcome.connection;
    return htmlAnswer(200, 'Connected', `${workspaceName ?? 'The workspace'} (${workspaceId}) is connected.`);
  }
  return htmlAnswer(statuses[outcome.problem] ?? 400, 'Not connected', outcome.message);
}

const statuses: Partial<Record<ConnectProblem | 'storage', number>> = { denied: 200, unavailable: 502, storage: 503 };

/** A page with a heading and one sentence. */
export function htmlAnswer(status: number, title: string, text: string): Response {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 20vh auto; padding: 0 1rem }</style>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)} You can close this window.</p>
</html>
`;
  return new Response(html, { status, headers: { ...securityHeaders, 'content-type': 'text/html; charset=utf-8' } });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
