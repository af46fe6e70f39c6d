import { worstEffect } from '../tool/effect.js';
import type { Tool } from '../tool/tool.js';
import { isLocal } from '../tool/tool.js';
import type { ToolAnnotations } from './agent-tool.js';

/** What a tool does at worst, in the words of MCP. */
export function annotationsOf(tool: Tool): ToolAnnotations {
  const effect = worstEffect(tool.effect);
  return {
    title: tool.title,
    readOnlyHint: effect === 'read',
    // What reached a customer cannot be taken back, no more than what is deleted.
    destructiveHint: effect === 'send' || effect === 'delete',
    idempotentHint: effect === 'read' || (!isLocal(tool) && tool.idempotent === true),
    openWorldHint: !isLocal(tool),
  };
}
