import type { ArgsDef } from 'citty';
import { AutomationSyntaxError } from '../../automations/read/finding.js';
import { setEnabled } from '../../automations/read/set-enabled.js';
import { InvalidParamsError } from '../../errors.js';
import { checkRead, countOf } from '../automations/check-files.js';
import { inNumbers, printFindings } from '../automations/print-findings.js';
import { type ReadFile, readFiles } from '../automations/read-files.js';
import { filesIn } from '../automations/words.js';
import { type Command, defineCommand, type Invocation, type Prepared } from '../command.js';
import { replaceFile } from '../private-file.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';
import type { Terminal } from '../terminal.js';

const args = {
  file: {
    type: 'positional',
    required: true,
    valueHint: 'file',
    description: 'JSON or YAML files, or folders with them',
  },
  json: { type: 'boolean', description: 'Print what was changed as JSON' },
} as const satisfies ArgsDef;

/** `enable`, with every file of its line. */
export function prepareEnable(raw: readonly string[]): Prepared {
  return prepared(raw, true);
}

/** `disable`, with every file of its line. */
export function prepareDisable(raw: readonly string[]): Prepared {
  return prepared(raw, false);
}

function prepared(raw: readonly string[], enabled: boolean): Prepared {
  const { files, rest } = filesIn(raw, args);
  return { command: commandFor(files, enabled), raw: files.length === 0 ? rest : [files[0] ?? '', ...rest] };
}

function commandFor(files: readonly string[], enabled: boolean): Command<typeof args> {
  const name = enabled ? 'enable' : 'disable';
  return defineCommand({
    args,
    description: enabled
      ? 'Set enabled in automations, so that their triggers start them where they are served. They are checked first; one with an error changes nothing. Comments and layout stay.'
      : 'Clear enabled in automations: nothing starts them any longer, and runs that have begun go on. Comments and layout stay.',
    examples: [`intercom-tools ${name} vip-alert.yaml`, `intercom-tools ${name} automations`],
    run: (invocation) => change(files, enabled, invocation),
  });
}

/** What became of a file. */
interface Change {
  readonly file: string;
  readonly enabled: boolean;
  readonly changed: boolean;
}

async function change(
  words: readonly string[],
  enabled: boolean,
  { values, terminal }: Invocation<typeof args>,
): Promise<number> {
  if (words.includes('-')) {
    throw new InvalidParamsError([{ field: 'FILE', message: 'is -, and only a file can be changed: name one' }]);
  }
  const files = await readFiles(words, terminal);
  if (enabled && !(await areValid(files, terminal))) return 1;
  // All are edited before any is written.
  const edits = await Promise.all(files.map(async (file) => ({ file, after: await edited(file, enabled) })));
  const changes: Change[] = [];
  for (const { file, after } of edits) {
    const changed = after !== file.text;
    if (changed) await replaceFile(file.name, after);
    changes.push({ file: file.name, enabled, changed });
  }
  if (values.json) await terminal.out.line(toJson(changes));
  else for (const one of changes) await terminal.out.line(plain(sentence(one)));
  return 0;
}

/** @throws AutomationSyntaxError for a file that cannot be read */
async function edited({ name, text, findings }: ReadFile, enabled: boolean): Promise<string> {
  if (text === undefined) throw new AutomationSyntaxError(name, findings);
  return setEnabled(text, enabled, { name });
}

async function areValid(files: readonly ReadFile[], { err, env }: Terminal): Promise<boolean> {
  const wrong = checkRead(files, undefined).filter((one) => countOf([one]).errors > 0);
  for (const outcome of wrong) await printFindings(outcome, { out: err, env });
  if (wrong.length > 0) await err.line(`Nothing was changed: ${inNumbers(countOf(wrong))}.`);
  return wrong.length === 0;
}

function sentence({ file, enabled, changed }: Change): string {
  return `${file} is ${enabled ? 'on' : 'off'}${changed ? '' : ' already'}.`;
}
