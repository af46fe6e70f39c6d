import { openPostgresInbox } from '../../src/inbox/index.js';
import { describeInboxStore } from '../inbox/store-contract.js';
import { databaseUrl, freshSchema } from './database.js';

describeInboxStore('PostgreSQL', {
  place: async () => {
    const schema = freshSchema();
    return () => openPostgresInbox(databaseUrl(), { schema, connections: 4 });
  },
});
