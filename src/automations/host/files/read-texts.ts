import { readFile, stat } from 'node:fs/promises';
import { AutomationSyntaxError, type Finding } from '../../read/finding.js';
import { fileLimits } from '../../read/limits.js';
import { type ReadAutomation, readAutomation } from '../../read/read-automation.js';

/** A file as it is on the disk at the moment. */
export type FoundFile = { readonly name: string } & (
  | { readonly text: string }
  /** It is there, and cannot be read as text. */
  | { readonly problem: Finding }
);

/** Reads files. One that is gone is left out. */
export async function readTexts(names: readonly string[]): Promise<FoundFile[]> {
  const found = await Promise.all(names.map(readText));
  return found.flatMap((file) => file ?? []);
}

async function readText(name: string): Promise<FoundFile | undefined> {
  try {
    if ((await stat(name)).size > 4 * fileLimits.characters) {
      return {
        name,
        problem: problem('too-large', 'is too long', 'Keep large data elsewhere, and read it with a tool.'),
      };
    }
    const bytes = await readFile(name);
    try {
      return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { name, problem: problem('syntax', 'holds bytes that are no UTF-8', 'Save it as UTF-8.') };
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') return undefined;
    return { name, problem: problem('syntax', `cannot be read (${code})`, 'Let this user read it.') };
  }
}

function problem(code: Finding['code'], message: string, fix: string): Finding {
  return { severity: 'error', code, path: '', message, fix, position: null };
}

/** The same as an automation, or with what is wrong. */
export async function readFound(
  file: FoundFile,
): Promise<{ readonly read: ReadAutomation } | { readonly findings: readonly Finding[] }> {
  if ('problem' in file) return { findings: [file.problem] };
  try {
    return { read: await readAutomation(file.text, { name: file.name }) };
  } catch (error) {
    if (error instanceof AutomationSyntaxError) return { findings: error.findings };
    throw error;
  }
}
