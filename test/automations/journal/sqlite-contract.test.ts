import { join } from 'node:path';
import { openSqliteJournal } from '../../../src/automations/journal/index.js';
import { scratchFolder } from '../../inbox/arrivals.js';
import { describeJournal } from './contract.js';

describeJournal('SQLite', {
  place: async () => {
    const file = join(await scratchFolder(), 'runs.db');
    return () => openSqliteJournal(file);
  },
  isShared: false,
});
