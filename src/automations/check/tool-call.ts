import { InvalidParamsError } from '../../errors.js';
import { type ApiVersion, supports } from '../../intercom/versions.js';
import type { Registry } from '../../registry.js';
import { parseParams } from '../../run-tool/parse-params.js';
import { isObject } from '../../tool/json.js';
import { nearest } from '../../tool/nearest.js';
import { isLocal, type Tool } from '../../tool/tool.js';
import type { Path } from '../read/path.js';
import { innerCallsOnlyRead, innerTools } from './inner-tools.js';
import { meant, type Report } from './report.js';
import { hasTemplate, onlyTemplates } from './template-text.js';

type Given = Readonly<Record<string, unknown>>;

/** Reports what a tool would refuse. What `{{ }}` fills in is left to run time, its name is not. */
export function checkToolCall(
  call: { readonly uses: string; readonly with: Given },
  path: Path,
  { registry, version, report }: { readonly registry: Registry; readonly version: ApiVersion; readonly report: Report },
): void {
  const { uses } = call;
  if (!checkTool(uses, [...path, 'uses'], registry, report)) return;
  const tool = registry.find(uses);
  for (const inner of innerTools(tool, call.with)) checkTool(inner.id, [...path, ...inner.path], registry, report);
  checkVersions(tool, call.with, path, version, report);
  const isKnown = checkNames(tool, call.with, path, report);
  const isComplete = checkRequired(tool, call.with, path, report);
  const areGood = checkValues(tool, call.with, path, report);
  checkRules(tool, call.with, path, report, isKnown && isComplete && areGood);
}

/** Reports an id that no tool has. */
function checkTool(id: string, path: Path, registry: Registry, report: Report): boolean {
  if (registry.has(id)) return true;
  const ids = registry.list().map((one) => one.id);
  const near = ids.find((one) => one === `intercom_${id.replaceAll('-', '_')}`) ?? nearest(id, ids);
  report.find(path, {
    code: 'unknown-tool',
    message: `is no tool: ${JSON.stringify(id.slice(0, 80))}`,
    fix: meant(id, [], near, 'intercom-tools tools lists all of them.'),
  });
  return false;
}

function checkVersions(tool: Tool, given: Given, path: Path, version: ApiVersion, report: Report): void {
  if (tool.service !== 'intercom' || isLocal(tool)) return;
  const tooOld = (at: Path, what: string, since: string | undefined) => {
    if (since === undefined || supports(version, since)) return;
    report.find(at, {
      code: 'api-version',
      message: `is ${what} that came with version ${since} of the API, and the version used is ${version}`,
      fix: 'Connect with a newer version of the API.',
    });
  };
  tooOld([...path, 'uses'], 'a tool', tool.since);
  for (const name of Object.keys(given)) tooOld([...path, 'with', name], 'a parameter', tool.fields[name]?.data.since);
}

function checkNames(tool: Tool, given: Given, path: Path, report: Report): boolean {
  const names = Object.keys(tool.fields);
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  for (const name of unknown) {
    const free = names.filter((one) => given[one] === undefined);
    report.find(
      [...path, 'with', name],
      {
        code: 'unknown-param',
        message: `is no parameter of ${tool.id}`,
        fix: meant(name, names, nearest(name, free), 'The tool takes none.'),
      },
      'key',
    );
  }
  return unknown.length === 0;
}

function checkRequired(tool: Tool, given: Given, path: Path, report: Report): boolean {
  const missing = Object.entries(tool.fields).filter(([name, { data }]) => data.required && given[name] === undefined);
  for (const [name, { data }] of missing) {
    report.find([...path, 'with', name], {
      code: 'missing-param',
      message: 'is missing',
      fix: `Add it: ${data.description.charAt(0).toLowerCase()}${data.description.slice(1)}.`,
    });
  }
  return missing.length === 0;
}

/** Reads each value that is known now as the tool would. */
function checkValues(tool: Tool, given: Given, path: Path, report: Report): boolean {
  let isGood = true;
  for (const [name, value] of Object.entries(given)) {
    const field = tool.fields[name];
    if (field === undefined || value === undefined || onlyTemplates(value)) continue;
    const parsed = field.schema.safeParse(value);
    for (const issue of parsed.error?.issues ?? []) {
      const inside = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
      // What stands beside or around a text with {{ }} cannot be judged before it is filled in.
      if (hasTemplate(partOf(value, inside))) continue;
      isGood = false;
      report.find([...path, 'with', name, ...inside], {
        code: 'wrong-param',
        message: issue.message.split(': expected ')[0] ?? issue.message,
        fix: fixOf(issue.message, field.data.description),
      });
    }
  }
  return isGood;
}

function partOf(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (Object(part) as Record<string | number, unknown>)[key], value);
}

function fixOf(message: string, description: string): string {
  const [, expected] = message.split(': expected ');
  return expected === undefined ? `It is: ${description}.` : `Expected ${expected}.`;
}

/** Reports what does not go together. Of values that are filled in later it counts only that they are given. */
function checkRules(tool: Tool, given: Given, path: Path, report: Report, isGood: boolean): void {
  // What is missing may just be misspelt.
  if (!isGood) return;
  if (!hasTemplate(given)) {
    checkWhole(tool, given, path, report);
    return;
  }
  for (const { params, least, most = Number.POSITIVE_INFINITY, when } of tool.rules) {
    const on = when === undefined ? undefined : given[when.param];
    const words = when?.is === undefined ? undefined : [when.is].flat();
    const holds = when === undefined || (on !== undefined && (words === undefined || words.includes(`${on}`)));
    const count = params.filter((name) => given[name] !== undefined).length;
    if (!holds || (count >= least && count <= most)) continue;
    const names = params.slice(0, 6).join(', ');
    report.find([...path, 'with'], {
      code: count < least ? 'missing-param' : 'wrong-param',
      message: count < least ? `has none of ${names}` : `has ${count} of ${names}`,
      fix: most === 1 ? 'Give just one of them.' : 'Give one of them.',
    });
  }
}

/** With all values known, the tool itself is asked. */
function checkWhole(tool: Tool, given: Given, path: Path, report: Report): void {
  try {
    parseParams(tool, given);
  } catch (error) {
    if (!(error instanceof InvalidParamsError)) throw error;
    for (const { field, message } of error.issues) {
      const inside = field === '' ? [] : field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      const isMissing = message.startsWith('is missing');
      const [said = message, ...fix] = message.split(': ');
      report.find([...path, 'with', ...inside], {
        code: isMissing ? 'missing-param' : 'wrong-param',
        message: said,
        fix: fix.length === 0 ? 'See the page of the tool.' : `${capital(fix.join(': '))}.`,
      });
    }
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether every call of a step only reads: by the words of its parameters where these decide, otherwise by the worst. */
export function onlyReads(tool: Tool, given: Given): boolean {
  const { effect } = tool;
  if (!innerCallsOnlyRead(tool, given)) return false;
  if (typeof effect === 'string') return effect === 'read';
  if (effect.worst === 'read') return true;
  if (hasTemplate(given) || !isObject(given)) return false;
  try {
    return effect.of(parseParams(tool, given)) === 'read';
  } catch {
    return false;
  }
}
