/** Keeps the rate limit of apps and workspaces in a database, for all processes that call them. */

export { openPostgresRateLimits, type SharedRateLimits } from './open.js';
