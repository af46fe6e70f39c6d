/**
 * What a block does with its fields. It imports nothing, because Sim loads blocks in the browser as well.
 */

/** What the text of a field stands for. `clear` lists the parameters that are set to null. */
export type CanvasKind = 'text' | 'number' | 'boolean' | 'json' | 'clear';

/** The operations of a block: the tool of each, and the parameters that its fields fill. */
export interface CanvasPlan {
  readonly [operation: string]: {
    readonly tool: string;
    readonly fields: Readonly<Record<string, CanvasKind>>;
  };
}

/** The id of the field that fills a parameter of an operation. */
export function fieldId(operation: string, param: string): string {
  return `${operation}_${param}`;
}

/**
 * The tool of the chosen operation.
 *
 * @throws Error for an operation that the block does not have. Sim catches it when it saves a workflow, and takes the
 * first tool instead: so `canvasParams` refuses the operation once more when the block runs.
 */
export function canvasTool(plan: CanvasPlan, { operation }: Record<string, unknown>): string {
  const chosen = typeof operation === 'string' && Object.hasOwn(plan, operation) ? plan[operation] : undefined;
  if (chosen !== undefined) return chosen.tool;
  const known = Object.keys(plan).join(', ');
  throw new Error(`There is no operation ${JSON.stringify(operation)}: expected one of ${known}. Nothing was sent.`);
}

/**
 * The parameters of the tool in what the fields of a block hold. Sim adds them to the values of the fields, so what is no
 * parameter comes back as undefined. Under an agent no operation is given: then the fields that the user filled say for
 * themselves whose they are, and what the model gave passes beside them.
 *
 * @throws Error for an operation that the block does not have, and for a parameter that is both set and cleared.
 */
export function canvasParams(plan: CanvasPlan, values: Record<string, unknown>): Record<string, unknown> {
  const { operation } = values;
  const isOnCanvas = Object.hasOwn(values, 'operation');
  if (isOnCanvas) canvasTool(plan, values);
  const params = new Map<string, unknown>(isOnCanvas ? [['operation', undefined]] : []);
  const cleared = new Set<string>();
  for (const [name, { fields }] of Object.entries(plan)) {
    for (const [param, kind] of Object.entries(fields)) {
      const id = fieldId(name, param);
      if (!Object.hasOwn(values, id)) continue;
      const value = values[id];
      params.set(id, undefined);
      // A field that nobody touched arrives empty or as null.
      if (value === undefined || value === '' || value === null || (isOnCanvas && name !== operation)) continue;
      if (kind === 'clear') for (const one of namesIn(value)) cleared.add(one);
      else params.set(param, read(value, kind));
    }
  }
  for (const name of cleared) {
    if (params.has(name)) throw new Error(`${name} is both set and cleared: do one of them. Nothing was sent.`);
    params.set(name, null);
  }
  return Object.fromEntries(params);
}

/** Reads the text of a field. What does not fit stays as it is, and the tool says what is wrong with it. */
function read(value: unknown, kind: CanvasKind): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : value;
  if (kind === 'number') return /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : value;
  if (kind !== 'json' || !text.startsWith('{')) return value;
  try {
    return JSON.parse(text);
  } catch {
    return value;
  }
}

/** The options that were chosen: a list, its JSON text, or text with commas. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  const names = String(value)
    .replace(/[[\]"]/g, '')
    .split(',');
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
