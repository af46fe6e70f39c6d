import { join } from 'node:path';
import { openJournal } from '../../../src/automations/journal/index.js';
import { memoryJournal } from '../../../src/automations/journal/memory/memory-journal.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { describeSemantics } from './semantics-contract.js';

describeSemantics('memory', async () => ({ journal: memoryJournal() }));
describeSemantics('SQLite', async () => ({ journal: await openJournal(join(await temporaryFolder(), 'runs.db')) }));
