import type { ServedAutomation } from '../../automations/host/index.js';
import { timeOf } from '../events/event-line.js';
import type { Printer } from '../printer.js';
import { columns } from '../render/columns.js';
import { oneLine } from '../render/plain.js';
import type { Serving } from './serving.js';

/** What there is to tell in the beginning. */
export interface Beginning {
  readonly serving: Serving;
  /** Undefined for what is forgotten at the end. */
  readonly inbox: string | undefined;
  readonly runs: string | undefined;
  /** What the sandbox signs with. */
  readonly secret: string | undefined;
}

/** The same for a program. */
export async function servedData({ serving, inbox, runs, secret }: Beginning) {
  const { host, url, statusUrl, sandbox } = serving;
  return {
    url,
    statusUrl,
    inbox,
    runs,
    sandbox: sandbox && {
      url: sandbox.url,
      token: sandbox.token,
      page: `${sandbox.url}/_sandbox/workspace`,
      secret,
      shared: sandbox.isShared,
    },
    automations: host.automations().map((one) => ({
      id: one.automation.id,
      enabled: one.automation.enabled,
      revision: one.revision,
      file: one.file,
      on: triggersOf(one),
    })),
    schedules: (await host.schedules()).map(({ at, ...schedule }) => ({ ...schedule, at: timeOf(at) })),
  };
}

/** What is on, for a person. */
export async function greeting(begun: Beginning, out: Printer): Promise<string> {
  const { url, statusUrl, inbox, runs, sandbox, automations, schedules } = await servedData(begun);
  const next = new Map(schedules.map(({ automation, at }) => [automation, at] as const).reverse());
  const list = automations.map(({ id, enabled, on }) => {
    const due = next.get(id);
    const words = [enabled ? on.join(', ') : 'disabled', ...(due === undefined ? [] : [`next at ${due}`])];
    return [enabled ? out.paint('green', 'on ') : out.paint('dim', 'off'), id, oneLine(words.join('; '))];
  });
  const rows = {
    Address: url,
    Inbox: inbox ?? 'forgotten at the end',
    Runs: runs ?? 'forgotten at the end (--runs FILE keeps them)',
    Status: statusUrl && `${statusUrl}/health, /metrics, /status`,
    Sandbox: sandbox && (sandbox.shared ? `${sandbox.url} (the one that runs in this folder)` : sandbox.url),
    'Workspace page': sandbox?.page,
  };
  const shown = Object.entries(rows).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  const enabled = automations.filter((one) => one.enabled).length;
  return [
    out.paint('bold', `Serving ${enabled} of ${automations.length} automations. Ctrl+C ends it.`),
    '',
    ...columns(list, out.width),
    ...(list.length === 0 ? [] : ['']),
    ...columns(shown, out.width),
    ...(enabled > 0 ? [] : ['', 'None is enabled: intercom-tools enable FILE']),
    ...(sandbox === undefined
      ? []
      : [
          '',
          'Write as a customer on the workspace page, or in another terminal of this folder:',
          '  npx intercom-tools trigger conversation.user.created',
        ]),
    '',
  ].join('\n');
}

/** What starts an automation, in a few words. */
function triggersOf({ automation }: ServedAutomation): string[] {
  return automation.on.map((trigger) => {
    if ('event' in trigger) return trigger.event;
    if ('manual' in trigger) return 'by hand';
    return `${trigger.schedule.cron} ${trigger.schedule.timezone}`;
  });
}
