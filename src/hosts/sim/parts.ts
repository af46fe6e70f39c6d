import { toolParts, toolsOf } from '../../form/index.js';
import type { Registry } from '../../registry.js';
import type { ResourceGroup, Tool } from '../../tool/index.js';
import { type SimOptions, serviceOf } from './service.js';

/** What one block offers, and what it is called. */
export interface BlockPart {
  readonly type: string;
  readonly name: string;
  /** The group whose tools it has. */
  readonly group?: ResourceGroup;
  readonly tools: readonly Tool[];
  /** It starts workflows as well. */
  readonly isFirst: boolean;
}

/** All tools of a service in one block. */
export function wholePart(registry: Registry, options: SimOptions): BlockPart {
  const service = serviceOf(options);
  return {
    type: `${service.name}_tools`,
    name: `${service.title} Tools`,
    tools: toolsOf(registry, service),
    isFirst: true,
  };
}

/** The tools of a service divided among blocks. The first keeps its type whatever others there are. */
export function partsOf(registry: Registry, options: SimOptions): BlockPart[] {
  const service = serviceOf(options);
  const whole = wholePart(registry, options);
  return toolParts(whole.tools, service).map(({ group, tools }, at) => ({
    ...whole,
    ...(group === undefined
      ? {}
      : { group, type: `${service.name}_${group.id}`, name: `${service.title} ${group.title}` }),
    tools,
    isFirst: at === 0,
  }));
}
