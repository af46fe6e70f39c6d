import type { Entity } from './entity.js';

/**
 * The name of the entity that a text of the service is about: `Ticket type not found`, `admin_not_found`. Of several the
 * one with the longest name is meant, since a ticket type is no ticket; undefined where the text names none.
 */
export function entityInText<Name extends string>(
  text: string,
  entities: Readonly<Record<Name, Entity>>,
): Name | undefined {
  const said = ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `;
  let found: { readonly name: Name; readonly length: number } | undefined;
  for (const name of Object.keys(entities) as Name[]) {
    const { label, id } = entities[name];
    for (const word of [label.toLowerCase(), ...(id?.words ?? [])]) {
      if (word.length > (found?.length ?? 0) && said.includes(` ${word} `)) found = { name, length: word.length };
    }
  }
  return found?.name;
}
