import { effects, isLocal, type Tool, worstEffect } from '../../src/tool/index.js';

/**
 * What the tools do to the world, as text: by their worst effect, and which of them are not repeated after a lost answer.
 * Approval and read-only connections rest on it, so no tool changes sides unnoticed.
 */
export function effectsText(tools: readonly Tool[]): string {
  const ofEffect = effects.map((effect) =>
    section(
      effect,
      tools.filter((tool) => worstEffect(tool.effect) === effect),
      ({ effect: rule }) => typeof rule !== 'string',
    ),
  );
  const notRepeated = section(
    'not repeated after a lost answer',
    tools.filter((tool) => idempotenceOf(tool) !== true),
    (tool) => idempotenceOf(tool) !== false,
  );
  return `${[...ofEffect, notRepeated].join('\n')}`;
}

function section(title: string, tools: readonly Tool[], depends: (tool: Tool) => boolean): string {
  const lines = tools.map((tool) => `  ${tool.id}${depends(tool) ? ', depending on its parameters' : ''}`);
  return [title, ...lines.sort(), ''].join('\n');
}

/** A local tool that says nothing of it is repeated where it reads. */
function idempotenceOf(tool: Tool): unknown {
  return tool.idempotent ?? (isLocal(tool) && tool.effect === 'read');
}
