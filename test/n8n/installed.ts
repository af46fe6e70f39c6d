import type { TestProject } from 'vitest/node';
import { type InstalledN8n, installN8n } from './install.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly n8n: InstalledN8n;
  }
}

/** Installs n8n before the suite, where it is not in the cache. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('n8n', await installN8n());
}
