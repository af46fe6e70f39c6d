import { downloadPast } from '../../automations/simulate/download-past.js';
import type { PastFilter, PastSource } from '../../automations/simulate/index.js';
import type { PastKind } from '../../automations/simulate/past/thing.js';
import { InvalidParamsError } from '../../errors.js';
import { intercomService } from '../../intercom/service/service.js';
import type { Region } from '../../intercom/service/settings.js';
import type { ApiVersion } from '../../intercom/versions.js';
import { createClient } from '../../run-tool/create-client.js';
import type { Service } from '../../tool/service.js';
import { wholeNumber } from '../arguments.js';
import { automationRegistry } from '../automations/registry.js';
import { progressLine } from '../call/progress.js';
import type { Workspace } from '../connections/workspace.js';
import { openScreen } from '../events/screen.js';
import type { ConnectionValues } from '../settings.js';
import type { Terminal } from '../terminal.js';
import { openWorkspace } from '../workspace.js';

/** What is to be replayed. */
export type HistorySource =
  | { readonly kind: 'workspace' }
  | { readonly kind: 'sandbox'; readonly seed: number; readonly count: number }
  | { readonly kind: 'file'; readonly file: string; readonly isOffline: boolean };

/** A past that is ready to be replayed, and what reads go out through. */
export interface OpenHistory {
  readonly past: PastSource;
  /** Undefined where there is no connection. */
  readonly service: Service | undefined;
  readonly region: Region | undefined;
  readonly version: ApiVersion | undefined;
  /** What a failure means here. */
  explained(error: unknown): Promise<unknown>;
  close(): Promise<void>;
}

interface SourceValues {
  readonly seed: string | undefined;
  readonly count: string | undefined;
  readonly offline: boolean;
}

/** @throws InvalidParamsError for what names no past, and options of another one */
export function readHistorySource(text: string | undefined, { seed, count, offline }: SourceValues): HistorySource {
  if (text === undefined || text === '') {
    throw refused(
      '--history',
      'is missing: expected workspace, sandbox, or a file with one conversation or ticket a line',
    );
  }
  if (text !== 'sandbox') {
    const field = seed !== undefined ? '--seed' : count !== undefined ? '--count' : undefined;
    if (field !== undefined) throw refused(field, 'goes with --history sandbox, whose past is made up');
  }
  if (offline && (text === 'sandbox' || text === 'workspace'))
    throw refused('--offline', 'goes with a file as --history');
  if (text === 'workspace') return { kind: 'workspace' };
  if (text !== 'sandbox') return { kind: 'file', file: text, isOffline: offline };
  return {
    kind: 'sandbox',
    seed: seed === undefined ? 42 : wholeNumber('seed', seed),
    count: count === undefined ? 500 : wholeNumber('count', count, { min: 1, max: 50_000 }),
  };
}

interface OpenOptions {
  readonly values: ConnectionValues & { readonly json: boolean };
  readonly terminal: Terminal;
  readonly kinds: readonly PastKind[];
  readonly services: readonly Service[];
}

/** @throws InvalidParamsError for settings that cannot work, and what reading the past throws */
export async function openHistory(
  source: HistorySource,
  filter: PastFilter,
  options: OpenOptions,
): Promise<OpenHistory> {
  const { values, terminal } = options;
  switch (source.kind) {
    case 'file': {
      const isConnected =
        values.sandbox ||
        values.workspace !== undefined ||
        values.token !== undefined ||
        Boolean(terminal.env.INTERCOM_ACCESS_TOKEN);
      const past = { ...filter, file: source.file, kind: source.kind, name: source.file } as const;
      if (source.isOffline || !isConnected) {
        return {
          past,
          service: undefined,
          region: undefined,
          version: undefined,
          explained: async (error) => error,
          close: async () => {},
        };
      }
      return withWorkspace(await openWorkspace(values, terminal, { quiet: values.json }), past, async () => {});
    }
    case 'workspace': {
      const workspace = await openWorkspace(values, terminal, { quiet: values.json });
      return replayed(workspace, filter, { ...options, about: { kind: 'workspace', name: 'the workspace' } });
    }
    case 'sandbox': {
      const { createSandbox } = await import('../../sandbox/index.js');
      const { seed, count } = source;
      const sandbox = createSandbox({ seed, rateLimit: false });
      const days = Math.min(730, Math.max(1, Math.ceil((Date.now() / 1000 - (filter.since ?? 0)) / 86_400)));
      sandbox.history({ days, conversations: count, seed });
      const { url } = await sandbox.listen();
      const settings = { accessToken: sandbox.token, baseUrl: url };
      const workspace: Workspace = {
        settings,
        service: intercomService(settings),
        explained: async (error) => error,
        close: () => sandbox.close(),
      };
      return replayed(workspace, filter, {
        ...options,
        about: { kind: 'sandbox', name: `the sandbox (seed ${seed})`, seed },
      });
    }
  }
}

/** Reads the past of a workspace, with the progress on a line. */
async function replayed(
  workspace: Workspace,
  filter: PastFilter,
  { terminal, kinds, services, about }: OpenOptions & { readonly about: Pick<PastSource, 'kind' | 'name' | 'seed'> },
): Promise<OpenHistory> {
  const began = performance.now();
  const progress = { count: 0, total: null as number | null };
  const screen = openScreen(terminal, () =>
    progressLine({ ...progress, ms: performance.now() - began }, kinds.map((kind) => `${kind}s`).join(' and ')),
  );
  try {
    const client = createClient(automationRegistry, [workspace.service, ...services]);
    const { file, remove } = await downloadPast(client, {
      ...filter,
      kinds,
      signal: terminal.interrupted,
      onProgress: (count, total) => void Object.assign(progress, { count, total }),
    });
    return withWorkspace(workspace, { ...filter, ...about, file }, remove);
  } catch (error) {
    const explained = await workspace.explained(error);
    await workspace.close();
    throw explained;
  } finally {
    await screen.end();
  }
}

function withWorkspace(workspace: Workspace, past: PastSource, remove: () => Promise<void>): OpenHistory {
  const { settings, service, explained, close } = workspace;
  return {
    past,
    service,
    region: settings.region,
    version: settings.version,
    explained,
    async close() {
      await remove();
      await close();
    },
  };
}

function refused(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}
