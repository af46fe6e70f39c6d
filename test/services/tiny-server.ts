import type { ServerResponse } from 'node:http';
import { isObject } from '../../src/tool/json.js';
import { type Arrived, json, serve, type TestServer } from '../helpers/http-server.js';
import { apiKey } from './tiny.js';

/** Spoils one answer: says so by answering itself. */
type Fault = (response: ServerResponse, request: Arrived) => void;

export interface TinyServer extends TestServer {
  /** Next answers to spoil, in order; undefined leaves one alone. The server has carried the request out where `late`. */
  spoil(fault: Fault | undefined, options?: { readonly late?: boolean }): void;
  readonly widgets: Map<string, { id: string; name: string | null }>;
}

/** The service behind Tiny's tools, on a real port. */
export async function serveTiny(): Promise<TinyServer> {
  const widgets = new Map<string, { id: string; name: string | null }>();
  const faults: { fault: Fault | undefined; late: boolean }[] = [];
  let made = 0;
  const add = (name: string) => {
    made += 1;
    const widget = { id: `w-${made}`, name };
    widgets.set(widget.id, widget);
    return widget;
  };
  for (const name of ['Axle', 'Bolt', 'Chain']) add(name);

  const answer = (request: Arrived): readonly [status: number, body: unknown] => {
    const key = request.headers['x-api-key'];
    if (key !== apiKey) return [401, { problem: { kind: 'bad_key', text: `The key ${String(key)} opens nothing` } }];
    const url = new URL(request.url, 'http://tiny');
    const id = decodeURIComponent(/^\/widgets\/(.+)$/.exec(url.pathname)?.[1] ?? '');
    const body: unknown = request.body === '' ? {} : JSON.parse(request.body);
    const name = isObject(body) ? body.name : undefined;
    if (id === '' && request.method === 'POST') return [201, add(String(name))];
    if (id === '') return [200, page([...widgets.values()], url.searchParams)];
    const widget = widgets.get(id);
    if (widget === undefined) return [404, { problem: { kind: 'no_widget', text: `There is no ${id}` } }];
    if (request.method === 'DELETE') {
      widgets.delete(id);
      return [200, { deleted: true }];
    }
    if (request.method === 'PUT') widget.name = name === null ? null : String(name);
    return [200, widget];
  };

  const server = await serve((response, request) => {
    const { fault, late } = faults.shift() ?? { fault: undefined, late: false };
    if (fault !== undefined && !late) return fault(response, request);
    const [status, body] = answer(request);
    if (fault !== undefined) return fault(response, request);
    json(response, status, body, { 'rate-left': '50', 'rate-reset-in': '10' });
  });
  return { ...server, widgets, spoil: (fault, { late = false } = {}) => faults.push({ fault, late }) };
}

function page(all: readonly { id: string }[], query: URLSearchParams) {
  const count = Number(query.get('count') ?? 2);
  const after = query.get('after');
  const start = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const items = all.slice(start, start + count);
  const isLast = start + count >= all.length;
  return { items, total: all.length, next: isLast ? null : items.at(-1)?.id };
}
