import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RequestTool, registry } from '../../src/index.js';
import { executeTool } from './executor.js';
import { openWorkspace, textsOf, type Workspace } from './workspace.js';

/**
 * Sim follows redirects and reads answers whole, so what is a location or a file is carried by our client, as is what takes
 * more than one request.
 */
const isBySim = ({ effect, answers, each, lookups }: RequestTool) =>
  effect === 'read' && answers !== 'file' && answers !== 'location' && each === undefined && lookups === undefined;
const reads = registry.list().filter(isBySim);
const writes = registry.list().filter((tool) => !isBySim(tool));

describe('reads that Sim sends itself', () => {
  let workspace: Workspace;

  beforeAll(async () => {
    workspace = await openWorkspace({ reads: 'request', until: 'file' });
  });

  beforeEach(() => workspace.forget());

  it('have no directExecution, while all other tools keep theirs', () => {
    for (const { id } of reads) expect(workspace.tools[id]?.directExecution, id).toBeUndefined();
    for (const { id } of writes) expect(workspace.tools[id]?.directExecution, id).toBeTypeOf('function');
    expect(reads.length).toBeGreaterThan(10);
  });

  it.each(reads.map(({ id }) => id))('%s gives the same output as by our client', async (id) => {
    const direct = await openWorkspace();
    const call = { accessToken: workspace.sandbox.token, ...textsOf(direct.calls[id] ?? {}) };
    const byClient = await executeTool(direct.tools, id, call);
    const bySim = await executeTool(workspace.tools, id, { ...call, ...textsOf(workspace.calls[id] ?? {}) });
    expect(bySim).toMatchObject({ success: true });
    expect(Object.keys(bySim.output)).toEqual(Object.keys(byClient.output));
    expect(workspace.sent()).toEqual(direct.sent());
  });

  it.each(reads.map(({ id }) => id))('%s keeps its verb, whatever an argument says', async (id) => {
    const { method } = workspace.tools[id]?.request ?? {};
    const params = { accessToken: workspace.sandbox.token, ...workspace.calls[id] };
    expect(method?.(params)).toMatch(/^(GET|POST)$/);
    const result = await executeTool(workspace.tools, id, { ...params, method: 'DELETE' });
    expect(result).toMatchObject({ success: false, error: expect.stringContaining('method is not a parameter') });
    expect(workspace.sent()).toEqual([]);
  });

  it('are refused before anything is sent when the parameters do not fit', async () => {
    const run = async (id: string, params: object) =>
      (await executeTool(workspace.tools, id, { accessToken: workspace.sandbox.token, ...params })).error;
    expect(await run('intercom_get_contact', {})).toContain(
      'contactId is missing: give contactId, external_id or email',
    );
    expect(await run('intercom_get_tag', {})).toBe('tagId is required for Get tag in Intercom');
    expect(await run('intercom_get_contact', { contactId: '..' })).toContain('contactId is the text ".."');
    expect(await run('intercom_search_contacts', { query: '{"field":' })).toContain('query');
    expect(await run('intercom_list_companies', { order: 'up' })).toContain('order is the text "up"');
    expect(await run('intercom_list_tags', { unheard_of: 1 })).toContain('unheard_of is not a parameter');
    expect(await run('intercom_list_tags', { accessToken: undefined })).toContain('accessToken is missing');
    expect(workspace.sent()).toEqual([]);
  });

  it('fail with what Sim makes of an error: its status, the first message, and the list in data', async () => {
    const { tools, sandbox } = workspace;
    const params = { accessToken: sandbox.token, ticketId: '999999999' };
    expect(await executeTool(tools, 'intercom_get_ticket', params)).toEqual({
      success: false,
      error: 'Ticket not found',
      output: {
        status: 404,
        data: expect.objectContaining({ errors: [expect.objectContaining({ code: 'ticket_not_found' })] }),
      },
    });
  });

  it('let Sim repeat them, and drop the token when they are redirected', () => {
    for (const { id } of reads) {
      const { retry, stripAuthOnRedirect } = workspace.tools[id]?.request ?? {};
      expect(retry, id).toMatchObject({ enabled: true, retryIdempotentOnly: false });
      expect(stripAuthOnRedirect, id).toBe(true);
    }
  });

  it('say so when the answer is not what the operation answers with', async () => {
    const { tools } = workspace;
    const read = (text: string) =>
      tools.intercom_get_ticket?.transformResponse?.({ text: async () => text }, { ticketId: '1' });
    await expect(read('<html>')).rejects.toThrow(/intercom_get_ticket: the answer does not have the form/);
    await expect(
      tools.intercom_list_contacts?.transformResponse?.({ text: async () => '{"data": null}' }, {}),
    ).rejects.toThrow(/intercom_list_contacts: the answer/);
  });
});

describe('tools that change something', () => {
  it.each(writes.map(({ id }) => id))('%s goes by directExecution or not at all', async (id) => {
    const { tools, sandbox, calls, sent } = await openWorkspace();
    const tool = tools[id];
    const params = { accessToken: sandbox.token, ...calls[id] };
    for (const part of [tool?.request.url, tool?.request.method, tool?.request.headers, tool?.request.body]) {
      expect(() => part?.(params)).toThrow(/only directExecution carries this tool.*Nothing was sent/);
    }
    const { directExecution: _, ...without } = tool ?? {};
    expect(await executeTool({ [id]: without as never }, id, params)).toMatchObject({ success: false });
    expect(sent()).toEqual([]);
  });
});
