import { type AccessPolicy, connectionSettings } from '../../form/index.js';
import type { IntercomFormSettings } from '../../intercom/connection.js';
import type { Client } from '../../run-tool/client.js';
import type { ServiceDefinition } from '../../tool/index.js';
import { namesOf } from './names.js';

/** The client of a connection, as far as the node needs it. */
export type Runner = Pick<Client, 'runUnknown' | 'dryRunUnknown' | 'iterateUnknown'>;

/** Makes the client of a connection from what its form holds; `createIntercom` is one. */
export type Connect<Settings = IntercomFormSettings> = (settings: Settings & AccessPolicy) => Runner;

/** Connects by the credentials that n8n keeps; a service without a connection has none. */
export type CredentialsConnect = (context: { getCredentials(name: string): Promise<unknown> }) => Promise<Runner>;

export function connectBy<Settings>(
  service: ServiceDefinition<string, Settings>,
  connect: Connect<Settings>,
): CredentialsConnect {
  const { credential } = namesOf(service);
  return async (context) => {
    const form = service.connection === undefined ? {} : await context.getCredentials(credential);
    return connect(connectionSettings(form, service));
  };
}
