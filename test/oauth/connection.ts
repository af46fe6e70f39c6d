import type { Connection } from '../../src/oauth/index.js';

/** A connection with a token of its own. */
export function connection(workspaceId: string, accessToken = `token-of-${workspaceId}-in-this-test`): Connection {
  return {
    workspaceId,
    workspaceName: 'Harbour Books',
    region: 'us',
    baseUrl: null,
    adminId: '814860',
    adminName: null,
    adminEmail: 'owner@harbour.example',
    adminEmailVerified: true,
    accessToken,
    connectedAt: 1_767_600_000,
    revokedAt: null,
  };
}
