import { beforeEach, describe, expect, it } from 'vitest';
import { type Caller, NOW, openSandbox } from '../caller.js';

let call: Caller;
beforeEach(() => {
  ({ call } = openSandbox());
});

const make = async (body: object) => (await call('POST', '/content_snippets', { title: 'Refunds', ...body })).body;
const refusalOf = ({ status, body }: Awaited<ReturnType<Caller>>) => [
  status,
  body.errors[0].code,
  body.errors[0].message,
];

describe('a content snippet', () => {
  it('has its text in blocks and as Markdown, whichever the call gives', async () => {
    const blocks = [
      { type: 'subheading', text: 'How long' },
      { type: 'paragraph', text: 'Three days.' },
      { type: 'orderedList', items: ['Ask', 'Wait'] },
      { type: 'code', text: 'refund --now' },
    ];
    const body_markdown = '## How long\n\nThree days.\n\n1. Ask\n2. Wait\n\n```\nrefund --now\n```';
    expect(await make({ body_markdown })).toMatchObject({ json_blocks: blocks, body_markdown, locale: 'en' });
    expect(await make({ json_blocks: blocks })).toMatchObject({ json_blocks: blocks, body_markdown });
  });

  it('is available to no AI product unless told so, and keeps what an update leaves out', async () => {
    const { id, ...made } = await make({ body_markdown: 'Text', ai_copilot_availability: true });
    expect(made).toMatchObject({ ai_chatbot_availability: false, chatbot_availability: 0, copilot_availability: 1 });
    const { body } = await call('PUT', `/content_snippets/${id}`, { ai_chatbot_availability: true });
    expect(body).toMatchObject({
      title: 'Refunds',
      body_markdown: 'Text',
      chatbot_availability: 1,
      copilot_availability: 1,
    });
  });

  it('is for audiences that exist, and loses one that is deleted', async () => {
    const audience = (await call('POST', '/audiences', { name: 'VIP' })).body.id;
    const { id, audience_ids } = await make({ body_markdown: 'Text', audience_ids: [Number(audience)] });
    expect(audience_ids).toEqual([Number(audience)]);
    const unknown = await call('PUT', `/content_snippets/${id}`, { audience_ids: [999, Number(audience)] });
    expect(refusalOf(unknown)).toEqual([404, 'parameter_invalid', 'audience_ids contains unknown audience IDs: 999']);
    expect((await call('DELETE', `/audiences/${audience}`)).status).toBe(204);
    expect((await call('GET', `/content_snippets/${id}`)).body.audience_ids).toEqual([]);
  });

  it.each<[body: object, message: string]>([
    [{}, 'Either json_blocks or body_markdown is required'],
    [{ json_blocks: [] }, 'Either json_blocks or body_markdown is required'],
    [
      { json_blocks: [{ type: 'paragraph', text: 'A' }], body_markdown: 'A' },
      'json_blocks and body_markdown are mutually exclusive',
    ],
    [{ body_markdown: 'A', locale: 'tlh' }, 'The language is not currently supported for Fin'],
    [{ body_markdown: 'A', title: '' }, 'Title is required'],
    [{ body_markdown: 'A', title: 'x'.repeat(256) }, 'Title is too long (maximum is 255 characters)'],
  ])('is refused for %j', async (body, message) => {
    const refused = await call('POST', '/content_snippets', { title: 'Refunds', ...body });
    expect(refusalOf(refused)).toEqual([422, 'validation_error', message]);
  });

  it('is tagged and untagged by an admin, with the errors of tags', async () => {
    const { id } = await make({ body_markdown: 'Text' });
    const tag = (await call('POST', '/tags', { name: 'Billing' })).body.id;
    const path = `/content_snippets/${id}/tags`;
    const me = (await call('GET', '/me')).body.id;
    const applied = { type: 'tag', id: tag, name: 'Billing', applied_at: NOW, applied_by: { type: 'admin', id: me } };
    expect((await call('POST', path, { id: tag })).body).toEqual(applied);
    expect((await call('POST', path, { id: tag })).body).toEqual(applied);
    const removed = await call('DELETE', `${path}/${tag}`);
    expect(removed.body).toEqual({ ...applied, applied_at: null, applied_by: null });
    expect(refusalOf(await call('DELETE', `${path}/${tag}`))).toEqual([404, 'tag_not_found', 'Tag not found']);
    expect(refusalOf(await call('POST', '/content_snippets/1/tags', { id: tag }))).toEqual([
      404,
      'content_snippet_not_found',
      'Content snippet not found',
    ]);
  });

  it('tells webhooks when it is made, changed and deleted', async () => {
    const { sandbox, call: tell } = openSandbox();
    const heard: string[] = [];
    const server = await import('node:http').then(({ createServer }) =>
      createServer((request, response) => {
        let text = '';
        request.on('data', (part) => {
          text += part;
        });
        request.on('end', () => {
          if (text !== '') heard.push(JSON.parse(text).topic);
          response.end();
        });
      }).listen(0),
    );
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await sandbox.webhooks.add({ url: `http://127.0.0.1:${port}/`, topics: ['*'], secret: 'secret' });
    const { id } = (await tell('POST', '/content_snippets', { title: 'A', body_markdown: 'B' })).body;
    await tell('PUT', `/content_snippets/${id}`, { title: 'C' });
    await tell('DELETE', `/content_snippets/${id}`);
    await sandbox.webhooks.idle();
    expect(heard.filter((topic) => topic !== 'ping')).toEqual([
      'content_snippet.created',
      'content_snippet.updated',
      'content_snippet.deleted',
    ]);
    await sandbox.close();
    server.close();
  });
});
