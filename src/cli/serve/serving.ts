import type { RunDelivery } from '../../automations/delivery/delivery.js';
import { openPgBoss } from '../../automations/delivery/pg-boss.js';
import { createAutomationWorker } from '../../automations/engine/index.js';
import {
  type AutomationHost,
  createAutomationHost,
  createHostApp,
  createHostMetrics,
  createHostTelemetry,
  type HostEvent,
} from '../../automations/host/index.js';
import { sentenceOf } from '../../automations/read/finding.js';
import { processRateLimits } from '../../client/memory-rate-limit-store.js';
import { StorageError } from '../../errors.js';
import { checkVersion } from '../../intercom/service/settings.js';
import { openPostgresRateLimits } from '../../rate-limits/index.js';
import { isPostgresUrl } from '../../storage/database-url.js';
import { createNodeListener, createWebhookReceiver, openInbox } from '../../webhooks/index.js';
import { automationRegistry } from '../automations/registry.js';
import { serve } from '../events/serve.js';
import { serveStatus } from '../events/serve-status.js';
import { openTrialSandbox, type TrialSandbox } from '../events/try-sandbox.js';
import { openRunClients, type RunClients } from '../runs/clients.js';
import { openRuns } from '../runs/open-runs.js';
import { openSecrets, requireSecrets } from '../runs/open-secrets.js';
import type { Terminal } from '../terminal.js';
import { missingSecrets, neededBy, toolsToReach } from './require-all.js';
import type { ServeSettings, ServeValues } from './serve-options.js';

interface Closable {
  close(): Promise<void>;
}

/** What was opened so far, by what it is. */
type Opened = Partial<
  Record<
    'status' | 'webhook' | 'host' | 'clients' | 'sandbox' | 'delivery' | 'rateLimits' | 'inbox' | 'journal',
    Closable | undefined
  >
>;

export interface ServingParts {
  readonly paths: readonly string[];
  readonly values: ServeValues;
  readonly settings: ServeSettings;
  readonly inboxPlace: string;
  readonly runsPlace: string;
  readonly terminal: Terminal;
  /** Is told of all that happens. */
  onEvent(event: HostEvent): void;
}

/** Automations that are served. */
export interface Serving {
  readonly host: AutomationHost;
  /** Address of the webhook. */
  readonly url: string;
  /** Where health, figures and status are, where they are served. */
  readonly statusUrl: string | undefined;
  readonly sandbox: TrialSandbox | undefined;
  /** Takes nothing more in, waits for calls that were sent, gives runs back, and closes everything. */
  close(): Promise<void>;
}

/** Calls that were sent get so long at the end, in milliseconds. */
const drainMs = 30_000;
/** After a crash, what was leased is taken up again after so many milliseconds. */
const leaseMs = 15_000;

/**
 * Opens all that serving needs, and begins to take notifications in. Nothing is started before `host.start()`.
 *
 * @throws InvalidParamsError for settings that are missing or wrong, StorageError when inbox or journal cannot be used, Error when a
 * port cannot be had
 */
