import type { Journal } from '../../../src/automations/journal/journal.js';
import { type AiSettings, aiService } from '../../../src/automations/tools/ai/service.js';
import { automationTools } from '../../../src/automations/tools/index.js';
import { createClient, createRegistry, intercomService, registry } from '../../../src/index.js';
import type { ClientOptions } from '../../../src/run-tool/client-options.js';
import { createSandbox } from '../../../src/sandbox/index.js';
import { openWorld, type World } from '../engine/world.js';
import { type ModelServer, serveModel } from './model.js';

/** A workspace with a model beside it, and automations that call both. */
export interface AiWorld extends World {
  readonly model: ModelServer;
  /** A client of all tools, for the workspace and the model. */
  client(options?: ClientOptions): ReturnType<typeof createClient>;
  /** What the sandbox answers to a read. */
  get(path: string): Promise<Record<string, unknown>>;
}

export async function openAiWorld(
  files: readonly Record<string, unknown>[] = [],
  {
    settings = {},
    journal,
    ...options
  }: {
    readonly settings?: Partial<AiSettings>;
    readonly clientOptions?: object;
    readonly journal?: Journal;
  } = {},
): Promise<AiWorld> {
  const sandbox = createSandbox({ rateLimit: false, now: '2026-03-02T10:00:00Z' });
  const { url } = await sandbox.listen();
  const model = await serveModel();
  const world = await openWorld(files, { sandbox, ...(journal === undefined ? {} : { journal }) });
  const services = () => [
    intercomService({ accessToken: sandbox.token, baseUrl: url }),
    aiService({ baseUrl: model.url, model: 'small', ...settings }),
  ];
  const client = (more: ClientOptions = {}) =>
    createClient(createRegistry([...registry.list(), ...automationTools]), services(), {
      retry: { repeats: 0, firstPauseMs: 1 },
      confirmPausesMs: [],
      ...options.clientOptions,
      ...more,
    });
  return {
    ...world,
    model,
    client,
    work: (more = {}) => world.work({ client: (_workspace, shared) => client(shared), ...more }),
    abandon: (more) => world.abandon({ client: (_workspace, shared) => client(shared), ...more }),
    async get(path) {
      const headers = { authorization: `Bearer ${sandbox.token}` };
      const response = await sandbox.fetch(new Request(`http://sandbox.test${path}`, { headers }));
      return (await response.json()) as Record<string, unknown>;
    },
    async close() {
      await world.close();
      await model.close();
      await sandbox.close();
    },
  };
}
