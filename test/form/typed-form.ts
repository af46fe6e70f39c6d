import { paramFacts } from '../../src/json-schema/index.js';
import type { Tool } from '../../src/tool/index.js';

/** Parameters as somebody types them into a form: texts all of them, but for switches. */
export function typedForm(tool: Tool, params: Readonly<Record<string, unknown>>): Record<string, string | boolean> {
  const facts = Object.fromEntries(paramFacts(tool).map((fact) => [fact.name, fact]));
  return Object.fromEntries(
    Object.entries(params)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, typed(value, facts[name]?.format)]),
  );
}

function typed(value: unknown, format: string | undefined): string | boolean {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value) && format !== 'json') return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
