import type { IncomingMessage } from 'node:http';
import type { McpRequestContext } from '@modelcontextprotocol/server';
import { isObject } from '../../tool/json.js';

/** Carries the name from the body to where the server of a request is made. What a client gives for it is taken away. */
const header = 'intercom-tools-called';

/** Notes which tool the body of a request calls, if it calls one. */
export function noteCalledTool({ headers }: IncomingMessage, body: unknown): void {
  delete headers[header];
  const { method, params } = isObject(body) ? body : {};
  const name = method === 'tools/call' && isObject(params) ? params.name : undefined;
  if (typeof name === 'string' && /^[\w.-]{1,128}$/.test(name)) headers[header] = name;
}

/**
 * The tool that a request calls, where the server is made for this one request. Where nobody read its body, its headers say
 * so in the newer protocol: the SDK refuses headers that differ from the body before it makes a server.
 */
export function calledTool(request: McpRequestContext | undefined): string | undefined {
  const headers = request?.requestInfo?.headers;
  const noted = headers?.get(header) ?? undefined;
  if (noted !== undefined || request?.era !== 'modern') return noted;
  return headers?.get('mcp-method') === 'tools/call' ? (headers.get('mcp-name') ?? undefined) : undefined;
}
