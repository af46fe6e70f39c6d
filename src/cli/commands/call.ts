import type { ArgsDef } from 'citty';
import type { FileProgress } from '../../client/file/download.js';
import { InvalidParamsError } from '../../errors.js';
import type { Client } from '../../run-tool/client.js';
import { createClient } from '../../run-tool/create-client.js';
import type { ToolResult } from '../../run-tool/tool-result.js';
import { worstEffect } from '../../tool/effect.js';
import { isLocal, type Tool } from '../../tool/tool.js';
import { wholeNumber } from '../arguments.js';
import { attached } from '../call/attach.js';
import {
  type FileWishes,
  fileOptions,
  fileOptionsOf,
  namedAsHere,
  readFileWishes,
  repeatableOptions,
} from '../call/file-options.js';
import { inFlags } from '../call/in-flags.js';
import { resolveLast } from '../call/last-ids.js';
import { withLargestPages } from '../call/page-size.js';
import { printAll } from '../call/print-all.js';
import { printDryRun } from '../call/print-dry-run.js';
import { readParams } from '../call/read-params.js';
import { saveAll } from '../call/save-all.js';
import { suggestionsFor } from '../call/suggest.js';
import { givenParams, toolOptions, wordOf } from '../call/tool-options.js';
import { fileText, howToGoOn, shownBy, waitForJob } from '../call/wait-for-job.js';
import { type Command, defineCommand, type Invocation, type Prepared } from '../command.js';
import { connectionOptions } from '../connection-options.js';
import { exampleOf } from '../describe/command-line.js';
import { searchLines } from '../describe/search.js';
import { actionNamed, findTool, namesOf, toolNames, tools } from '../names/tool-names.js';
import { printLong } from '../pager.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';
import { allLines, resultLines } from '../render/result.js';
import { pageWidth } from '../render/width.js';
import type { Terminal } from '../terminal.js';
import { openWorkspace } from '../workspace.js';

/** Options of a call besides the parameters of its tool. Their names hold no tool's parameter, which a test proves. */
export const callOptions = {
  params: {
    type: 'string',
    valueHint: 'file|-',
    description: 'Parameters as a JSON object from a file, or from standard input; single ones given here win',
  },
  full: { type: 'boolean', description: 'Show every field of everything that came back' },
  json: { type: 'boolean', description: 'Print { output, warnings } as JSON, and errors as JSON' },
  'dry-run': { type: 'boolean', description: 'Show the requests and send nothing; needs no token' },
  all: { type: 'boolean', description: 'Print every item of every page of a list, a line of JSON each' },
  limit: { type: 'string', valueHint: 'n', description: 'With --all: print no more than so many items' },
  'read-only': { type: 'boolean', description: 'Refuse whatever would change something' },
  ...connectionOptions,
} as const satisfies ArgsDef;

/** The command for the tool that a command line names: its parameters become options. */
export async function prepareCall(raw: readonly string[]): Promise<Prepared> {
  const at = toolIdAt(raw);
  const id = raw[at];
  if (id === undefined) return { command: callWithoutTool, raw };
  const tool = findTool(id, raw[at + 1]);
  return { command: callOf(tool, `call ${namesOf(tool).short}`), raw: raw.toSpliced(at, 1) };
}

/** The command for an action on a resource, such as `contacts list`; undefined when there is none. */
export function prepareAction(group: string, action: string, raw: readonly string[]): Prepared | undefined {
  const found = actionNamed(group, action);
  return found && { command: callOf(found.tool, `${group} ${found.action}`), raw };
}

/** Where the id of the tool stands: the first word that is neither an option nor the value of one of ours. */
function toolIdAt(raw: readonly string[]): number {
  const takesValue = (word: string) =>
    Object.entries({ ...callOptions, ...fileOptions }).some(
      ([name, { type }]) => word === `--${name}` && type === 'string',
    );
  let at = 0;
  while (raw[at]?.startsWith('-') === true) at += takesValue(raw[at] ?? '') ? 2 : 1;
  return at;
}

const callWithoutTool = defineCommand({
  args: {
    id: {
      type: 'positional',
      required: true,
      description: 'Id or short name of the tool to run: intercom_list_contacts or list-contacts',
    },
    ...callOptions,
  },
  description: 'Run a tool. Its parameters are options: intercom-tools call ID --help shows them',
  choices: { id: toolNames().flatMap(({ short, tool }) => [short, tool.id]) },
  examples: [
    'intercom-tools call list-contacts --help',
    'intercom-tools call list-contacts --all --sandbox',
    'intercom-tools call create-contact --params contact.json --name Ada --dry-run',
  ],
  async run() {
    return 0;
  },
});

