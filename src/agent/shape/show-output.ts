import { type Entity, entityWithSchema } from '../../tool/entity.js';
import { pageFields } from '../../tool/paging.js';
import type { Tool } from '../../tool/tool.js';
import { Fields, Sequence, type Shown } from './nodes.js';
import { placeIn, placeOfOutput, type SchemaPlace } from './schema-place.js';
import type { Selection } from './selection.js';
import { isAboutList, isHtmlField, isIdField, type ShowOptions, show } from './show.js';

/** What a model is shown of the output of a tool. */
export function showOutput(
  tool: Tool,
  output: Readonly<Record<string, unknown>>,
  selection: Selection,
  options: Omit<ShowOptions, 'entities'>,
): Fields {
  const shown = new Map<string, Shown>();
  for (const name of Object.keys(output)) {
    if (!isWanted(tool, name, selection, options.isConcise)) continue;
    // Only that a list can move is worth its words.
    if (name === 'can_move' && output[name] === false) continue;
    const { place, entity, byCustomer } = originOf(tool, name);
    const part = show(
      {
        value: output[name],
        path: name,
        place,
        byCustomer,
        isId: isIdField(name, entity),
        isHtml: isHtmlField(name, entity, options),
        selection: selection.fields?.get(name) ?? {},
        depth: 0,
      },
      { ...options, entities: tool.serviceDefinition.entities },
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

/** Ids, how many items there are and where the list goes on are there whatever a call selects. */
export function isAlwaysKept(name: string): boolean {
  return /(^|_)id$|Id$/.test(name) || isAboutList(name) || name === 'next_cursor' || name === 'can_move';
}

function isWanted(tool: Tool, name: string, { fields }: Selection, isConcise: boolean): boolean {
  if (fields !== undefined) return fields.has(name) || isAlwaysKept(name);
  // What it says stands in next_cursor, has_more and total_count as well.
  return !(isConcise && name === 'pages' && itemsOf(tool) !== undefined);
}

/** What an output field holds, whose field it is, and whether customers may have written it. */
interface Origin {
  readonly place: SchemaPlace;
  /** The entity that has the field; undefined where the output is the object itself. */
  readonly entity: Entity | undefined;
  readonly byCustomer: boolean;
}

/**
 * A field without a schema repeats one of the object beside it (the name of a company), or one of the object that the
 * tool is about (the name of a tag). Of any other field nothing is known, so that customers may have written it.
 */
function originOf(tool: Tool, name: string): Origin {
  const place = placeOfOutput(tool.output[name]);
  if (place.schema !== undefined) return { place, entity: undefined, byCustomer: true };
  // The addresses and counts of a list are the service's own.
  if (itemsOf(tool) !== undefined && Object.hasOwn(pageFields, name)) {
    return { place, entity: undefined, byCustomer: false };
  }
  const { entities } = tool.serviceDefinition;
  const owner = Object.values(tool.output)
    .map(placeOfOutput)
    .find(({ schema, fields }) => schema !== undefined && Object.hasOwn(fields, name));
  const entity = owner === undefined ? entityOfResource(tool) : entityWithSchema(entities, owner.schema);
  const byCustomer = entity?.trusted?.includes(name) !== true;
  return { place: owner === undefined ? place : placeIn(owner, name), entity, byCustomer };
}

/** The resource of a tool is the plural of what it is about: `ticket_types`. */
function entityOfResource({ resource, serviceDefinition: { entities } }: Tool): Entity | undefined {
  return Object.values(entities).find(({ plural }) => plural.replaceAll(' ', '_') === resource);
}
