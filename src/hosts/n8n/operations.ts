import { choosingFields, type FormField, formFields, inMenuOrder, type OptionList, toolsOf } from '../../form/index.js';
import type { Registry } from '../../registry.js';
import type { ServiceDefinition, Tool } from '../../tool/index.js';

/** A tool with the form that the node shows for it. */
export interface NodeOperation {
  readonly tool: Tool;
  readonly fields: readonly FormField[];
}

/** The operations that the node of a service offers, in the order of its menus. */
export function nodeOperations(registry: Pick<Registry, 'list'>, service: ServiceDefinition): NodeOperation[] {
  const tools = toolsOf(registry, service);
  return inMenuOrder(tools, service).map((tool) => ({ tool, fields: formFields(tool, tools) }));
}

/** Whether a field stands in the form itself: always needed, or needed after a choice. The others are added on demand. */
export function isNeeded({ required, condition }: FormField): boolean {
  return required !== false || condition !== undefined;
}

/** The menus of all operations by their names, each with the lists that it is read from. */
export function menusOf(operations: readonly NodeOperation[]): Readonly<Record<string, readonly OptionList[]>> {
  const menus = operations.flatMap(({ fields }) =>
    fields.flatMap(({ loadOptions }) => (loadOptions ? [loadOptions] : [])),
  );
  return Object.fromEntries(menus.map((lists) => [menuName(lists), lists]));
}

/** The name under which n8n asks for a menu: `intercom_list_admins_or_intercom_list_teams_by_assignee_type`. */
export function menuName(lists: readonly OptionList[]): string {
  const tools = lists.map(({ tool }) => tool).join('_or_');
  return [tools, ...choosingFields(lists)].join('_by_');
}

/** How many items a list hands out unless somebody says otherwise; n8n's own nodes do the same. */
export const usualLimit = 50;
