/** Connecting workspaces by OAuth: the way to Intercom and back, tokens kept encrypted, a client for each workspace. */

export { ConnectError, type ConnectProblem, StorageError, type StorageProblem } from '../errors.js';
export type { PostgresOptions } from '../storage/postgres.js';
export type { PostgresPool } from '../storage/postgres-pool.js';
export { authorizeUrl, type CheckedApp, checkApp, type OAuthApp } from './app.js';
export { type ConnectRules, connect, readReturn } from './connect.js';
export type { Connection, ConnectionSummary } from './connection.js';
export { type Connections, type ConnectionsOptions, createConnections } from './connections.js';
export { exchangeCode } from './exchange-code.js';
export { type Finish, finishAnswer, type Outcome } from './handler/answers.js';
export { createOAuthHandler, type OAuthHandler, type OAuthHandlerOptions } from './handler/handler.js';
export { readKeys, type SealKey, type SealKeys } from './seal/keys.js';
export { memoryStates } from './states/memory-states.js';
export { signedStates } from './states/signed-states.js';
export type { StateFound, StateKeeper, StateOptions } from './states/state-keeper.js';
export { fileTokenStore } from './store/file-store.js';
export { openTokenStore } from './store/open-token-store.js';
export { postgresTokenStore } from './store/postgres-store.js';
export type { OnlyIf, TokenStore } from './store/token-store.js';
export { type Access, type Identity, identify, uninstallApp } from './workspace-tools.js';
