import { relative, resolve } from 'node:path';
import { allTools } from '../../../tools/index.js';
import { InvalidParamsError } from '../../errors.js';
import type { Webhooks } from '../../hosts/activepieces/index.js';
import { createRegistry, type Registry } from '../../registry.js';
import { nearest } from '../../tool/nearest.js';
import { defineCommand } from '../command.js';
import { toJson } from '../render/json.js';

/** What only one host knows. */
interface HostOptions {
  readonly workspaceId: string | undefined;
  readonly webhooks: Webhooks | undefined;
}

type Exporter = (registry: Registry, folder: string, options: HostOptions) => Promise<string[]>;

/** Hosts that load files, by name. Each is loaded when it is asked for. */
const exporters: Readonly<Record<string, Exporter>> = {
  blocks: async (registry, folder) => (await import('../../hosts/blocks/index.js')).exportBlocks(registry, folder),
  sim: async (registry, folder, { workspaceId }) =>
    (await import('../../hosts/sim/index.js')).exportSim(registry, folder, { workspaceId }),
  n8n: async (registry, folder) => (await import('../../hosts/n8n/index.js')).exportN8n(registry, folder),
  activepieces: async (registry, folder, { webhooks }) =>
    (await import('../../hosts/activepieces/index.js')).exportActivepieces(registry, folder, { webhooks }),
};

const waysOfWebhooks = ['flow', 'app'] as const satisfies readonly Webhooks[];

export const exportCommand = defineCommand({
  args: {
    host: {
      type: 'positional',
      required: true,
      description: `What to write for: ${Object.keys(exporters).join(', ')}`,
    },
    out: { type: 'string', valueHint: 'dir', description: 'Folder to write to; made when it is missing' },
    'workspace-id': {
      type: 'string',
      valueHint: 'id',
      description: 'For sim: the workspace of Sim to put into the custom tools',
    },
    webhooks: {
      type: 'string',
      valueHint: 'flow|app',
      description:
        'For activepieces: notifications arrive at an address of each flow, or at one of the whole app; flow unless given',
    },
    json: { type: 'boolean', description: 'Print the paths as a JSON list' },
  },
  choices: { host: Object.keys(exporters) },
  examples: ['intercom-tools export blocks --out blocks', 'intercom-tools export n8n --out n8n-nodes-intercom-tools'],
  async run({ values, terminal: { out } }) {
    const { host, out: folder, json, 'workspace-id': workspaceId } = values;
    const exporter = Object.hasOwn(exporters, host) ? exporters[host] : undefined;
    if (exporter === undefined) throw noHost(host);
    if (folder === undefined || folder === '') {
      throw new InvalidParamsError([{ field: '--out', message: 'is missing: name the folder to write to' }]);
    }
    if (workspaceId !== undefined && host !== 'sim') {
      throw new InvalidParamsError([{ field: '--workspace-id', message: 'goes with sim alone: leave it out' }]);
    }
    if (values.webhooks !== undefined && host !== 'activepieces') {
      throw new InvalidParamsError([{ field: '--webhooks', message: 'goes with activepieces alone: leave it out' }]);
    }
    const options = { workspaceId, webhooks: readWebhooks(values.webhooks) };
    const target = resolve(folder);
    const written = await exporter(createRegistry(allTools), target, options);
    const paths = written.map((path) => relative(target, resolve(target, path))).sort();
    await out.line(json ? toJson(paths) : `${paths.join('\n')}\n${paths.length} files in ${folder}`);
    return 0;
  },
});

function readWebhooks(given: string | undefined): Webhooks | undefined {
  const found = waysOfWebhooks.find((way) => way === given);
  if (given === undefined || found !== undefined) return found;
  const message = `is ${JSON.stringify(given)} (expected ${waysOfWebhooks.join(' or ')})`;
  throw new InvalidParamsError([{ field: '--webhooks', message }]);
}

function noHost(host: string): InvalidParamsError {
  const known = Object.keys(exporters);
  const near = nearest(host, known);
  const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean ${near}?`;
  return new InvalidParamsError([{ field: 'HOST', message: `is ${JSON.stringify(host)} (${hint})` }]);
}
