/**
 * A small builder that knows `blocks.json` and nothing else: it draws each form, fills it as somebody would and builds
 * the call. It imports nothing, so what it needs has to stand in the document.
 */

interface Condition {
  field: string;
  value: string | string[];
  not?: boolean;
  and?: Condition;
}

interface OptionList {
  tool: string;
  params?: Record<string, unknown>;
  items: string;
  value: string;
  prefix?: string;
  label: string;
  except?: Record<string, unknown>;
  when?: Condition;
}

interface Field {
  id: string;
  type: string;
  valueType: string;
  label: string;
  required: boolean | Condition;
  mode: string;
  placeholder?: string;
  options?: { id: string; label: string }[];
  loadOptions?: OptionList[];
  keyOptions?: OptionList[];
  condition?: Condition;
  default?: unknown;
  min?: number;
  format?: string;
}

interface Operation {
  id: string;
  toolId: string;
  resource: string;
  fields: Field[];
  rules?: Rule[];
  common?: boolean;
}

interface Rule {
  fields: string[];
  least: number;
  most?: number;
  when?: Condition;
}

/** The parts of the document that this builder reads. */
export interface Document {
  formatVersion: number;
  blocks: Block[];
}

interface Block {
  type: string;
  resources: { id: string; label: string }[];
  groups?: { id: string; title: string; resources: string[] }[];
  operations: Operation[];
  triggers?: Trigger[];
  webhooks?: Recipe;
}

interface Trigger {
  id: string;
  title: string;
  topics: string[];
  any: boolean;
  setup: string[];
  sample: Record<string, unknown>;
}

interface Recipe {
  method: string;
  probe: { method: string; status: number };
  verification: { header: string; prefix: string; refuseWithStatus: number };
  ping: { topic: string; status: number };
  keys: { topic: string; workspace: string; id: string };
  takenWithStatus: number;
}

/** A request that came to the address of a trigger. */
export interface Received {
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** What stands in the inputs of a form, all of it text. */
type Form = Record<string, string>;

export interface Call {
  tool: string;
  params: Record<string, unknown>;
}

export interface FilledForm {
  operation: string;
  form: Form;
  /** The call with the texts as they are. */
  asText: Call;
  /** The call with each text turned into the value that it stands for. */
  asValues: Call;
}

/**
 * Fills the form of every operation once, and once more for each choice that its usual fields offer.
 *
 * @param known what somebody knows who made that choice.
 */
export function fillForms(document: Document, known: (operation: string, choice: Form) => Form): FilledForm[] {
  if (document.formatVersion !== 1) throw new Error(`No reader for format ${document.formatVersion}`);
  return document.blocks.flatMap((block) =>
    block.operations.flatMap((operation) =>
      choices(operation).map((choice) => fill(operation, { ...known(operation.id, choice), ...choice })),
    ),
  );
}

/** Fills the form of one operation, beginning with what was chosen already. */
export function fill(operation: Operation, chosen: Form): FilledForm {
  const form: Form = { ...chosen };
  for (const field of operation.fields) form[field.id] ??= '';
  for (const field of operation.fields) {
    const shown = field.condition === undefined || holds(field.condition, form);
    const needed = typeof field.required === 'boolean' ? field.required : holds(field.required, form);
    if (!shown) form[field.id] = '';
    else if (form[field.id] === '' && (needed || field.mode === 'basic')) form[field.id] = typed(field);
  }
  for (const { fields, least, when } of operation.rules ?? []) {
    if (when !== undefined && !holds(when, form)) continue;
    const empty = operation.fields.filter(({ id }) => fields.includes(id) && form[id] === '');
    const missing = least - (fields.length - empty.length);
    for (const field of empty.slice(0, Math.max(0, missing))) form[field.id] = typed(field);
  }
  const filled = operation.fields.filter(({ id }) => form[id] !== '');
  const paramsOf = (value: (field: Field) => unknown) => Object.fromEntries(filled.map((f) => [f.id, value(f)]));
  return {
    operation: operation.id,
    form,
    asText: { tool: operation.toolId, params: paramsOf(({ id }) => form[id]) },
    asValues: { tool: operation.toolId, params: paramsOf((field) => realValue(field, form[field.id] ?? '')) },
  };
}

/** What a palette shows: the common operations first, then each group with its own. */
export function paletteOf({ operations, groups = [] }: Block): { title: string; operations: string[] }[] {
  const sections = groups.map(({ title, resources }) => ({
    title,
    operations: operations.filter(({ resource }) => resources.includes(resource)).map(({ id }) => id),
  }));
  return [{ title: 'Common', operations: operations.filter(({ common }) => common).map(({ id }) => id) }, ...sections];
}

/** Runs a call and answers with its output. */
export type Run = (call: Call) => Promise<Record<string, unknown>>;

/** The menu of lists, read from the workspace by running the tools that they name. */
export async function menuOf(lists: OptionList[], form: Form, run: Run): Promise<{ id: string; label: string }[]> {
  const menu: { id: string; label: string }[] = [];
  for (const { tool, params = {}, items, value, prefix = '', label, except = {}, when } of lists) {
    if (when !== undefined && !holds(when, form)) continue;
    const output = await run({ tool, params });
    for (const item of output[items] as (Record<string, unknown> | null)[]) {
      if (item === null || Object.keys(except).some((key) => item[key] === except[key])) continue;
      menu.push({ id: `${prefix}${item[value]}`, label: String(item[label] ?? item[value]) });
    }
  }
  return menu;
}

/** The steps of a set-up in the words of this builder. */
export function stepsOf({ setup }: Trigger): string[] {
  const words: Record<string, string> = { address: 'https://builder.test/hook', secret: 'the field Key', unit: 'plan' };
  return setup.map((step) => step.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? ''));
}

