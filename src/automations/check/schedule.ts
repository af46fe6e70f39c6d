import { Cron } from 'croner';
import { isTimeZone } from '../../tool/time-zone.js';
import type { Path } from '../read/path.js';
import type { Report } from './report.js';

/** Reports a schedule that cannot be kept. */
export function checkSchedule(
  { cron, timezone }: { readonly cron: string; readonly timezone: string },
  path: Path,
  report: Report,
): void {
  const hasZone = isTimeZone(timezone);
  if (!hasZone) {
    report.find([...path, 'timezone'], {
      code: 'schedule',
      message: `is no time zone: ${JSON.stringify(timezone.slice(0, 60))}`,
      fix: 'Expected an IANA name, such as Europe/Dublin or UTC.',
    });
  }
  const problem = cronProblem(cron, hasZone ? timezone : 'UTC');
  if (problem !== undefined) report.find([...path, 'cron'], { code: 'schedule', ...problem });
}

const fields = 'minute, hour, day of the month, month, day of the week';

function cronProblem(cron: string, timezone: string): { readonly message: string; readonly fix: string } | undefined {
  const written = cron.trim().split(/\s+/).length;
  if (written !== 5) {
    return {
      message: `has ${written} ${written === 1 ? 'field' : 'fields'}`,
      fix: `Expected five: ${fields}, such as 0 2 * * * for two at night.`,
    };
  }
  try {
    const next = new Cron(cron, { timezone, mode: '5-part', paused: true }).nextRun();
    if (next !== null) return undefined;
    return { message: 'is never due', fix: 'Choose a day that its month has.' };
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/^\w*: /, '').replace(/\.$/, '') : 'it cannot be read';
    return {
      message: `is no cron expression: ${said.slice(0, 120)}`,
      fix: `Expected five fields: ${fields}, such as 0 2 * * * for two at night.`,
    };
  }
}
