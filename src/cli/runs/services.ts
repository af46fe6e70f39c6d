import type { ArgsDef } from 'citty';
import { type AiSettings, aiService, httpRequestService, slackService } from '../../automations/tools/index.js';
import { InvalidParamsError } from '../../errors.js';
import type { Service } from '../../tool/service.js';
import { separator } from '../arguments.js';
import type { Values } from '../command.js';
import type { Terminal } from '../terminal.js';
import { aiVariables, serviceVariables as variables } from './environment.js';

/** What automations may reach beside Intercom. Whoever runs them says it, and never a file. */
export const serviceOptions = {
  'allow-host': {
    type: 'string',
    valueHint: 'host',
    description: `A host that http_request may call, such as api.example.com, *.example.com or localhost:3000; several times for several, or in ${variables.hosts} with commas between. None unless given`,
  },
  'allow-loopback': {
    type: 'boolean',
    description: 'Let http_request call allowed hosts that are this machine',
  },
} as const satisfies ArgsDef;

/** Options of `serviceOptions` that may be given more than once. */
export const repeatableServiceOptions = ['allow-host'] as const;

/**
 * The services that automations use beside Intercom, as far as they are set up.
 *
 * @throws InvalidParamsError that names the option or the variable
 */
export function readServices(values: Values<typeof serviceOptions>, terminal: Terminal): readonly Service[] {
  return [readHttp(values, terminal), readSlack(terminal), readAi(terminal)].flatMap((service) => service ?? []);
}

function readHttp(values: Values<typeof serviceOptions>, { env }: Terminal): Service | undefined {
  const given = values['allow-host'];
  const hosts = given?.split(separator) ?? (env[variables.hosts] ?? '').split(/[\s,]+/).filter((host) => host !== '');
  if (hosts.length === 0) return undefined;
  const loopback = values['allow-loopback'] || (env[variables.loopback] ?? '').toLowerCase() === 'true';
  return named({ allowedHosts: given === undefined ? variables.hosts : '--allow-host' }, () =>
    httpRequestService({ allowedHosts: hosts, allowLoopback: loopback }),
  );
}

/** It is there in any case: an incoming webhook needs no setting. */
function readSlack({ env, secrets }: Terminal): Service {
  const botToken = env[variables.slackToken] || undefined;
  const baseUrl = env[variables.slackUrl] || undefined;
  if (botToken !== undefined) secrets.add(botToken);
  return named({ botToken: variables.slackToken, baseUrl: variables.slackUrl }, () =>
    slackService({ botToken, baseUrl }),
  );
}

function readAi({ env, secrets }: Terminal): Service | undefined {
  const settings = Object.fromEntries(
    Object.entries(aiVariables).flatMap(([setting, variable]) => {
      const value = env[variable] || undefined;
      return value === undefined ? [] : [[setting, value]];
    }),
  );
  const { model, apiKey } = settings;
  if (apiKey !== undefined) secrets.add(apiKey);
  return model === undefined ? undefined : named(aiVariables, () => aiService({ ...settings, model } as AiSettings));
}

/** Names the option or variable that a refused setting came from. */
function named(sources: Readonly<Record<string, string>>, make: () => Service): Service {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InvalidParamsError)) throw error;
    throw new InvalidParamsError(
      error.issues.map((issue) => ({ ...issue, field: sources[issue.field] ?? issue.field })),
    );
  }
}

const missing: Readonly<Record<string, { readonly field: string; readonly message: string }>> = {
  http: {
    field: '--allow-host',
    message: 'is missing: http_request calls only hosts that are allowed, such as --allow-host api.example.com',
  },
  ai: {
    field: aiVariables.model,
    message: `is not set: set it to the name of a model, and ${aiVariables.apiKey} where the endpoint needs a key`,
  },
};

/** What there is to set up before tools of these services can be called. */
export function missingServices(needed: Iterable<string>, services: readonly Service[]) {
  const present = new Set(services.map(({ name }) => name));
  return [...needed].flatMap((name) => (present.has(name) ? [] : (missing[name] ?? [])));
}
