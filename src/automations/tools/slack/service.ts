import { httpService } from '../../../client/http-service.js';
import type { Service } from '../../../tool/service.js';
import type { ServiceDefinition } from '../../../tool/service-definition.js';
import { slackError, slackStatus } from './errors.js';

/** How automations reach Slack. Both may be missing: an incoming webhook needs neither. */
export interface SlackSettings {
  /** Token of a bot with the scope `chat:write`. */
  readonly botToken?: string | undefined;
  /** In place of Slack's API, for tests; incoming webhooks may be at the same origin. */
  readonly baseUrl?: string | undefined;
}

/** Messages to people in Slack. */
export const slack: ServiceDefinition<never, SlackSettings> = {
  name: 'slack',
  title: 'Slack',
  description: 'Messages in channels of a Slack workspace.',
  category: 'tools',
  icon: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M9 3v18M15 3v18M3 9h18M3 15h18"/></svg>',
  docs: 'https://docs.slack.dev',
  entities: {},
  connection: {
    title: 'Slack app',
    noun: 'workspace',
    description: 'The bot token of an app that is installed in the workspace. An incoming webhook needs none.',
    docs: 'https://docs.slack.dev/authentication/tokens',
    fields: [
      {
        id: 'botToken',
        type: 'short-input',
        label: 'Bot token',
        description: 'Bot User OAuth Token of the app, with the scope chat:write',
        required: false,
        password: true,
        mode: 'basic',
        placeholder: 'xoxb-…',
      },
      {
        id: 'baseUrl',
        type: 'short-input',
        label: 'Base URL',
        description: 'Replaces the address of the API, for tests',
        required: false,
        mode: 'advanced',
      },
    ],
    account: ['botToken'],
  },
  http: { baseUrl: 'https://slack.com/api', headers: { Authorization: 'Bearer {botToken}' }, test: '/auth.test' },
  secretPattern:
    /\bxox[a-z](?:\.xox[a-z])?-[\w-]{10,}|\bhooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w/-]+/g,
};

/**
 * The connection to Slack.
 *
 * @throws InvalidParamsError for a setting that cannot be read.
 */
export function slackService({ botToken, baseUrl }: SlackSettings = {}): Service {
  const values = { ...(botToken === undefined ? {} : { botToken }), ...(baseUrl === undefined ? {} : { baseUrl }) };
  const service: Service = httpService(slack, values, {
    statusOf: slackStatus,
    errorFrom: (answer, call, scrub) => slackError(answer, call, { baseUrl: service.baseUrl, scrub }),
  });
  return service;
}
