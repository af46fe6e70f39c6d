import { describe, expect, it } from 'vitest';
import { createAgentTools } from '../../src/agent/index.js';
import { createIntercom, InvalidParamsError } from '../../src/index.js';
import { json, serve } from '../helpers/http-server.js';
import { closeAfterTest } from '../helpers/opened.js';

const all = 10_200;

/** A workspace with more companies than Intercom lists by pages. Beyond 10,000 it answers as Intercom does. */
async function manyCompanies() {
  const server = closeAfterTest(
    await serve((response, { url }) => {
      const { searchParams, pathname } = new URL(url, 'http://x');
      if (pathname !== '/companies/list') return json(response, 404, { type: 'error.list', errors: [] });
      const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
      const from = (page - 1) * size;
      if (from >= 10_000) {
        const message = 'page limit reached, please use scroll API';
        return json(response, 400, { type: 'error.list', errors: [{ code: 'page_limit_reached', message }] });
      }
      const data = Array.from({ length: Math.min(size, all - from) }, (_, at) => ({
        type: 'company',
        id: `c${from + at}`,
        company_id: `${from + at}`,
      }));
      const pages = { type: 'pages', page, per_page: size, total_pages: Math.ceil(all / size), next: null };
      return json(response, 200, { type: 'list', data, pages, total_count: all });
    }),
  );
  const intercom = createIntercom({ accessToken: 'test-token', baseUrl: server.url, retry: { repeats: 0 } });
  return { server, intercom };
}

describe('A list of companies that goes on beyond its last page', () => {
  it('ends with a clear flag, and without a refused request', async () => {
    const { server, intercom } = await manyCompanies();
    const companies = intercom.iterate('intercom_list_companies', { per_page: 60 });
    const ids = new Set<string>();
    for await (const { id } of companies) ids.add(id);
    expect(ids.size).toBe(10_020);
    expect(companies).toMatchObject({ count: 10_020, cut: true, cutBy: 'service', total: all, nextCursor: null });
    expect(server.arrived).toHaveLength(167);
  });

  it('says on its last page that there is more, and what lists it', async () => {
    const { server, intercom } = await manyCompanies();
    const last = await intercom.run('intercom_list_companies', { page: 100, per_page: 100 });
    expect(last.output).toMatchObject({ has_more: true, next_cursor: null, total_count: all });
    expect(last.warnings).toEqual([
      {
        step: 'answer',
        message: 'The list has more items, but no page of it gives them: intercom_list_all_companies lists all.',
      },
    ]);
    const before = await intercom.run('intercom_list_companies', { page: 99, per_page: 100 });
    expect(before.output.next_cursor).toBeTypeOf('string');
    expect(before.warnings).toEqual([]);
    const [tool] = createAgentTools(intercom, { tools: ['intercom_list_companies'] });
    const told = await tool?.execute({ page: 10_000, per_page: 1, fields: ['id'] });
    expect(told?.text).toContain('intercom_list_all_companies lists all.');
    expect(server.arrived).toHaveLength(3);
  });

  it('refuses a page beyond before it is asked for', async () => {
    const { server, intercom } = await manyCompanies();
    const asked = intercom.run('intercom_list_companies', { page: 101, per_page: 100 });
    await expect(asked).rejects.toBeInstanceOf(InvalidParamsError);
    await expect(asked).rejects.toThrow(
      'page is 101, beyond the 10000 items that can be had so: expected 100 at the most, or intercom_list_all_companies',
    );
    await expect(intercom.run('intercom_list_companies', { page: 668 })).rejects.toThrow('expected 667 at the most');
    expect(server.arrived).toEqual([]);
  });
});
