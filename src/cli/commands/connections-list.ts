import type { ConnectionSummary } from '../../oauth/index.js';
import { createConnections } from '../../oauth/index.js';
import { createRegistry } from '../../registry.js';
import { defineCommand } from '../command.js';
import { openConnectionStore } from '../connections/open-store.js';
import { scalarText } from '../render/fields.js';
import { toJson } from '../render/json.js';
import { type Column, table } from '../render/table.js';

export const connectionsListCommand = defineCommand({
  args: {
    check: { type: 'boolean', description: 'Ask Intercom whether each token works' },
    json: { type: 'boolean', description: 'Print them as JSON, without their tokens' },
  },
  examples: ['intercom-tools connections list', 'intercom-tools connections list --check --json'],
  async run({ values, terminal }) {
    const { store } = await openConnectionStore(terminal);
    try {
      const connections = createConnections({ store, registry: createRegistry([]) });
      if (values.check) {
        for (const { workspaceId } of await connections.list()) await connections.check(workspaceId);
      }
      const list = await connections.list();
      if (values.json) await terminal.out.line(toJson(list));
      else if (list.length === 0)
        await terminal.out.line('No workspace is connected. Connect one: intercom-tools login');
      else for (const line of table(columns, list.map(row), terminal.out.width)) await terminal.out.line(line);
      return 0;
    } finally {
      await store.close();
    }
  },
});

const columns: readonly Column[] = [
  { heading: 'WORKSPACE', widest: 12, least: 12 },
  { heading: 'NAME', widest: 40 },
  { heading: 'REGION', widest: 6, least: 6 },
  { heading: 'CONNECTED BY', widest: 40 },
  { heading: 'CONNECTED', widest: 24 },
  { heading: 'STATE', widest: 40 },
];

function row(connection: ConnectionSummary): readonly string[] {
  const { workspaceId, workspaceName, region, adminEmail, adminId, connectedAt, revokedAt } = connection;
  const state = revokedAt === null ? 'connected' : `revoked ${scalarText(revokedAt, 'revoked_at')}`;
  const since = scalarText(connectedAt, 'connected_at');
  return [workspaceId, workspaceName ?? '', region.toUpperCase(), adminEmail ?? adminId, since, state];
}