/** Takes requests in for a trigger. What starts, starts with the notification. */
export function startFrom({ topics, any }: Trigger, recipe: Recipe, key: string) {
  const { probe, verification, ping, keys, takenWithStatus } = recipe;
  const seen = new Set<string>();
  return async ({ method, headers, body }: Received): Promise<{ status: number; start?: Record<string, unknown> }> => {
    if (method === probe.method) return { status: probe.status };
    const given = headers[verification.header] ?? '';
    if (key === '' || !(await isSigned(given, verification.prefix, key, body))) {
      return { status: verification.refuseWithStatus };
    }
    const notification: Record<string, unknown> = JSON.parse(body);
    const topic = String(notification[keys.topic]);
    if (topic === ping.topic) return { status: ping.status };
    const name = `${notification[keys.workspace]} ${notification[keys.id]}`;
    if (seen.has(name) || !(any || topics.includes(topic))) return { status: takenWithStatus };
    seen.add(name);
    return { status: takenWithStatus, start: notification };
  };
}

/** The check by the platform compares in constant time. */
async function isSigned(given: string, prefix: string, key: string, body: string): Promise<boolean> {
  const digits = given.startsWith(prefix) ? given.slice(prefix.length) : '';
  if (!/^([0-9a-f]{2})+$/.test(digits)) return false;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const imported = await crypto.subtle.importKey('raw', bytes(key), { name: 'HMAC', hash: 'SHA-1' }, false, ['verify']);
  const signature = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify('HMAC', imported, signature, bytes(body));
}

function choices(operation: Operation): Form[] {
  const menus = operation.fields.filter(({ mode, options }) => mode === 'basic' && options !== undefined);
  return [{}, ...menus.flatMap(({ id, options = [] }) => options.map((option) => ({ [id]: option.id })))];
}

/** What somebody would type or choose. */
function typed({ options, placeholder, min, label }: Field): string {
  return options?.[0]?.id ?? placeholder ?? (min === undefined ? label : String(min));
}

function holds({ field, value, not = false, and }: Condition, form: Form): boolean {
  const is = [value].flat().includes(form[field] ?? '');
  return is !== not && (and === undefined || holds(and, form));
}

function realValue({ valueType, format }: Field, text: string): unknown {
  if (format === 'unix-time' && !/^\d+$/.test(text)) return Math.floor(Date.parse(text) / 1000);
  if (valueType === 'integer' || valueType === 'number') return Number(text);
  if (valueType === 'boolean') return text === 'true';
  if (valueType === 'object' || format === 'json') return JSON.parse(text);
  return valueType === 'array' ? text.split(',').map((item) => item.trim()) : text;
}
