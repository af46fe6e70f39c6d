import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** One import of a file. */
export interface Import {
  /** Path of the importing file from the root of the project. */
  readonly file: string;
  /** What it imports: a path from the root for files of ours, otherwise the name as written. */
  readonly target: string;
  /** `type` imports vanish when compiled; `lazy` ones load only when they are reached. */
  readonly kind: 'value' | 'type' | 'lazy';
}

/** All source files below some folders, as paths from the root. */
export function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .map((file) => file.slice(join(root, '.').length + 1).replaceAll(sep, '/'))
    .sort();
}

/** The imports of all these files. */
export function importsOf(root: string, files: readonly string[]): Import[] {
  return files.flatMap((file) => importsIn(file, readFileSync(join(root, file), 'utf8')));
}

/** The imports in a source text, read by a parser, so that no form of them is missed and no comment counts. */
export function importsIn(file: string, source: string): Import[] {
  const found: Import[] = [];
  visit(parseAst(source, { lang: 'ts' }, file), (node) => {
    const read = readImport(node);
    if (read !== undefined) found.push({ file, target: resolve(file, read.specifier), kind: read.kind });
  });
  return found;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const member of value) visit(member, see);
  else if (isNode(value)) {
    see(value);
    for (const part of Object.values(value)) visit(part, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function readImport(node: Node): { specifier: string; kind: Import['kind'] } | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: literal(node.source), kind: node.importKind === 'type' ? 'type' : 'value' };
    case 'ExportAllDeclaration':
      return { specifier: literal(node.source), kind: node.exportKind === 'type' ? 'type' : 'value' };
    case 'ExportNamedDeclaration':
      if (!isNode(node.source)) return undefined;
      return { specifier: literal(node.source), kind: node.exportKind === 'type' ? 'type' : 'value' };
    case 'TSImportType':
      return { specifier: literal(node.source), kind: 'type' };
    case 'ImportExpression':
      return { specifier: literal(node.source), kind: 'lazy' };
    case 'CallExpression':
      if (!Array.isArray(node.arguments) || !isRequire(node.callee)) return undefined;
      return { specifier: literal(node.arguments[0]), kind: 'value' };
    default:
      return undefined;
  }
}

/** `require(…)`, or `createRequire(…)(…)`. */
function isRequire(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (callee.type === 'Identifier') return callee.name === 'require';
  return callee.type === 'CallExpression' && isNode(callee.callee) && callee.callee.name === 'createRequire';
}

/** The text of a specifier; one that is put together at run time cannot be checked and is named as such. */
function literal(node: unknown): string {
  if (!isNode(node)) return '(computed)';
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return '(computed)';
}

function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  // Marked, so that a file beside package.json is not taken for a package.
  return path.includes('/') ? path : `./${path}`;
}
