import type { Operation } from './operations.js';
import { flatOutputs } from './outputs.js';
import type { SimBlockDescription } from './sim-block.js';
import type { SimOutput } from './sim-tool.js';

/** The outputs of all operations; one that several have differently is `json`. */
export function blockOutputs(operations: readonly Operation[]): SimBlockDescription['outputs'] {
  const found = new Map<string, { output: SimOutput; operations: string[] }[]>();
  for (const { id, tool } of operations) {
    for (const [name, output] of Object.entries(flatOutputs(tool))) {
      const all = found.get(name) ?? [];
      const same = all.find((one) => one.output.type === output.type && one.output.description === output.description);
      if (same === undefined) all.push({ output, operations: [id] });
      else same.operations.push(id);
      found.set(name, all);
    }
  }
  return Object.fromEntries([...found].map(([name, all]) => [name, blockOutput(all)]));
}

function blockOutput(all: readonly { output: SimOutput; operations: string[] }[]) {
  const types = new Set(all.map(({ output }) => blockType(output.type)));
  const [type = 'json'] = types;
  const said = all.map(({ output, operations }) =>
    all.length === 1 ? output.description : `${output.description} (${operations.join(', ')})`,
  );
  return { type: types.size === 1 ? type : ('json' as const), description: said.join('. ') };
}

/** Blocks know no `object`. */
function blockType(type: SimOutput['type']): SimBlockDescription['outputs'][string]['type'] {
  return type === 'object' ? 'json' : type;
}
