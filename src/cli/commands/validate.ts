import type { ArgsDef } from 'citty';
import { automationJsonSchema } from '../../automations/check/json-schema.js';
import { revisionOf } from '../../automations/format/revision.js';
import { InvalidParamsError } from '../../errors.js';
import { checkVersion } from '../../intercom/service/settings.js';
import { checkRead, countOf, type Outcome } from '../automations/check-files.js';
import { inNumbers, printFindings } from '../automations/print-findings.js';
import { readFiles } from '../automations/read-files.js';
import { automationRegistry } from '../automations/registry.js';
import { filesIn } from '../automations/words.js';
import { type Command, defineCommand, type Invocation, type Prepared } from '../command.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';

const args = {
  file: {
    type: 'positional',
    required: false,
    valueHint: 'file',
    description: 'JSON or YAML files, folders with them, or - for standard input; several are checked together',
  },
  strict: { type: 'boolean', description: 'Count warnings as errors' },
  'api-version': {
    type: 'string',
    valueHint: '2.16',
    description: 'Version of the Intercom API that will be used; INTERCOM_VERSION or 2.16 unless given',
  },
  schema: { type: 'boolean', description: 'Print the JSON Schema of the format, for editors, and check nothing' },
  json: { type: 'boolean', description: 'Print what was found as JSON' },
} as const satisfies ArgsDef;

/** The command, with every file of its line. */
export function prepareValidate(raw: readonly string[]): Prepared {
  const { files, rest } = filesIn(raw, args);
  return { command: validateCommand(files), raw: files.length === 0 ? rest : [files[0] ?? '', ...rest] };
}

function validateCommand(files: readonly string[]): Command<typeof args> {
  return defineCommand({
    args,
    description:
      'Check automations without running them: their form, tools and parameters, expressions and what they read, events, schedules, secrets and limits. Nothing is sent.',
    examples: [
      'intercom-tools validate vip-alert.yaml',
      'intercom-tools validate automations --strict',
      'intercom-tools validate - --json < vip-alert.json',
      'intercom-tools validate --schema > automation.schema.json',
    ],
    run: (invocation) => validate(files, invocation),
  });
}

async function validate(files: readonly string[], { values, terminal }: Invocation<typeof args>): Promise<number> {
  const { strict, schema, json } = values;
  const { out } = terminal;
  if (schema === files.length > 0) {
    const message = schema
      ? 'cannot go with --schema, which checks nothing: leave one of them out'
      : 'is missing: expected a JSON or YAML file, a folder, or - for standard input';
    throw new InvalidParamsError([{ field: 'FILE', message }]);
  }
  if (schema) {
    await out.line(JSON.stringify(automationJsonSchema(automationRegistry)));
    return 0;
  }
  const given = values['api-version'] ?? (terminal.env.INTERCOM_VERSION || undefined);
  const version = given === undefined ? undefined : checkVersion(given);
  const outcomes = checkRead(await readFiles(files, terminal), version);
  const counts = countOf(outcomes);
  const isGood = counts.errors === 0 && !(strict && counts.warnings > 0);
  if (json) await out.line(toJson({ valid: isGood, ...counts, files: outcomes.map(asData) }));
  else {
    for (const outcome of outcomes) await printFindings(outcome, terminal);
    await out.line(plain(summary(outcomes)));
  }
  return isGood ? 0 : 1;
}

function asData({ name, automation, findings }: Outcome) {
  return {
    file: name,
    id: automation?.id ?? null,
    revision: automation === undefined ? null : revisionOf(automation),
    findings,
  };
}

function summary(outcomes: readonly Outcome[]): string {
  const counts = countOf(outcomes);
  const found = inNumbers(counts);
  const what = outcomes.length === 1 ? (outcomes[0]?.name ?? '') : `${outcomes.length} automations`;
  const verb = outcomes.length === 1 ? 'is' : 'are';
  if (counts.errors === 0) return `${what} ${verb} valid${found === '' ? '' : `, with ${found}`}.`;
  return `${what} ${outcomes.length === 1 ? 'has' : 'have'} ${found}.`;
}
