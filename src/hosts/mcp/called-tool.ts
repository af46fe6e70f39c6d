import { AsyncLocalStorage } from 'node:async_hooks';
import type { McpRequestContext } from '@modelcontextprotocol/server';
import { isObject } from '../../tool/json.js';

const current = new AsyncLocalStorage<string | undefined>();

/** Answers a request whose body is this, with a server that is made for the one tool that it calls, if it calls one. */
export function answerFor<Answer>(body: unknown, answer: () => Answer): Answer {
  const { method, params } = isObject(body) ? body : {};
  const name = method === 'tools/call' && isObject(params) ? params.name : undefined;
  return current.run(typeof name === 'string' ? name : undefined, answer);
}

/**
 * The tool that a request calls, where the server is made for this one request. Where nobody read its body, its headers say
 * so in the newer protocol: the SDK refuses headers that differ from the body before it makes a server.
 */
export function calledTool(request: McpRequestContext | undefined): string | undefined {
  const called = current.getStore();
  if (called !== undefined || request?.era !== 'modern' || request.requestInfo === undefined) return called;
  const { headers } = request.requestInfo;
  return headers.get('mcp-method') === 'tools/call' ? (headers.get('mcp-name') ?? undefined) : undefined;
}
