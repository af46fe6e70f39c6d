import { openPostgresQueues } from '../../src/queue/index.js';
import { describeQueueStore } from '../queue/store-contract.js';
import { databaseUrl, freshSchema } from './database.js';

describeQueueStore('PostgreSQL', {
  place: async () => {
    const schema = freshSchema();
    return () => openPostgresQueues(databaseUrl(), { schema, connections: 4 });
  },
});
