/**
 * A server that answers the same to everybody, as cheaply as Node can: answers of the sandbox, from memory. The limit in
 * its headers is far from spent, so that nobody waits.
 */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox } from 'intercom-tools/sandbox';
import * as z from 'zod';
import { answerQuestions } from '../shared/answer-questions.js';
import { newestConversation, sandboxCall } from '../shared/sandbox-call.js';

const recorded = await recordAnswers();
let served = 0;

const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  request.resume();
  request.once('end', () => {
    served += 1;
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': '10000000',
      'x-ratelimit-remaining': '9999999',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 10_000) * 10),
    });
    response.end(request.method === 'GET' ? recorded.conversation : recorded.contact);
  });
});

answerQuestions(z.object({ do: z.enum(['open', 'count']) }), async (question) => {
  if (question.do === 'count') return { served };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, token: 'bench-token', conversationId: recorded.conversationId };
});

async function recordAnswers() {
  const sandbox = createSandbox();
  const conversationId = await newestConversation(sandbox);
  const conversation = await sandboxCall(sandbox, 'GET', `/conversations/${conversationId}`);
  const person = { role: 'user', email: 'bench@example.com', name: 'Ada Bench', external_id: 'bench-1' };
  const contact = await sandboxCall(sandbox, 'POST', '/contacts', person);
  await sandbox.close();
  return { conversationId, conversation, contact };
}
