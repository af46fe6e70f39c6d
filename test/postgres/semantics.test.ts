import { afterAll, beforeAll } from 'vitest';
import type { RunDelivery } from '../../src/automations/delivery/delivery.js';
import { openPgBoss } from '../../src/automations/delivery/pg-boss.js';
import { openPostgresJournal } from '../../src/automations/journal/index.js';
import { describeSemantics } from '../automations/engine/semantics-contract.js';
import { databaseUrl, freshSchema } from './database.js';

const journals = freshSchema();
let delivery: RunDelivery;
beforeAll(async () => {
  delivery = await openPgBoss(databaseUrl(), { schema: freshSchema() });
});
afterAll(() => delivery.close());

const journal = () => openPostgresJournal(databaseUrl(), { schema: journals, connections: 3 });

describeSemantics('PostgreSQL', async () => ({ journal: await journal() }));
describeSemantics('PostgreSQL, delivered by pg-boss', async () => ({ journal: await journal(), delivery }));
