import type { Readable } from 'node:stream';
import type { N8nExecuteContext, N8nNode, N8nProperty } from '../../src/hosts/n8n/index.js';
import { propertyName } from '../../src/hosts/n8n/names.js';
import { isObject } from '../../src/tool/json.js';

/** What a workflow gives to a node, beside its parameters. */
export interface Surroundings {
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly continueOnFail?: boolean;
  readonly timeZone?: string;
  readonly signal?: AbortSignal;
  /** The files of the items, by the names of their binary fields. */
  readonly binary?: Readonly<Record<string, N8nFile>>;
}

/** A file as this double keeps it: its bytes stand beside what n8n says of it. */
export interface N8nFile {
  readonly fileName?: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
}

/** The parameters of a node for one item. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * A double of n8n's execution: one item for each set of parameters. A parameter that is not set has the default of the
 * property that is shown, as in n8n, and a hidden one has no value.
 */
export function executionOf(node: N8nNode, items: readonly Parameters[], around: Surroundings): N8nExecuteContext {
  return {
    getCredentials: async () => around.credentials,
    getInputData: () => items.map(() => ({ json: {} })),
    getNodeParameter: (name, index, fallback) => {
      const values = items[index] ?? {};
      const shown = node.description.properties.find((one) => one.name === name && isShown(one, node, values));
      return shown === undefined ? fallback : (values[name] ?? shown.default);
    },
    continueOnFail: () => around.continueOnFail === true,
    getTimezone: () => around.timeZone ?? 'UTC',
    getExecutionCancelSignal: () => around.signal,
    helpers: filesOf(around.binary ?? {}),
  };
}

function filesOf(files: Readonly<Record<string, N8nFile>>): N8nExecuteContext['helpers'] {
  const fileOf = (name: string) => {
    const file = files[name];
    if (file === undefined) throw new Error(`This operation expects a binary file '${name}', but none was found`);
    return file;
  };
  return {
    assertBinaryData: (_item, name) => {
      const { bytes, ...rest } = fileOf(name);
      return { ...rest, data: bytes.toString('base64') };
    },
    getBinaryDataBuffer: async (_item, name) => fileOf(name).bytes,
    prepareBinaryData: async (stream: Readable, fileName, mimeType = '') => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const named = fileName === undefined ? {} : { fileName };
      return { ...named, mimeType, data: Buffer.concat(chunks).toString('base64') };
    },
  };
}

/** Whether a property is shown beside these values. */
export function isShown(property: N8nProperty, node: N8nNode, values: Parameters): boolean {
  return Object.entries(property.displayOptions?.show ?? {}).every(([name, wanted]) => {
    const value = values[name] ?? node.description.properties.find((one) => one.name === name)?.default;
    return wanted.some((one) => one === value);
  });
}

/** The parameters of a node for an operation: what its form asks for in front, everything else among the additional fields. */
export function parametersFor(node: N8nNode, resource: string, operation: string, form: Parameters): Parameters {
  const chosen = { resource, operation };
  const inFront = Object.fromEntries(Object.entries(form).map(([name, value]) => [propertyName(name), value]));
  const front = node.description.properties.filter((one) => isShown(one, node, { ...chosen, ...inFront }));
  const names = front.map(({ name }) => name);
  const entries = Object.entries(form);
  const others = entries.filter(([name]) => !names.includes(propertyName(name)));
  const known = front.find(({ name }) => name === 'additionalFields')?.options ?? [];
  const unknown = others.filter(([name]) => !known.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new Error(`The form of ${operation} has no ${unknown.map(([name]) => name).join(', ')}`);
  return {
    ...chosen,
    ...Object.fromEntries(Object.entries(inFront).filter(([name]) => names.includes(name))),
    additionalFields: Object.fromEntries(others),
  };
}

/** The nested options of a property. */
export function optionNames(property: N8nProperty | undefined): string[] {
  return (property?.options ?? []).filter(isObject).map(({ name }) => String(name));
}
