import { lstat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InvalidParamsError, StorageError } from '../../errors.js';
import { makeFolder } from '../../files/make-folder.js';
import { nearest } from '../../tool/nearest.js';
import { separator } from '../arguments.js';
import { filledIn, readTemplates, type Template } from '../automations/templates.js';
import { defineCommand } from '../command.js';
import { quote } from '../describe/command-line.js';
import { type Questions, questionsOf } from '../login/questions.js';
import { replaceFile } from '../private-file.js';
import { columns } from '../render/columns.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';
import { pageWidth } from '../render/width.js';
import { systemErrorSentence } from '../system-error.js';
import type { Terminal } from '../terminal.js';

export const initCommand = defineCommand({
  args: {
    template: { type: 'string', valueHint: 'name', description: 'Which automation to copy; asked for at a terminal' },
    out: { type: 'string', valueHint: 'file', description: 'File to write; NAME.yaml here unless given' },
    var: {
      type: 'string',
      valueHint: 'name=value',
      description: 'A var of the automation, several times for several; asked for at a terminal',
    },
    force: { type: 'boolean', description: 'Replace a file that is there' },
    list: { type: 'boolean', description: 'List the automations that can be copied, and write nothing' },
    json: { type: 'boolean', description: 'Print what was written, or the list, as JSON' },
  },
  repeatable: ['var'],
  description:
    'Write an automation to begin with: a copy of one that the package brings. It is off until enable switches it on.',
  examples: [
    'intercom-tools init',
    'intercom-tools init --list',
    'intercom-tools init --template vip-alert --var tag=important --out automations/vip.yaml',
  ],
  async run({ values, terminal }) {
    const templates = await readTemplates();
    const { out } = terminal;
    if (values.list) {
      const all = templates.map(({ name, automation }) => ({ name, about: automation.description ?? automation.name }));
      const lines = columns(
        all.map(({ name, about }) => [name, about]),
        pageWidth(terminal),
      );
      await out.line(values.json ? toJson(all) : lines.join('\n'));
      return 0;
    }
    const given = readVars(values.var);
    const questions = isKeyboard(terminal) && !values.json ? questionsOf(terminal) : undefined;
    try {
      const template = await chooseTemplate(templates, values.template, questions, terminal);
      const file = values.out ?? `${template.name}.yaml`;
      // Before anything is asked: answers that cannot be kept should not be asked for.
      await refuseExisting(file, values.force);
      if (questions !== undefined) await askVars(template, given, questions);
      await write(file, filledIn(template, given), values.force);
      const next = commandsFor(file);
      await out.line(
        values.json
          ? toJson({ file, template: template.name, next })
          : [plain(`${file} is written. It is off.`), '', 'Next:', ...next.map((line) => `  ${plain(line)}`)].join(
              '\n',
            ),
      );
      return 0;
    } finally {
      questions?.close();
    }
  },
});

function isKeyboard({ stdin }: Terminal): boolean {
  return 'isTTY' in stdin && stdin.isTTY === true;
}

function readVars(texts: string | undefined): Map<string, string> {
  const pairs = texts?.split(separator) ?? [];
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)] as const;
      throw refused('--var', `is ${JSON.stringify(pair)}: expected NAME=VALUE`);
    }),
  );
}

async function chooseTemplate(
  templates: readonly Template[],
  name: string | undefined,
  questions: Questions | undefined,
  terminal: Terminal,
): Promise<Template> {
  const names = templates.map((one) => one.name);
  let chosen = name;
  if (chosen === undefined && questions !== undefined) {
    const rows = templates.map(({ automation }, at) => [`${at + 1}`, automation.name]);
    await terminal.err.line(columns(rows, pageWidth(terminal)).join('\n'));
    const answer = await questions.ask('Which one? Its number or name:');
    chosen = /^\d+$/.test(answer) ? (names[Number(answer) - 1] ?? answer) : answer;
  }
  if (chosen === undefined) throw refused('--template', `is missing: expected one of ${names.join(', ')}`);
  const found = templates.find((one) => one.name === chosen);
  if (found !== undefined) return found;
  const near = nearest(chosen, names);
  const hint = near === undefined ? `expected one of ${names.join(', ')}` : `did you mean ${near}?`;
  throw refused('--template', `is ${JSON.stringify(chosen)} (${hint})`);
}

/** An empty answer keeps what stands there. */
async function askVars({ vars }: Template, given: Map<string, string>, questions: Questions): Promise<void> {
  for (const [name, { value }] of vars) {
    if (given.has(name)) continue;
    const answer = await questions.ask(`${name} [${plain(String(value))}]:`);
    if (answer !== '') given.set(name, answer);
  }
}

async function refuseExisting(file: string, force: boolean): Promise<void> {
  if (force) return;
  const isThere = await lstat(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw refused('--out', `is ${file}, which is there already: name another file, or give --force`);
}

async function write(file: string, text: string, force: boolean): Promise<void> {
  try {
    makeFolder(dirname(file));
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (isThere && force) return replaceFile(file, text);
    if (isThere) return refuseExisting(file, false);
    const why = error instanceof StorageError ? error.message : (systemErrorSentence(error) ?? String(error));
    throw refused('--out', `cannot be written: ${why}`);
  }
}

function commandsFor(file: string): string[] {
  const name = quote(file);
  return [
    `intercom-tools validate ${name}`,
    `intercom-tools run ${name} --sample --dry-run --sandbox`,
    `intercom-tools enable ${name}`,
    `intercom-tools serve ${name}`,
  ];
}

function refused(field: string, message: string): InvalidParamsError {
  return new InvalidParamsError([{ field, message }]);
}
