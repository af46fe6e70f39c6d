import { type FormField, formFields, serviceOf } from '../../form/index.js';
import type { Registry } from '../../registry.js';
import type { Tool } from '../../tool/index.js';

/** A tool with the form that the node shows for it. */
export interface NodeOperation {
  readonly tool: Tool;
  readonly fields: readonly FormField[];
}

/** The operations that the node offers: those of Intercom. */
export function nodeOperations(registry: Pick<Registry, 'list'>): NodeOperation[] {
  const tools = registry.list().filter((tool) => serviceOf(tool) === 'intercom');
  return tools.map((tool) => ({ tool, fields: formFields(tool, tools) }));
}

/** Whether a field stands in the form itself: always needed, or needed after a choice. The others are added on demand. */
export function isNeeded({ required, condition }: FormField): boolean {
  return required !== false || condition !== undefined;
}

/** The lists that the menus of some operations are read from, each once. */
export function optionListsOf(operations: readonly NodeOperation[]) {
  const lists = operations.flatMap(({ fields }) => fields.flatMap(({ loadOptions }) => loadOptions ?? []));
  return [...new Map(lists.map((list) => [list.tool, list])).values()];
}

/** How many items a list hands out unless somebody says otherwise; n8n's own nodes do the same. */
export const usualLimit = 50;
