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

/**
 * The parameter that may be given by a bare word: the only id that the tool needs. Where several keys can name the same
 * object, none of them is needed, and the id in the path of the request is the one.
 */
export function wordOf(tool: Tool): string | undefined {
  const ids = Object.entries(tool.fields).flatMap(([name, { data }]) => (data.isId === true ? [{ name, data }] : []));
  const needed = ids.filter(({ data }) => data.required);
  const inPath = isLocal(tool)
    ? []
    : tool.plan.path.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.param]));
  const [only, ...others] = needed.length > 0 ? needed : ids.filter(({ name }) => inPath.includes(name));
  return others.length === 0 ? only?.name : undefined;
}

/** The parameters that were given as options, as text: the tool's own kinds read them, the same way in every host. */
export function givenParams(tool: Tool, texts: Texts): Record<string, string> {
  return Object.fromEntries([...texts].filter(([name]) => Object.hasOwn(tool.fields, name)));
}
