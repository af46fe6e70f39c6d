/**
 * What blocks and triggers do with their fields. It imports nothing, because Sim loads them in the browser as well.
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
  const slots = slotsOf(plan);
  for (const [id, value] of Object.entries(values)) {
    const slot = slots.get(id);
    if (slot === undefined) continue;
    params.set(id, undefined);
    // A field that nobody touched arrives empty or as null.
    if (value === undefined || value === '' || value === null) continue;
    if (isOnCanvas && slot.operation !== operation) continue;
    if (slot.kind === 'clear') for (const one of namesIn(value)) cleared.add(one);
    else params.set(slot.param, read(value, slot.kind));
  }
  for (const name of cleared) {
    if (params.has(name)) throw new Error(`${name} is both set and cleared: do one of them. Nothing was sent.`);
    params.set(name, null);
  }
  return Object.fromEntries(params);
}

/** What a field of a block fills. */
interface Slot {
  readonly operation: string;
  readonly param: string;
  readonly kind: CanvasKind;
}

const slotsOfPlans = new WeakMap<CanvasPlan, ReadonlyMap<string, Slot>>();

/** What each field fills, by its id. A block has a thousand fields and more, and reads them with every call. */
function slotsOf(plan: CanvasPlan): ReadonlyMap<string, Slot> {
  const known = slotsOfPlans.get(plan);
  if (known !== undefined) return known;
  const slots = new Map<string, Slot>();
  for (const [operation, { fields }] of Object.entries(plan)) {
    for (const [param, kind] of Object.entries(fields))
      slots.set(fieldId(operation, param), { operation, param, kind });
  }
  slotsOfPlans.set(plan, slots);
  return slots;
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

/** What makes a field one that only an agent's tool shows. */
interface AgentField {
  readonly condition: { field: string; value: string[]; and?: { field: string; value: string | string[] } };
  readonly context: 'tool-input';
  readonly hideFromCopilot: true;
  readonly paramVisibility: 'user-or-llm';
}

/**
 * The fields by which somebody fills in the tool of an agent. Their ids are the names of the parameters: by these Sim knows
 * what the user has filled, and takes it out of what the model is asked for. Operations whose parameters of one name look
 * the same share a field.
 *
 * @param fields the fields of the canvas, each with the condition that its operation is chosen.
 */
export function agentFields<
  Field extends { readonly id: string; readonly condition?: unknown; readonly required?: unknown },
>(
  plan: CanvasPlan,
  fields: readonly Field[],
): (Omit<Field, 'id' | 'condition' | 'required'> & { id: string } & AgentField)[] {
  const found = new Map<string, Omit<Field, 'id' | 'condition' | 'required'> & { id: string } & AgentField>();
  for (const [operation, { fields: kinds }] of Object.entries(plan)) {
    for (const [param, kind] of Object.entries(kinds)) {
      const field = fields.find(({ id }) => id === fieldId(operation, param));
      if (field === undefined || kind === 'clear') continue;
      const { id: _, condition, required: __, ...shown } = field;
      const and = choiceIn(condition, operation);
      const key = JSON.stringify([param, shown, and]);
      const same = found.get(key);
      if (same !== undefined) same.condition.value.push(operation);
      else
        found.set(key, {
          ...shown,
          id: param,
          condition: { field: 'operation', value: [operation], ...(and === undefined ? {} : { and }) },
          context: 'tool-input',
          hideFromCopilot: true,
          paramVisibility: 'user-or-llm',
        });
    }
  }
  return [...found.values()];
}

/** The choice with which a field shows beside its operation, under the name of its parameter. */
function choiceIn(condition: unknown, operation: string): { field: string; value: string | string[] } | undefined {
  const and = isRecord(condition) ? condition.and : undefined;
  if (!isRecord(and) || typeof and.field !== 'string') return undefined;
  const { value } = and;
  const field = and.field.slice(operation.length + 1);
  return { field, value: Array.isArray(value) ? value.map(String) : String(value) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** How a trigger is set up, and what it starts with. */
export interface TriggerGuide {
  /** In HTML. */
  readonly steps: readonly string[];
  /** A notification, as JSON. */
  readonly sample: string;
}

/**
 * The instructions of the trigger that is chosen, as HTML. They are computed where they are shown: whatever a field holds
 * from the start is saved with every block.
 *
 * @param values what the fields hold, each as it is or as `{ value }`; nothing while a block is made.
 */
export function triggerGuide(
  guides: Readonly<Record<string, TriggerGuide>>,
  { selectedTriggerId: held }: Readonly<Record<string, unknown>>,
): string {
  const chosen = isRecord(held) ? held.value : held;
  const guide = typeof chosen === 'string' && Object.hasOwn(guides, chosen) ? guides[chosen] : undefined;
  if (guide === undefined) return '';
  const steps = guide.steps.map((step, at) => `<div class="mb-3"><strong>${at + 1}.</strong> ${step}</div>`);
  const sample = escaped(JSON.stringify(JSON.parse(guide.sample), null, 2));
  return `${steps.join('')}<details><summary>Event payload example</summary><pre>${sample}</pre></details>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
