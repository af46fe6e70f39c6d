import { isLocal, type Tool } from '../../tool/tool.js';

/**
 * The parameters for reading a whole list: in the largest pages that the operation has, or in one that holds no more than
 * is wanted. A size that was given stays, and so does the one that a cursor of ours holds.
 */
export function withLargestPages(
  tool: Tool,
  params: Readonly<Record<string, unknown>>,
  limit: number | undefined,
): Readonly<Record<string, unknown>> {
  const { per_page: size, starting_after: cursor } = tool.fields;
  if (isLocal(tool) || size === undefined || params.per_page !== undefined) return params;
  if (params.starting_after !== undefined && cursor?.data.in === 'elsewhere') return params;
  const { maximum } = size.data.schema;
  if (typeof maximum !== 'number') return params;
  return { ...params, per_page: Math.max(1, Math.min(maximum, limit ?? maximum)) };
}
