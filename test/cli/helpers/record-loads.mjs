// Preloaded into a process: writes the address of every module it loads into the file named by RECORD_LOADS.
import { register } from 'node:module';

register('./record-loads-hooks.mjs', import.meta.url, { data: process.env.RECORD_LOADS });
