import type { Check } from '../checks/check.js';
import { runChecks } from '../checks/run-checks.js';
import { defineCommand } from '../command.js';
import { connectionOptions } from '../connection-options.js';
import type { Printer } from '../printer.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';
import { wrapTo } from '../render/width.js';
import { openWorkspace } from '../workspace.js';

export const testConnectionCommand = defineCommand({
  args: {
    json: { type: 'boolean', description: 'Print { ok, checks } as JSON' },
    ...connectionOptions,
  },
  examples: ['intercom-tools test-connection', 'intercom-tools test-connection --region eu --json'],
  async run({ values, terminal }) {
    const { out, interrupted } = terminal;
    // A person waits for each line: one repeat tells a hiccup from an outage.
    const clientOptions = { retry: { repeats: 1 }, timeoutMs: 15_000, maxWaitMs: 15_000 };
    const { settings, close } = await openWorkspace(values, terminal, { quiet: values.json });
    const checks: Check[] = [];
    try {
      for await (const check of runChecks(settings, clientOptions, interrupted)) {
        checks.push(check);
        if (!values.json) for (const line of checkLines(check, out)) await out.line(line);
      }
    } finally {
      await close();
    }
    const ok = checks.every((check) => check.ok);
    if (values.json) await out.line(toJson({ ok, checks }));
    return ok ? 0 : 1;
  },
});

const width = 'conversations'.length;

function checkLines({ check, ok, detail, fix }: Check, out: Printer): string[] {
  const mark = ok ? out.paint('green', '✓') : out.paint('red', '✗');
  const advice = fix === undefined ? '' : ` → ${fix}`;
  const head = `${mark} ${check.padEnd(width)}  `;
  const indent = ' '.repeat(width + 4);
  return wrapTo(`${plain(detail)}${advice}`, out.width, indent).map((line, at) =>
    at === 0 ? head + line.slice(indent.length) : line,
  );
}
