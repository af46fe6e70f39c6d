import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Block, blocksOf } from './blocks.js';
import type { Ports } from './ports.js';
import { programOf, promisedBy } from './program.js';
import type { Handling, Reading } from './reading.js';
import { openShell, type Server, type Shell } from './shell.js';

/** A block that was run: what the page shows, and what came. */
export interface Outcome {
  readonly where: string;
  readonly promised: string;
  readonly printed: string;
  /** The text on the page that shows it, where it is a block of its own. */
  readonly shown?: string | undefined;
}

/** The blocks of a page, each with what is said about it. @throws Error when something is said of no block, or of several. */
export function handled(page: string, { blocks = {} }: Reading): (readonly [Block, Handling])[] {
  for (const text of Object.keys(blocks)) {
    const holders = blocksOf(page).filter((block) => block.text.includes(text));
    if (holders.length !== 1) throw new Error(`${holders.length} blocks of ${page} hold "${text}": expected one.`);
  }
  return blocksOf(page).map((block) => {
    const said = Object.entries(blocks).find(([text]) => block.text.includes(text));
    return [block, said?.[1] ?? {}] as const;
  });
}

const isRun = ({ notRun, runBy }: Handling) => notRun === undefined && runBy === undefined;

/** Types the commands of a page into a shell, in their order. */
export async function readCommands(page: string, reading: Reading, folder: string, ports: Ports): Promise<Outcome[]> {
  const shell = openShell(folder, {});
  const outcomes: Outcome[] = [];
  try {
    for (const [block, handling] of handled(page, reading)) {
      const { savedAs, prints } = handling;
      if (!isRun(handling)) continue;
      if (savedAs !== undefined) writeFileSync(join(folder, savedAs), ports.in(block.text));
      else if (block.language === 'sh') {
        const { serves } = handling;
        const here = serves === undefined ? handling : { ...handling, serves: ports.in(serves) };
        const printed = await type(shell, ports.in(block.text), here);
        const promised = ports.in(prints ?? block.printed ?? '');
        if (promised !== '') outcomes.push({ where: `${page}:${block.line}`, promised, printed, shown: block.printed });
      }
    }
  } finally {
    await shell.close();
  }
  return outcomes;
}

async function type(shell: Shell, commands: string, handling: Handling): Promise<string> {
  const { serves, before = '', after = '', code: expected = 0 } = handling;
  if (serves !== undefined) return serveEach(shell, commands, handling);
  const { printed, code } = await shell.run([before, commands, after].join('\n'));
  if (code !== expected) throw new Error(`It ended with ${code}:\n${commands}\n${printed}`);
  return printed;
}

/** Starts one command after another, each when the last was interrupted. @returns what the last one printed. */
async function serveEach(
  shell: Shell,
  commands: string,
  { serves = '', stays = true, before = '' }: Handling,
): Promise<string> {
  let server: Server | undefined;
  for (const command of commands.trimEnd().split('\n')) {
    await server?.interrupt();
    server = await shell.serve(`${before}\n${command}`, serves);
  }
  if (!stays) await server?.interrupt();
  return server?.printed ?? '';
}

/** Runs the programs of a page as one, in their order. */
export async function readPrograms(page: string, reading: Reading, folder: string, ports: Ports): Promise<Outcome[]> {
  const programs = handled(page, reading).filter(
    ([{ language }, handling]) => language === 'js' && isRun(handling) && handling.savedAs === undefined,
  );
  if (programs.length === 0) return [];
  const { source, mark } = programOf(programs, reading);
  const file = join(folder, 'page.mjs');
  writeFileSync(file, ports.in(source));
  const { stdout } = await promisify(execFile)(process.execPath, [file], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    timeout: 50_000,
  });
  const printed = stdout.split(`${mark}\n`).slice(1);
  return programs.map(([block, { prints }], at) => {
    const promised = prints ?? promisedBy(block);
    return { where: `${page}:${block.line}`, promised, printed: printed[at] ?? '', shown: block.printed };
  });
}