/** @param words what the tool was called by, for its usage */
function callOf(tool: Tool, words: string): Command<typeof callOptions> {
  const { id, description, example } = tool;
  const { short, group, action } = namesOf(tool);
  const word = wordOf(tool);
  const line = ['intercom-tools', words, ...exampleOf(example)].join(' ');
  const args: typeof callOptions = { ...callOptions, ...fileOptionsOf(tool) };
  return defineCommand({
    args,
    repeatable: repeatableOptions,
    parameters: toolOptions(tool),
    description,
    words,
    ...(word === undefined ? {} : { word }),
    about: (page) => searchLines(tool, page),
    tool: id,
    sends: worstEffect(tool.effect) !== 'read',
    issue: (issue) => inFlags(issue, tool),
    suggest: (name, typed) => suggestionsFor(tool, name, typed),
    names: [`${group} ${action}`, `call ${short}`, `call ${id}`].filter((name) => name !== words),
    examples: [line, `${line} --dry-run`, `echo '${JSON.stringify(example)}' | intercom-tools ${words} --params -`],
    run: (invocation) => runCall(tool, invocation),
  });
}

async function runCall(tool: Tool, { values, texts, terminal }: Invocation<typeof callOptions>): Promise<number> {
  const { json, all, limit: limitText } = values;
  const isDryRun = values['dry-run'];
  const limit = limitText === undefined ? undefined : wholeNumber('limit', limitText);
  if (limit !== undefined && !all) {
    throw new InvalidParamsError([{ field: '--limit', message: 'goes with --all; one page takes --per-page' }]);
  }
  const fromFile = values.params === undefined ? {} : await readParams(values.params, terminal);
  const given = givenParams(tool, texts);
  const wishes = readFileWishes(tool, texts);
  const files = await attached(tool, texts.get('attach'));
  const workspace = await openWorkspace(values, terminal, { offline: isDryRun, quiet: json });
  try {
    const { out, err, interrupted: signal, secrets } = terminal;
    const client = createClient(tools, [workspace.service], { readOnly: values['read-only'] });
    const found = await resolveLast(tool, given, client, { terminal, offline: isDryRun, quiet: json });
    const params = { ...fromFile, ...found, ...files };
    if (isDryRun) {
      await printDryRun(client.dryRunUnknown(tool.id, params), out, json);
    } else if (all) {
      const items = client.iterateUnknown(tool.id, withLargestPages(tool, params, limit), { limit, signal });
      const { saveTo: path, overwrite, whole } = wishes;
      const said = { noun: nounOf(tool), beyond: commandBeyond(tool) };
      if (path === undefined) await printAll(items, terminal, { limit, ...said });
      else await saveAll(items, terminal, { tool, client, path, overwrite, whole, ...said });
    } else {
      const job = wishes.wait ? await waitForJob(client, tool, params, wishes, terminal) : undefined;
      const result = job ?? (await runOnce(client, tool, params, wishes, terminal));
      if (json) await out.line(toJson(result));
      else {
        const shown = secrets.hideInValue({ ...result.output, ...job?.file });
        await printLong(linesOf(tool, shown, values.full, terminal), terminal);
      }
      if (!json) for (const { message } of result.warnings) await err.line(`Warning: ${plain(message)}`);
    }
    return 0;
  } catch (error) {
    const next = json ? undefined : howToGoOn(error, wishes);
    if (next !== undefined) await terminal.err.line(next);
    throw await workspace.explained(namedAsHere(error));
  } finally {
    await workspace.close();
  }
}

/** Runs a call; how much of a file has come stands on standard error, where a person watches. */
function runOnce(
  client: Client,
  tool: Tool,
  params: Readonly<Record<string, unknown>>,
  { saveTo, overwrite }: FileWishes,
  terminal: Terminal,
): Promise<ToolResult> {
  const { interrupted: signal } = terminal;
  if (saveTo === undefined) return client.runUnknown(tool.id, params, { signal });
  let progress: FileProgress = { bytes: 0, size: null };
  const onProgress = (seen: FileProgress) => {
    progress = seen;
  };
  return shownBy(
    terminal,
    () => fileText(progress),
    () => client.runUnknown(tool.id, params, { signal, saveTo, overwrite, onProgress }),
  );
}

/** What the items of a list are called. */
function nounOf(tool: Tool): string {
  return (isLocal(tool) ? undefined : tool.paging?.items.replaceAll('_', ' ')) ?? 'items';
}

/** The command that lists all where this tool ends early. */
function commandBeyond(tool: Tool): string | undefined {
  const other =
    isLocal(tool) || tool.paging?.beyond === undefined ? undefined : findTool(tool.paging.beyond, undefined);
  if (other === undefined) return undefined;
  const { group, action } = namesOf(other);
  return `intercom-tools ${group} ${action}`;
}

function linesOf(tool: Tool, output: unknown, full: boolean, terminal: Terminal): string[] {
  const page = { width: pageWidth(terminal), paint: terminal.out.paint };
  return full ? allLines(output, page) : resultLines(tool, output, page);
}
