import { refuse } from '../../http/errors.js';
import { type Field, optional } from '../../table/field.js';
import { ref } from '../../table/reference.js';
import { flag, list, nullable, type Shape } from '../../table/shape.js';
import { audiences } from '../audiences.js';

/** Whether each of the products that answer by AI may use a piece of content; calls of all versions that have it write it. */
export const aiAvailability = {
  ai_chatbot_availability: available(),
  ai_copilot_availability: available(),
  ai_sales_agent_availability: available(),
};

function available(): Field<boolean> {
  return optional(flag, () => false);
}

/** Audiences that a piece of content is for; null and an empty list both stand for everybody. */
const audienceIds: Shape<readonly string[] | null> = {
  ...nullable(list(ref('audiences'))),
  read(value, field, { world }) {
    const ids = (Array.isArray(value) ? value : [value]).filter((id) => id !== null).map(String);
    const unknown = ids.filter((id) => audiences.get(world, id) === undefined);
    if (unknown.length === 0) return [...new Set(ids)];
    throw refuse(404, 'parameter_invalid', `${field} contains unknown audience IDs: ${unknown.join(', ')}`, field);
  },
};

/** The same as a field: unknown ids are refused as a whole, null and an empty list take all audiences away. */
export const audienceField: Field<readonly string[] | null> = optional(audienceIds, () => []);

/** As answers show them: numbers. */
export const showAudienceIds = (ids: readonly string[] | null): number[] => (ids ?? []).map(Number);
