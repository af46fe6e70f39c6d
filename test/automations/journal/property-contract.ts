import type { Journal } from '../../../src/automations/journal/index.js';
export function describeProperties(_of: () => Journal): void {}
