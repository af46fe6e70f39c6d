/** Speaks to an MCP server over HTTP without any SDK, as a client of the older era. */
export async function rpc(
  url: string,
  method: string,
  params: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) {
  return JSON.parse(await rpcText(url, method, params, headers));
}

/** The answer as it was sent: JSON, or the one event of a stream. */
export async function rpcText(
  url: string,
  method: string,
  params: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<string> {
  const response = await post(url, { jsonrpc: '2.0', id: 1, method, params }, headers);
  const text = await response.text();
  return /^data: (.*)$/m.exec(text)?.[1] ?? text;
}

export function post(url: string, message: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    body: JSON.stringify(message),
  });
}
