import { automationsScaleBench } from './automations-scale.js';
import type { Bench } from './bench.js';
import { callsBench } from './calls.js';
import { hostsBench } from './hosts.js';
import { limiterBench } from './limiter.js';
import { loadBench } from './load.js';
import { manyToolsBench } from './many-tools.js';
import { mcpStartBench } from './mcp-start.js';
import { pagingBench } from './paging.js';
import { sandboxBench } from './sandbox.js';
import { typesBench } from './types.js';
import { webhooksBench } from './webhooks.js';

/** Every bench, in the order in which they run and are written down. */
export const benches: readonly Bench[] = [
  callsBench,
  hostsBench,
  loadBench,
  manyToolsBench,
  mcpStartBench,
  pagingBench,
  limiterBench,
  sandboxBench,
  typesBench,
  webhooksBench,
  automationsScaleBench,
];
