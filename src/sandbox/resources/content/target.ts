import type { World } from '../../world/world.js';
import type { AppliedTag } from '../tags/model.js';
import type { Availability, BulkTarget } from './kind.js';
import { retagged } from './tagging.js';

/** Fields by which records say which AI products may use them. */
interface AvailabilityFields {
  readonly ai_chatbot_availability: boolean;
  readonly ai_copilot_availability: boolean;
  readonly ai_sales_agent_availability: boolean;
}

/** The fields as searches see them. */
export function availabilityOf(record: AvailabilityFields): Availability {
  return {
    ai_agent: record.ai_chatbot_availability,
    copilot: record.ai_copilot_availability,
    sales_agent: record.ai_sales_agent_availability,
  };
}

/** The fields after a change; those that it does not name stay. */
export function withAvailability(record: AvailabilityFields, changes: Partial<Availability>): AvailabilityFields {
  return {
    ai_chatbot_availability: changes.ai_agent ?? record.ai_chatbot_availability,
    ai_copilot_availability: changes.copilot ?? record.ai_copilot_availability,
    ai_sales_agent_availability: changes.sales_agent ?? record.ai_sales_agent_availability,
  };
}

/** A record that holds by itself all that bulk actions change. */
interface Piece extends AvailabilityFields {
  readonly audience_ids: readonly string[] | null;
  readonly tags: readonly AppliedTag[];
}

/** What changes a record, if there is one with the id. */
type Change = (world: World, id: string, changes: (piece: Piece) => PieceChanges) => void;

type PieceChanges = Partial<AvailabilityFields> & {
  readonly audience_ids?: readonly string[];
  readonly tags?: readonly AppliedTag[];
};

/** The changes of such records. */
export function pieceTarget(change: Change): Pick<BulkTarget, 'setAvailability' | 'setAudience' | 'updateTags'> {
  return {
    setAvailability: (world, id, changes) => change(world, id, (piece) => withAvailability(piece, changes)),
    setAudience: (world, id, ids) =>
      change(world, id, ({ audience_ids }) => ({ audience_ids: ids(audience_ids ?? []) })),
    updateTags: (world, id, add, remove, by) =>
      change(world, id, ({ tags }) => ({ tags: retagged(tags, add, remove, by) })),
  };
}
