import { randomUUID } from 'node:crypto';
import type { Block } from './blocks.js';
import type { Handling, Reading } from './reading.js';

/** The programs of a page as one, in the order of the page, and the mark that it prints before each of them. */
export interface PageProgram {
  readonly source: string;
  readonly mark: string;
}

export function programOf(blocks: readonly (readonly [Block, Handling])[], reading: Reading): PageProgram {
  const mark = randomUUID();
  const imports = new Map<string, Set<string>>();
  const body = (code: string) => withoutImports(code, imports);
  const given = body(reading.given ?? '');
  const programs = blocks.map(
    ([{ text }, { before = '', after = '', apart = false, instead: [real, local] = ['', ''] }]) => {
      const code = `${body(text.replace(real, local))}\n${body(after)}`;
      return `console.log('${mark}');\n${body(before)}\n${apart ? `{\n${code}\n}` : code}`;
    },
  );
  const last = `console.log('${mark}');\n${body(reading.finally ?? '')}`;
  const declared = [...imports].map(([from, names]) => `import { ${[...names].join(', ')} } from '${from}';`);
  return { source: [...declared, given, ...programs, last].join('\n'), mark };
}

/** Takes the imports out of a program, so that those of several can stand once in front of all. */
function withoutImports(code: string, imports: Map<string, Set<string>>): string {
  return code.replaceAll(/^\s*import \{([^}]+)\} from '([^']+)';$/gm, (_, names: string, from: string) => {
    const known = imports.get(from) ?? new Set();
    for (const name of names.split(',')) if (name.trim() !== '') known.add(name.trim());
    imports.set(from, known);
    return '';
  });
}

/** What a page says that a program prints: the lines behind `//=>`, or the text that follows. */
export function promisedBy({ text, printed }: Block): string {
  const lines = [...text.matchAll(/\/\/=> (.*)$/gm)].map(([, line]) => line);
  return printed ?? lines.join('\n');
}
