import type { ServerContext } from '@modelcontextprotocol/server';
import type { AgentCallOptions } from '../../agent/index.js';

/** Reports each page that is read to a client that asked for it; undefined for any other client. */
export function progressTo({ mcpReq }: ServerContext): AgentCallOptions['onPage'] {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return undefined;
  return async ({ pages, items, total }) => {
    const message = `Read ${items}${total === undefined ? '' : ` of ${total}`} items on ${pages} page${pages === 1 ? '' : 's'}`;
    const params = { progressToken, progress: items, ...(total === undefined ? {} : { total }), message };
    // Reading goes on whether or not the report arrives; a client that has gone aborts the call by itself.
    await mcpReq.notify({ method: 'notifications/progress', params }).catch(() => undefined);
  };
}
