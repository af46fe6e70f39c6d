/** The tools that automations use beside Intercom's, and the services that they belong to. */
import type { LocalTool } from '../../tool/index.js';
import { aiAgent } from './ai-agent.js';
import { aiClassify } from './ai-classify.js';
import { aiReply } from './ai-reply.js';
import { coreBusinessHours } from './core-business-hours.js';
import { coreRoundRobin } from './core-round-robin.js';
import { httpRequest } from './http-request.js';
import { slackMessage } from './slack-message.js';

export { type AiSettings, ai, aiService } from './ai/service.js';
export { type HttpSettings, http, httpRequestService } from './http/service.js';
export { type SlackSettings, slack, slackService } from './slack/service.js';

/** All of them. They are in no list of Intercom's tools. */
export const automationTools = [
  httpRequest,
  slackMessage,
  coreRoundRobin,
  coreBusinessHours,
  aiClassify,
  aiReply,
  aiAgent,
] as const satisfies readonly LocalTool[];
