import { describe, expect, it } from 'vitest';
import { addScript, takenMark, writeMarkup } from './in-page.js';
import { begin, choose, message, row } from './setup.js';
import { useWorkspacePage } from './use-workspace-page.js';

const setup = useWorkspacePage();

/** Each would run, load or take over something if it became part of the page. */
const PAYLOADS = [
  '<p>ok</p><script>window.taken = 1</script>',
  '<p>ok</p><img src="https://evil.example/x.png" onerror="window.taken = 1">',
  '<p>ok</p><img src=x onerror=alert(1)>',
  '<p>ok <a href="javascript:window.taken=1">link</a></p>',
  '<p>ok <svg onload="window.taken = 1"><script>window.taken = 1</script></svg></p>',
  '<p>ok</p><iframe srcdoc="<script>parent.taken = 1</script>"></iframe>',
  '<p>ok</p><style>* { display: none }</style><link rel="stylesheet" href="https://evil.example/x.css">',
  '<p style="position:fixed;inset:0" class="toast" id="composer" onclick="window.taken = 1">ok</p>',
  '<p>ok</p><form action="https://evil.example"><input name="q"><button>Send</button></form>',
  '<p>ok</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  `<p>${'<div>'.repeat(3000)}ok`,
] as const;

/** A customer's reply as HTML, through the real API. @returns the conversation's id */
async function written(body: string): Promise<string> {
  const id = begin(setup, 'Hello');
  const reply = { message_type: 'comment', type: 'user', intercom_user_id: setup.contact, body };
  expect((await setup.call('POST', `/conversations/${id}/reply`, reply)).status).toBe(200);
  return id;
}

describe('what a customer writes', () => {
  it.each(PAYLOADS.map((body) => [body.slice(0, 70), body]))('is shown and does nothing: %s', async (_, body) => {
    const { page } = setup;
    await choose(page, await written(body));
    const part = message(page, 'ok').first();
    await part.waitFor();
    const inside = part.locator('.body');
    expect(await inside.locator('script, img, svg, iframe, style, link, form, input, button, math').count()).toBe(0);
    const attributes = await inside.evaluate((element) =>
      [...element.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()),
    );
    expect(attributes).toEqual([]);
    expect(await page.evaluate(takenMark)).toBeUndefined();
    expect(await part.isVisible()).toBe(true);
  });

  it('keeps its form and its harmless links, which tell nobody where they are from', async () => {
    const { page } = setup;
    const body =
      '<p>See <b>this</b> <a href="https://example.org/a?b=1" target="_top" onclick="x()">page</a></p><ul><li>one</li></ul>';
    await choose(page, await written(body));
    const link = page.getByRole('link', { name: 'page', exact: true });
    expect(await link.getAttribute('href')).toBe('https://example.org/a?b=1');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('onclick')).toBeNull();
    expect(await page.locator('.body ul li').count()).toBe(1);
  });

  it('does nothing in names, titles, tags and attachments either', async () => {
    const { page, call, admin, sandbox } = setup;
    const evil = '<img src=x onerror="window.taken = 1">';
    const { body: contact } = await call('POST', '/contacts', { email: 'evil@example.org', name: evil });
    const conversation = sandbox.perform({
      as: 'contact',
      id: contact.id,
      do: 'message',
      body: 'ok',
      subject: evil,
      attachmentUrls: ['https://evil.example/%3Cimg%20src=x%20onerror=alert(1)%3E.png'],
    });
    const id = String(conversation.id);
    sandbox.perform({ as: 'admin', id: admin, do: 'tag', conversationId: id, tag: evil });
    await choose(page, id);
    await page.locator('.facts .tag', { hasText: evil }).waitFor();
    expect(await row(page, id).textContent()).toContain(evil);
    expect(await page.locator('h2', { hasText: evil }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '<img src=x' }).count()).toBe(1);
    expect(await page.locator('.panes img').count()).toBe(0);
    expect(await page.evaluate(takenMark)).toBeUndefined();
  });
});

describe('the page', () => {
  it('lets no text become markup and no script of others run, whatever its own code does', async () => {
    const { page } = setup;
    expect(await page.evaluate(writeMarkup)).toContain('TrustedHTML');
    await page.evaluate(addScript);
    expect(await page.evaluate(takenMark)).toBeUndefined();
  });
});