export async function startServing(parts: ServingParts): Promise<Serving> {
  const { values, settings, terminal } = parts;
  const { receive } = settings;
  // In this order: runs go to the sandbox until they are given back.
  const open: Opened = {};
  const close = async () => {
    const { status, webhook, host, clients, sandbox, delivery, rateLimits, inbox, journal } = open;
    const inOrder = [status, webhook, host, clients, sandbox, delivery, rateLimits, inbox, journal];
    for (const one of inOrder) await one?.close();
  };
  try {
    const journal = await openRuns({ runs: parts.runsPlace, sandbox: false }, terminal);
    open.journal = journal;
    const inbox = await openInbox(parts.inboxPlace);
    open.inbox = inbox;
    const isShared = isPostgresUrl(parts.runsPlace, '--runs');
    const rateLimits = isShared ? await openPostgresRateLimits(parts.runsPlace) : undefined;
    open.rateLimits = rateLimits;
    const delivery = isShared ? await deliveryIn(parts.runsPlace) : undefined;
    open.delivery = delivery;
    const metrics = createHostMetrics();
    const telemetry = await createHostTelemetry();
    const secrets = openSecrets(terminal);
    let clients: RunClients | undefined;
    const version = values['api-version'] ?? (terminal.env.INTERCOM_VERSION || undefined);
    const host = await createAutomationHost({
      ...{ paths: parts.paths, registry: automationRegistry, journal, inbox, secrets, leaseMs },
      ...(version === undefined ? {} : { version: checkVersion(version) }),
      isAlone: !isShared,
      ...(delivery === undefined ? {} : { deliver: (options) => createAutomationWorker({ ...options, delivery }) }),
      concurrency: settings.concurrency,
      runDays: settings.runDays,
      retention: receive.retention,
      async client(workspace, shared) {
        if (clients === undefined) throw new TypeError('Runs are carried out before there are clients');
        return clients.client(workspace, shared);
      },
      onEvent(event) {
        metrics.onEvent(event);
        telemetry?.onEvent(event);
        parts.onEvent(event);
        if (event.type === 'automation') void tellOfMissing();
      },
    });
    const tellOfMissing = async () => {
      // In the beginning what is missing is an error.
      if (clients === undefined) return;
      const message = await missingSecrets(host, secrets);
      if (message !== undefined) parts.onEvent({ type: 'failure', level: 'error', what: 'files', message });
    };
    open.host = { close: () => host.close({ drainMs }) };
    refuseNothing(host);
    const needed = neededBy(host);
    await requireSecrets(needed.secrets, secrets);
    const receiver = createWebhookReceiver({
      ...{ inbox, secrets: receive.secrets },
      ...(receive.workspaces === undefined ? {} : { workspaces: receive.workspaces }),
    });
    const { host: address, port, path } = receive;
    const client = { trace: metrics.trace, rateLimits: metrics.watched(rateLimits ?? processRateLimits) };
    const openClients = async () => {
      const tools = toolsToReach(needed.tools, values, terminal);
      clients = await openRunClients(values, terminal, { tools, quiet: true, client });
      open.clients = clients;
    };
    // What is missing is found before anything is listened on; a sandbox is there only afterwards.
    if (!values.sandbox) await openClients();
    const webhook = await serve(createNodeListener(receiver, { path }), { host: address, port, option: '--port' });
    open.webhook = webhook;
    const url = `http://${address.includes(':') ? `[${address}]` : address}:${webhook.port}${path}`;
    const sandbox = values.sandbox ? await openTrialSandbox(url, terminal) : undefined;
    open.sandbox = sandbox;
    if (values.sandbox) await openClients();
    const app = createHostApp({ host, journal, metrics, receiver, inbox });
    const status = await serveStatus(app.fetch, receive.statusPort);
    open.status = status;
    const statusUrl = status && `http://127.0.0.1:${status.port}`;
    return { host, url, statusUrl, sandbox, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** pg-boss brings due runs to processes where it is installed; without it each process looks into the journal. */
async function deliveryIn(url: string): Promise<RunDelivery | undefined> {
  try {
    return await openPgBoss(url);
  } catch (error) {
    if (error instanceof StorageError && error.problem === 'driver') return undefined;
    throw error;
  }
}

/** Files that hold nothing to serve are a mistake; a folder without any may be filled later. */
function refuseNothing(host: AutomationHost): void {
  const wrong = host
    .files()
    .flatMap(({ name, findings, isValid }) => (isValid ? [] : findings.map((one) => ({ name, one }))));
  const [first] = wrong;
  if (first === undefined || host.automations().length > 0) return;
  const more = wrong.length > 1 ? ` ${wrong.length - 1} more.` : '';
  throw new Error(`No automation can be served: ${sentenceOf(first.name, first.one)}${more}`);
}
