import type { AdminContext } from '../admin/admin-route.js';
import { escapeHtml } from '../http/escape-html.js';
import { isLocal } from '../http/local-only.js';
import { docLinks } from './doc-routes.js';
import { PAGE_HEADERS } from './page-headers.js';
import { PAGE_PATH } from './page-path.js';

/** What the start page tells. */
export interface StartFacts {
  readonly token: string;
  readonly summary: () => { readonly version: string; readonly apiVersion: string; readonly seed: number };
  readonly oauth: { apps(): readonly { readonly clientId: string; readonly redirectUris: readonly string[] }[] };
  readonly state: { readonly world: { readonly settings: { readonly name: string } } };
}

/**
 * `GET /`: a line of text for programs, and for the browsers of this machine a page that leads to everything here. It
 * shows the token, so pages of other machines do not get it.
 */
export function startPage(context: AdminContext, facts: StartFacts): Response {
  const accepted = context.req.header('accept') ?? '';
  const isBrowser = accepted.includes('text/html') && !accepted.includes('application/json');
  if (!isBrowser || !isLocal(context.req.raw.headers)) {
    return context.text('A local Intercom sandbox. GET /_sandbox shows what is in it.\n');
  }
  const headers = { ...PAGE_HEADERS, 'content-type': 'text/html; charset=utf-8', vary: 'accept' };
  const body = render(facts, new URL(context.req.url).origin);
  return context.env.connection.send({ status: 200, headers, body });
}

function render({ token, summary, oauth, state }: StartFacts, url: string): string {
  const { version, apiVersion, seed } = summary();
  const name = escapeHtml(state.world.settings.name);
  const safeToken = escapeHtml(token);
  const command = `curl -H 'Authorization: Bearer ${token}' ${url}/contacts`;
  const sections = [
    section(
      link(PAGE_PATH, 'Workspace page'),
      `<p>Read and write as the customer and as the team, see each customer's side, conversations and tickets, and watch
webhooks, calls and the clock.</p>`,
    ),
    section(
      link(`${PAGE_PATH}#requests`, 'Requests'),
      `<p>Every call with its answer, as it comes. For programs: ${link('/_sandbox/requests', 'the journal as JSON')}, and
${link('/_sandbox', 'the state of the sandbox')}.</p>`,
    ),
    section(
      'API',
      `<p>The paths, answers and errors of Intercom ${escapeHtml(apiVersion)}. Only the base URL and the token differ:</p>
<dl><dt>Base URL</dt><dd><code>${escapeHtml(url)}</code></dd><dt>Access token</dt><dd><code>${safeToken}</code></dd></dl>
<pre tabindex="0"><code>${escapeHtml(command)}</code></pre>`,
      'wide',
    ),
    section('OAuth', oauthText(oauth.apps()[0])),
    ...docsSection(),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}: a local Intercom</title>
<link rel="icon" href="${PAGE_PATH}/assets/icon.svg">
<link rel="stylesheet" href="${PAGE_PATH}/assets/theme.css">
<link rel="stylesheet" href="${PAGE_PATH}/assets/start.css">
</head>
<body>
<header>
<img src="${PAGE_PATH}/assets/icon.svg" alt="" width="40" height="40">
<div><h1>${name}</h1><p>A stateful Intercom on your own machine.</p></div>
</header>
<main>
${sections.join('\n')}
</main>
<footer>intercom-tools ${escapeHtml(version)}, seed ${seed}</footer>
</body>
</html>
`;
}

function oauthText(app: { readonly clientId: string; readonly redirectUris: readonly string[] } | undefined): string {
  const about = `<p>Apps get tokens here as at Intercom: consent at <code>/oauth</code>, exchange at
<code>/auth/eagle/token</code>. ${link('/_sandbox/apps', 'The apps as JSON')}.</p>`;
  const [redirectUri] = app?.redirectUris ?? [];
  if (app === undefined || redirectUri === undefined) return about;
  const query = new URLSearchParams({ client_id: app.clientId, redirect_uri: redirectUri, state: 'trial' });
  const consent = link(`/oauth?${query}`, `the consent page of ${app.clientId}`);
  return `${about}\n<p>See ${consent}.</p>`;
}

function docsSection(): string[] {
  const links = docLinks().map(({ href, title }) => `<li>${link(href, title)}</li>`);
  return links.length === 0 ? [] : [section('Docs', `<ul>${links.join('')}</ul>`)];
}

/** @param title and content are HTML */
function section(title: string, content: string, look = 'half'): string {
  return `<section class="${look}"><h2>${title}</h2>\n${content}</section>`;
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
