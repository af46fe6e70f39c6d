import { hexId } from '../../intercom/entities/row.js';
import { entities } from '../../intercom/entities.js';
import { digits, hex, type IdKind } from '../world/ids.js';

/**
 * Ids of an entity, of the form that its row in `src/intercom/entities/` gives them.
 * @param between the numbers between which the first id lies; for decimal ids only
 * @throws Error when the row says another form than the numbers do
 */
export function idsOf(name: keyof typeof entities, ...between: readonly [from: number, to: number] | []): IdKind {
  const row = entities[name];
  const isHex = row.id?.pattern === hexId;
  const [from, to] = between;
  if (isHex && from === undefined) return hex(name);
  if (!isHex && from !== undefined && to !== undefined) return digits(name, from, to);
  throw new Error(
    isHex
      ? `Ids of ${row.plural} have 24 hexadecimal digits: give no numbers.`
      : `Ids of ${row.plural} are decimal: give the numbers between which the first one lies.`,
  );
}
