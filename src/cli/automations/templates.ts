import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Automation, automation as automationSchema } from '../../automations/format/automation.js';
import { readAutomation } from '../../automations/read/read-automation.js';
import type { Spot } from '../../automations/read/source.js';
import { InvalidParamsError } from '../../errors.js';

/** An automation to copy. */
export interface Template {
  readonly name: string;
  readonly text: string;
  readonly automation: Automation;
  /** The vars that are one word or number, and where each stands in the text. */
  readonly vars: ReadonlyMap<string, { readonly value: string | number; readonly spot: Spot }>;
}

/** The automations that the package brings, by their names. */
export async function readTemplates(): Promise<readonly Template[]> {
  const root = dirname(createRequire(import.meta.url).resolve('intercom-tools/package.json'));
  const folder = join(root, 'examples/automations');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(files.map((file) => readTemplate(folder, file)));
}

async function readTemplate(folder: string, file: string): Promise<Template> {
  const text = await readFile(join(folder, file), 'utf8');
  const { data, source } = await readAutomation(text, { name: file });
  const automation = automationSchema.parse(data);
  const spots = source.spot.parts?.get('vars')?.parts;
  const vars = Object.entries(automation.vars).flatMap(([name, value]) => {
    const spot = spots?.get(name);
    const isPlain = typeof value === 'string' || typeof value === 'number';
    return isPlain && spot !== undefined ? [[name, { value, spot }] as const] : [];
  });
  return { name: file.replace(/\.yaml$/, ''), text, automation, vars: new Map(vars) };
}

/**
 * The text of a template with other vars; comments and layout stay.
 *
 * @throws InvalidParamsError for a var that it does not have, or that is no number where one is meant
 */
export function filledIn({ text, vars }: Template, given: ReadonlyMap<string, string>): string {
  const changes = [...given].map(([name, value]) => {
    const known = vars.get(name);
    if (known === undefined) {
      const names = vars.size === 0 ? 'it has none' : `expected ${[...vars.keys()].join(', ')}`;
      throw refused(`names ${JSON.stringify(name)}, which is no var of this template (${names})`);
    }
    return { ...known.spot, value: written(name, value, known.value) };
  });
  // From the end, so that places before stay right.
  return changes
    .sort((one, other) => other.start - one.start)
    .reduce((whole, { start, end, value }) => `${whole.slice(0, start)}${value}${whole.slice(end)}`, text);
}

/** JSON is YAML too. */
function written(name: string, value: string, before: string | number): string {
  if (typeof before === 'string') return JSON.stringify(value);
  if (/^-?\d{1,15}(\.\d{1,10})?$/.test(value.trim())) return String(Number(value));
  throw refused(`gives ${name} the value ${JSON.stringify(value)}: expected a number, such as ${before}`);
}

function refused(message: string): InvalidParamsError {
  return new InvalidParamsError([{ field: '--var', message }]);
}
