import { AutomationSyntaxError, type Finding } from './finding.js';
import { readJson } from './json.js';
import { fileLimits, Unreadable } from './limits.js';
import { type Parsed, Reading } from './parsed.js';
import type { AutomationFormat, AutomationSource } from './source.js';

/** How a text is read. */
export interface ReadOptions {
  /** Name of the file: shown in findings, and its ending says the format. Without an ending that is known the text does. */
  readonly name: string;
}

/** What a text says, not checked against the format of automations. */
export interface ReadAutomation {
  /** Plain data, the same for JSON and YAML. */
  readonly data: unknown;
  readonly source: AutomationSource;
  /** What may not be meant. */
  readonly warnings: readonly Finding[];
}

/**
 * Reads a JSON or YAML text into plain data, with the place of each part. YAML is read as 1.2, and refused where it says
 * what JSON cannot; the library for it is loaded with the first one.
 *
 * @throws AutomationSyntaxError with everything that is wrong, and nothing else
 */
export async function readAutomation(text: string, { name }: ReadOptions): Promise<ReadAutomation> {
  // A byte order mark is no character of the text.
  const own = text.startsWith('\ufeff') ? text.slice(1) : text;
  const format = formatOf(name, own);
  const reading = new Reading(own);
  const parsed = await parse(reading, format);
  const warnings = reading.findings.filter(({ severity }) => severity === 'warning');
  if (parsed === undefined || warnings.length < reading.findings.length) {
    throw new AutomationSyntaxError(name, inOrder(reading.findings));
  }
  return { data: parsed.data, source: { name, format, text: own, spot: parsed.spot }, warnings };
}

/** JSON or YAML, by the ending of a name; otherwise by how the text begins. */
export function formatOf(name: string, text: string): AutomationFormat {
  if (/\.json$/i.test(name)) return 'json';
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  return /^\s*[{[]/.test(text) ? 'json' : 'yaml';
}

async function parse(reading: Reading, format: AutomationFormat): Promise<Parsed | undefined> {
  try {
    if (reading.text.length > fileLimits.characters) {
      reading.stop({ start: 0, end: 1 }, [], {
        code: 'too-large',
        message: `has more than ${fileLimits.characters.toLocaleString('en')} characters`,
        fix: 'Keep large data elsewhere, and read it with a tool.',
      });
    }
    if (format === 'json') return readJson(reading);
    const { readYaml } = await import('./yaml.js');
    return readYaml(reading);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ position }: Finding) => (position?.line ?? 0) * 1e6 + (position?.column ?? 0);
  return [...findings].sort((one, other) => place(one) - place(other));
}
