import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type AutomationHost,
  type AutomationHostOptions,
  createAutomationHost,
  type HostEvent,
} from '../../../src/automations/host/index.js';
import type { Journal } from '../../../src/automations/journal/index.js';
import { memoryJournal } from '../../../src/automations/journal/memory/memory-journal.js';
import { automationTools } from '../../../src/automations/tools/index.js';
import { allTools, createIntercom, createRegistry } from '../../../src/index.js';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.js';
import { closeAfterTest } from '../../helpers/opened.js';

const registry = createRegistry([...allTools, ...automationTools]);

/** A folder of automations, and hosts that serve it. */
export interface HostWorld {
  readonly folder: string;
  readonly journal: Journal;
  readonly sandbox: Sandbox;
  readonly events: HostEvent[];
  /** Puts a file into the folder. */
  write(name: string, automation: Record<string, unknown> | string): Promise<void>;
  open(options?: Partial<AutomationHostOptions>): Promise<AutomationHost>;
  /** Revision by id of what a host serves, with its state. */
  served(host: AutomationHost): Record<string, string>;
}

export async function openHostWorld({
  journal = memoryJournal(),
}: {
  readonly journal?: Journal;
} = {}): Promise<HostWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'automations-'));
  closeAfterTest({ close: () => rmSync(folder, { recursive: true }) });
  const sandbox = closeAfterTest(createSandbox({ rateLimit: false }));
  const { url } = await sandbox.listen();
  const events: HostEvent[] = [];
  return {
    ...{ folder, journal, sandbox, events },
    write: (name, automation) =>
      writeFile(join(folder, name), typeof automation === 'string' ? automation : text(automation)),
    async open(options = {}) {
      const host = await createAutomationHost({
        ...{ paths: [folder], registry, journal, pollMs: 20 },
        client: (_workspace, shared) => createIntercom({ accessToken: sandbox.token, baseUrl: url, ...shared }),
        onEvent: (event) => events.push(event),
        ...options,
      });
      return closeAfterTest(host);
    },
    served: (host) =>
      Object.fromEntries(
        host
          .automations()
          .map(({ automation, file }) => [
            automation.id,
            `${automation.name}, ${automation.enabled ? 'on' : 'off'}${file === null ? ', elsewhere' : ''}`,
          ]),
      ),
  };
}

/** An automation that does nothing, with what is different. */
export function automation(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ formatVersion: 1, id: 'vip', name: 'First', enabled: true, on: [{ manual: true }] },
    steps: [{ id: 'end', stop: 'done' }],
    ...more,
  };
}

function text(value: Record<string, unknown>): string {
  return JSON.stringify(value, null, 2);
}

/** Looks again and again until something is there. */
export async function until<Found>(
  look: () => Found | undefined | false | Promise<Found | undefined | false>,
): Promise<Found> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await pause(10);
  }
  throw new Error('It did not happen within ten seconds.');
}
