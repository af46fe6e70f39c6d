import { createServer } from 'node:http';
import { createClient } from '../../../src/index.js';
import { intercomService } from '../../../src/intercom/service/service.js';
import { createRegistry } from '../../../src/registry.js';
import type { RequestTool } from '../../../src/tool/index.js';
import { isObject } from '../../../src/tool/json.js';
import { token } from '../build.js';
import { collect, type Rule } from './rule.js';

/** A list or search returns its items and where the next page is, and can be paged through to its end. */
export const pagesToItsEnd: Rule = async ({ tool }) => {
  const isList = /^[a-z]+_(list|search|find|export)_/.test(tool.id);
  if (tool.paging === undefined) return isList ? ['is a list without paging'] : [];
  const problems = collect((problem) => {
    problem(!isList, 'pages, but is called neither list, search, find nor export');
    for (const key of ['has_more', 'next_cursor']) problem(!(key in tool.output), `lacks the output ${key}`);
    problem(tool.output[tool.paging?.items ?? '']?.type !== 'array', 'has no list under the key that paging names');
  });
  const takesCursor = 'starting_after' in tool.fields;
  const { items, asked } = await pageThrough(tool);
  return problems.concat(
    collect((problem) => {
      const pages = takesCursor ? 2 : 1;
      problem(items !== pages, `gives ${items} items of a list of ${pages}`);
      problem(asked.length !== pages, `makes ${asked.length} requests for ${pages} pages`);
      problem(new Set(asked).size !== asked.length, `asks twice for the same page: ${asked[0]}`);
    }),
  );
};

/** Pages through a list of two pages with one item each, on a server of its own. */
async function pageThrough(tool: RequestTool): Promise<{ items: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    response.setHeader('content-type', 'application/json');
    // What a list reads for each of its items is no page of it.
    const isItem = asked.length > 0 && tool.each !== undefined && request.method !== asked[0]?.split(' ')[0];
    if (!isItem) asked.push(`${request.method} ${request.url} ${body}`);
    response.end(JSON.stringify(isItem ? item(asked.length) : page(asked.length, tool)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  try {
    const service = intercomService({ accessToken: token, baseUrl: `http://127.0.0.1:${port}` });
    const client = createClient(createRegistry([tool]), [service], { retry: { repeats: 0 }, timeoutMs: 5_000 });
    const list = client.iterateUnknown(tool.id, tool.example, { limit: 10 });
    for await (const _ of list) if (asked.length > 5) break;
    return { items: list.count, asked };
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** An item of the time that the examples of periods begin with. */
function item(number: number): object {
  return { type: 'item', id: String(number), event_name: 'opened-door', created_at: 1_780_272_000 };
}

/** One page in a form that every kind of paging can read: a link that holds a cursor, and page numbers. */
function page(number: number, { output, paging }: RequestTool): unknown {
  const items = [item(number)];
  const place = output[paging?.items ?? '']?.from ?? 'data';
  // An answer that is the list itself, and nothing around it.
  if (place === '') return items;
  const next = number === 1 ? 'https://api.intercom.io/next?page=2&starting_after=cursor2&before=1700000000' : null;
  const pages = { type: 'pages', page: number, total_pages: 2, next };
  const own = place.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), items);
  const further =
    number === 1 ? { has_more: true, next_cursor: 'cursor2', scroll_param: 'scroll1' } : { has_more: false };
  // `map` reads the list where the declaration does not say it.
  return {
    type: 'list',
    total_count: 2,
    pages,
    ...further,
    [paging?.items ?? '']: items,
    ...(isObject(own) ? own : {}),
  };
}
