import { join } from 'node:path';
import { openSqliteQueues } from '../../src/queue/index.js';
import { scratchFolder } from '../inbox/arrivals.js';
import { describeQueueStore } from './store-contract.js';

describeQueueStore('SQLite', {
  place: async () => {
    const file = join(await scratchFolder(), 'queue.db');
    return () => openSqliteQueues(file);
  },
});
