import { InvalidResponseError, NotFoundError, ToolError } from '../../../errors.js';
import type { Client } from '../../../run-tool/client.js';
import { keepClients, type SimConnect } from '../connection.js';
import type { SimOptions } from '../service.js';
import { type ConnectorConfig, readConfig } from './config.js';
import { listDocuments } from './listing.js';
import { connectorTags } from './meta.js';
import type { SimConnectorBehaviour, SimDocument } from './sim-connector.js';
import { readPage, sources } from './sources.js';

/** How the connector reaches Intercom. */
export interface SimKnowledgeOptions extends Pick<SimOptions, 'customBaseUrl'> {
  /** Makes the client of a connection: `(settings) => createIntercom({ ...settings, readOnly: true })`. */
  readonly connect: SimConnect;
}

/**
 * What Sim's knowledge bases call to take articles, internal articles and conversations in. A failure is thrown: Sim then
 * ends the sync and deletes nothing, or keeps the document as it was.
 */
export function simKnowledge({ connect, ...options }: SimKnowledgeOptions): SimConnectorBehaviour {
  const keep = keepClients(connect);
  const open = (accessToken: string, source: Record<string, unknown>) => {
    const config = readConfig(accessToken, source, options);
    return { config, client: keep(config.settings) };
  };
  return {
    async listDocuments(accessToken, sourceConfig, cursor, syncContext = {}, lastSyncAt) {
      const { client, config } = open(accessToken, sourceConfig);
      const app = await appOf(client, config);
      return await listDocuments({ client, config, app, context: syncContext, lastSyncAt }, cursor);
    },
    async getDocument(accessToken, sourceConfig, externalId) {
      const { client, config } = open(accessToken, sourceConfig);
      return await readDocument(client, config, externalId);
    },
    async validateConfig(accessToken, sourceConfig) {
      try {
        const { client, config } = open(accessToken, sourceConfig);
        await tryOut(client, config);
        return { valid: true };
      } catch (error) {
        if (error instanceof ToolError) return { valid: false, error: error.message };
        throw error;
      }
    },
    mapTags,
  };
}

async function readDocument(client: Client, config: ConnectorConfig, externalId: string): Promise<SimDocument | null> {
  const source = Object.values(sources).find(({ prefix }) => externalId.startsWith(prefix));
  if (source === undefined) return null;
  const [id = ''] = externalId.slice(source.prefix.length).split(':');
  const { tool, params } = source.get(id);
  const app = await appOf(client, config);
  try {
    const { output } = await client.runUnknown(tool, params);
    return source.read(output, config, app).find((document) => document.externalId === externalId) ?? null;
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

/** @throws ToolError that says why the connector cannot work as it is set. */
async function tryOut(client: Client, config: ConnectorConfig): Promise<void> {
  const { output } = await client.runUnknown('intercom_me', {});
  const { settings, kinds } = config;
  const home = typeof output.region === 'string' ? output.region.toLowerCase() : undefined;
  const asked = settings.region ?? 'us';
  if (settings.baseUrl === undefined && home !== undefined && home !== asked) {
    throw new InvalidResponseError(
      `The workspace of this token is hosted in ${home}, not in ${asked}: set Data Region to ${home}.`,
    );
  }
  for (const kind of kinds) await readPage(client, sources[kind], config, { size: 1 });
}

const apps: Readonly<Record<string, string>> = {
  us: 'https://app.intercom.com',
  eu: 'https://app.eu.intercom.com',
  au: 'https://app.au.intercom.com',
};

const addresses = new WeakMap<Client, Promise<string>>();

/** The address of the workspace for its team, asked for once a connection. */
async function appOf(client: Client, { settings }: ConnectorConfig): Promise<string> {
  const known = addresses.get(client);
  if (known !== undefined) return await known;
  const asked = client.runUnknown('intercom_me', {}).then(({ output: { workspaceId } }) => {
    const workspace = typeof workspaceId === 'string' ? encodeURIComponent(workspaceId) : '_';
    return `${apps[settings.region ?? 'us']}/a/apps/${workspace}`;
  });
  addresses.set(client, asked);
  asked.catch(() => addresses.delete(client));
  return await asked;
}

/** The tags of a document, with times as dates. */
function mapTags(metadata: Record<string, unknown>): Record<string, unknown> {
  const tags = connectorTags.map(({ id, fieldType }) => {
    const value = metadata[id];
    return [id, fieldType === 'date' && typeof value === 'string' ? new Date(value) : value];
  });
  return Object.fromEntries(tags.filter(([, value]) => value !== undefined && value !== ''));
}
