import { openPostgresJournal } from '../../src/automations/journal/index.js';
import { describeJournal } from '../automations/journal/contract.js';
import { databaseUrl, freshSchema } from './database.js';

describeJournal('PostgreSQL', {
  place: async () => {
    const schema = freshSchema();
    return () => openPostgresJournal(databaseUrl(), { schema, connections: 4 });
  },
  isShared: true,
});
