// Preloaded into a process: writes the address and the headers of every request that it sends into the file named by
// RECORD_REQUESTS, a line of JSON each.

import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';

subscribe('http.client.request.start', ({ request }) => {
  const line = { host: request.host, method: request.method, path: request.path, headers: request.getHeaders() };
  appendFileSync(process.env.RECORD_REQUESTS, `${JSON.stringify(line)}\n`);
});
