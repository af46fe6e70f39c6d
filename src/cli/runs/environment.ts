import { secretVariablePrefix } from '../../automations/secrets/secret-name.js';

/** The file of sealed secrets. */
export const secretsVariable = 'INTERCOM_TOOLS_SECRETS';

/** What automations may reach beside Intercom. */
export const serviceVariables = {
  hosts: 'INTERCOM_TOOLS_ALLOW_HOSTS',
  loopback: 'INTERCOM_TOOLS_ALLOW_LOOPBACK',
  slackToken: 'INTERCOM_TOOLS_SLACK_TOKEN',
  slackUrl: 'INTERCOM_TOOLS_SLACK_BASE_URL',
} as const;

/** The environment variable of each setting of the language model. */
export const aiVariables = {
  model: 'INTERCOM_TOOLS_AI_MODEL',
  apiKey: 'INTERCOM_TOOLS_AI_KEY',
  baseUrl: 'INTERCOM_TOOLS_AI_BASE_URL',
  maxCallsPerMonth: 'INTERCOM_TOOLS_AI_MAX_CALLS',
  maxInputChars: 'INTERCOM_TOOLS_AI_MAX_INPUT',
  timeoutMs: 'INTERCOM_TOOLS_AI_TIMEOUT_MS',
  inputPrice: 'INTERCOM_TOOLS_AI_INPUT_PRICE',
  outputPrice: 'INTERCOM_TOOLS_AI_OUTPUT_PRICE',
  answerFormat: 'INTERCOM_TOOLS_AI_ANSWER_FORMAT',
  requestOptions: 'INTERCOM_TOOLS_AI_REQUEST_OPTIONS',
  recorded: 'INTERCOM_TOOLS_AI_RECORDED',
} as const;

/** The same as lines of the help. What few need stands in the docs alone. */
export const runEnvironment = {
  [`${secretVariablePrefix}NAME`]: 'what secrets.NAME of automations is; before what "secrets set" stored',
  [secretsVariable]: 'the file that "secrets set" keeps secrets in, encrypted with INTERCOM_TOOLS_KEY',
  [serviceVariables.hosts]: 'hosts that http_request of automations may call, with commas between',
  [serviceVariables.loopback]: 'true lets it call those of them that are this machine',
  [serviceVariables.slackToken]: 'bot token for slack_message; an incoming webhook needs none',
  [aiVariables.model]: 'model for the ai tools of automations',
  [aiVariables.apiKey]: 'its key, where the endpoint needs one',
  [aiVariables.baseUrl]: "an endpoint in place of OpenAI's, before /chat/completions",
} as const;
