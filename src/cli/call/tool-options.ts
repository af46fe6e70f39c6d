import type { ArgDef, ArgsDef } from 'citty';
import { isLocal, type Tool } from '../../tool/tool.js';
import type { Texts } from '../command.js';
import { parametersOf } from '../describe/parameters.js';

/** The parameters of a tool as options of the command line. */
export function toolOptions(tool: Tool): ArgsDef {
  return Object.fromEntries(
    parametersOf(tool).map(({ name, value, isFlag, required, description }): [string, ArgDef] => {
      // What must be there may also come from --params, so the tool itself says what is missing.
      const about = required ? `${description} (needed)` : description;
      if (isFlag) return [name, { type: 'boolean', description: about, valueHint: 'true|false' }];
      return [name, { type: 'string', description: about, valueHint: value }];
    }),
  );
}

/** The parameter that may be given by a bare word: the only id that the tool needs, or the one that others stand in for. */
export function wordOf(tool: Tool): string | undefined {
  const [only, ...others] = Object.entries(tool.fields).flatMap(([name, { data }]) =>
    data.isId === true && (data.required || isInPath(tool, name)) ? [name] : [],
  );
  return others.length === 0 ? only : undefined;
}

function isInPath(tool: Tool, name: string): boolean {
  return !isLocal(tool) && tool.plan.path.some((piece) => typeof piece !== 'string' && piece.param === name);
}

/** The parameters that were given as options, as text: the tool's own kinds read them, the same way in every host. */
export function givenParams(tool: Tool, texts: Texts): Record<string, string> {
  return Object.fromEntries([...texts].filter(([name]) => Object.hasOwn(tool.fields, name)));
}
