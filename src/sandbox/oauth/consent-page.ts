import { escapeHtml } from '../http/escape-html.js';
import type { ConsentRequest, GrantedWorkspace } from './provider.js';

/** The page on which a person decides about an app. It needs no script, so a program can post the same form. */
export function consentPage({ app, redirectUri, state }: ConsentRequest, workspace: GrantedWorkspace): string {
  const hidden = { client_id: app.clientId, redirect_uri: redirectUri, state };
  const fields = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`,
  );
  return page(
    `Connect ${app.name}`,
    `<p><strong>${escapeHtml(app.name)}</strong> asks for access to a workspace of this sandbox. Afterwards you go to
<code>${escapeHtml(redirectUri)}</code>.</p>
<form method="post" action="/oauth">
${fields.join('\n')}
<p><label>Workspace id <input name="workspace" value="${escapeHtml(workspace.idCode)}" pattern="[a-z0-9]{8}" required></label></p>
<p><button name="decision" value="approve">Connect</button> <button name="decision" value="deny">Cancel</button></p>
</form>`,
  );
}

/** What a person sees who cannot be sent back: to an address that is not the app's nobody is sent. */
export function refusalPage(message: string): string {
  return page('This request cannot be answered', `<p>${escapeHtml(message)}.</p>`);
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 10vh auto; padding: 0 1rem }
button, input { font: inherit; padding: .3rem .8rem }
</style>
<h1>${escapeHtml(title)}</h1>
${content}
</html>
`;
}
