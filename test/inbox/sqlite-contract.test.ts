import { join } from 'node:path';
import { openSqliteInbox } from '../../src/inbox/index.js';
import { scratchFolder } from './arrivals.js';
import { describeInboxStore } from './store-contract.js';

describeInboxStore('SQLite', {
  place: async () => {
    const file = join(await scratchFolder(), 'inbox.db');
    return () => openSqliteInbox(file);
  },
});
