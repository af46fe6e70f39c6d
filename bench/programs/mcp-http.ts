/** The tools over Streamable HTTP, in a process of its own. */

import { randomUUID } from 'node:crypto';
import { createIntercom } from 'intercom-tools';
import { createMcpServerFactory, serveMcpHttp } from 'intercom-tools/mcp';
import { answerQuestions } from '../shared/answer-questions.js';
import { target } from '../shared/target.js';

answerQuestions(target, async ({ url: baseUrl, token: accessToken }) => {
  const token = randomUUID();
  const factory = createMcpServerFactory(createIntercom({ accessToken, baseUrl }), { tools: 'all' });
  const { url } = await serveMcpHttp(factory, { token });
  return { url, token };
});
