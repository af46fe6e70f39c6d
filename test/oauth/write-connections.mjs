import { openTokenStore } from '../../src/oauth/index.js';
import { connection } from './connection.js';

// A process of its own that adds connections to a store: `tsx write-connections.mjs <file> <key> <prefix> <count>`.
const [file = '', key = '', prefix = '', count = ''] = process.argv.slice(2);
const store = await openTokenStore(file, key);
process.stdout.write('ready\n');
for (let made = 0; made < Number(count); made += 1) await store.put(connection(`${prefix}${made}`));
await store.close();
