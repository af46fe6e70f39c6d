import { memoryJournal } from '../../../src/automations/journal/memory/memory-journal.js';
import { describeJournal } from './contract.js';

describeJournal('memory', {
  place: async () => {
    const journal = memoryJournal();
    return async () => journal;
  },
  isShared: false,
});
