import type { Tool } from '../../tool/define-tool.js';
import { pageFields } from '../../tool/paging.js';
import { Fields, Sequence, type Shown } from './nodes.js';
import { placeIn, placeOfOutput, type SchemaPlace } from './schema-place.js';
import type { Selection } from './selection.js';
import { type ShowOptions, show } from './show.js';
import { views } from './views.js';

/** What a model is shown of the output of a tool. */
export function showOutput(
  tool: Tool,
  output: Readonly<Record<string, unknown>>,
  selection: Selection,
  options: ShowOptions,
): Fields {
  const shown = new Map<string, Shown>();
  for (const name of Object.keys(output)) {
    if (!isWanted(tool, name, selection, options.isConcise)) continue;
    const { place, byCustomer } = originOf(tool, name);
    const part = show(
      {
        value: output[name],
        name,
        path: name,
        place,
        byCustomer,
        mayBeId: true,
        selection: selection.fields?.get(name) ?? {},
        depth: 0,
      },
      options,
    );
    const items = itemsOf(tool) === name ? new Sequence([], name, 0) : undefined;
    const known = part ?? items;
    if (known !== undefined) shown.set(name, known);
  }
  return new Fields(shown, false);
}

/** The output key that holds the items of a list. */
export function itemsOf(tool: Tool): string | undefined {
  return 'paging' in tool ? tool.paging?.items : undefined;
}

/** Ids and where the list goes on are there whatever a call selects. */
export function isAlwaysKept(name: string): boolean {
  return /(^|_)id$|Id$/.test(name) || name === 'has_more' || name === 'next_cursor';
}

function isWanted(tool: Tool, name: string, { fields }: Selection, isConcise: boolean): boolean {
  if (fields !== undefined) return fields.has(name) || isAlwaysKept(name);
  // What it says stands in next_cursor, has_more and total_count as well.
  return !(isConcise && name === 'pages' && itemsOf(tool) !== undefined);
}

/**
 * What an output field holds and whether customers wrote it. A field without a schema may repeat one of the object
 * beside it: the name of a company is the customer's there as well.
 */
function originOf(tool: Tool, name: string): { place: SchemaPlace; byCustomer: boolean } {
  const field = tool.output[name];
  const place = placeOfOutput(field);
  if (field === undefined || place.kind !== undefined) return { place, byCustomer: field === undefined };
  for (const other of Object.values(tool.output)) {
    const owner = placeOfOutput(other);
    if (owner.kind === undefined || !Object.hasOwn(owner.fields, name)) continue;
    const ours = views[owner.kind]?.ours;
    return { place: placeIn(owner, name), byCustomer: ours !== undefined && !ours.includes(name) };
  }
  // An object without a schema is one of our own making; JSON may hold anything.
  return { place, byCustomer: field.type === 'json' && field !== pageFields.pages };
}
