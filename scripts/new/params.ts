import type { FlatSchema, Operation, Schema } from './description.js';
import { entityFor } from './entity.js';
import { pathVariables } from './naming.js';
import { call, keySource, notesSource, source } from './source.js';
import { humanized, sentence } from './words.js';

/** The parameters of a draft. */
export interface ParamsDraft {
  /** One line of source for each of them. */
  readonly lines: readonly string[];
  /** What the body always holds. */
  readonly body: Readonly<Record<string, unknown>>;
  /** What somebody has to decide about them. */
  readonly left: readonly string[];
}

/** Names that stand for the place in a list; paging brings them. */
const pageNames = ['per_page', 'page', 'starting_after', 'pagination'];

/** The searches whose fields are known. */
export const searchScopes: Readonly<Record<string, string>> = {
  '/contacts/search': 'contactSearch',
  '/conversations/search': 'conversationSearch',
  '/tickets/search': 'ticketSearch',
};

interface Given {
  readonly name: string;
  readonly schema: Schema;
  readonly description: string | undefined;
  readonly isRequired: boolean;
  readonly isInPath?: boolean;
  /** What ids in it are likely of. */
  readonly thing: string;
  readonly notes: Readonly<Record<string, unknown>>;
}

/** Drafts the parameters of an operation: those of the path, of the query and of the body. */
export function draftParams(operation: Operation, { isList }: { readonly isList: boolean }): ParamsDraft {
  const variables = pathVariables(operation.path);
  const isRead = operation.method === 'GET' || operation.method === 'DELETE';
  const skip = (name: string) => isList && pageNames.includes(name);
  const left: string[] = [];
  const body: Record<string, unknown> = {};
  const lines = new Map<string, string>();
  const add = (given: Given) => {
    if (!lines.has(given.name))
      lines.set(given.name, `${keySource(given.name)}: ${paramSource(operation, given, left)},`);
  };
  for (const { name, in: place, required, description, schema = {} } of operation.parameters) {
    const variable = variables.get(name);
    if (place === 'path' && variable !== undefined) {
      add({ ...variable, schema, description, isRequired: true, isInPath: true, notes: {} });
    } else if (place === 'query' && !skip(name)) {
      const notes = isRead ? {} : { in: 'query' };
      add({ name, schema, description, isRequired: required === true, thing: name.replace(/_ids?$/, ''), notes });
    }
  }
  for (const [name, schema] of Object.entries(operation.body?.properties ?? {})) {
    if (skip(name)) continue;
    const { enum: words = [], description } = operation.flat(schema);
    const isRequired = operation.body?.required?.includes(name) === true;
    const [only, ...others] = words;
    if (isRequired && only !== undefined && others.length === 0) {
      body[name] = only;
      continue;
    }
    if (lines.has(name))
      left.push(`The body has ${name} as well as the path or the query: give one another name, with \`as\`.`);
    const notes = isRead ? { in: 'body' } : {};
    add({ name, schema, description, isRequired, thing: name.replace(/_ids?$/, ''), notes });
  }
  const { variants } = operation.body ?? {};
  if (variants !== undefined) {
    left.push(
      `The body has ${variants} forms; the draft takes the parameters of all. Say which go together, with \`when\` or \`rules\`.`,
    );
  }
  return { lines: [...lines.values()], body, left };
}

function paramSource(operation: Operation, given: Given, left: string[]): string {
  const schema = operation.flat(given.schema);
  const made = kindSource(given, schema, operation, left);
  return `${made}${schema.nullable === true ? '.nullable()' : ''}${given.isRequired ? '' : '.optional()'}`;
}

/** The call that makes the parameter, without what makes it optional. */
function kindSource(given: Given, schema: FlatSchema, operation: Operation, left: string[]): string {
  const { name, notes, isRequired, thing } = given;
  const nameless = given.isInPath === true ? `Id of the ${thing.replaceAll('_', ' ')}` : humanized(name);
  const text = sentence(given.description ?? schema.description, nameless);
  const make = (kind: string, more: Readonly<Record<string, unknown>> = {}) =>
    call(`param.${kind}`, source(text), notesSource({ ...more, ...notes }));
  const items = schema.items === undefined ? {} : operation.flat(schema.items);
  const isId = /(^|_)id$|Id$/.test(name);

  const scope = searchScopes[operation.path];
  if (name === 'query' && scope !== undefined) return call('param.searchQuery', scope, source(text));
  if (isId && schema.type !== 'object' && schema.type !== 'array') {
    const entity = entityFor(thing);
    if (entity !== undefined) {
      if (given.isInPath === true) return call('param.id', source(entity));
      const asNumber = schema.type === 'integer' ? true : undefined;
      return call('param.id', source(entity), source(text), notesSource({ asNumber, ...notes }));
    }
    if (name === 'external_id') return make('externalId');
    left.push(
      `${name} is an id of no known entity: add a row to src/intercom/entities/ and write param.id('${thing}', …).`,
    );
    return make('nonEmptyText');
  }
  switch (schema.type) {
    case 'boolean':
      return make('flag');
    case 'integer':
      return isTime(name, schema) ? make('unixTime') : make('integer', { min: schema.minimum, max: schema.maximum });
    case 'number':
      return make('number', { min: schema.minimum, max: schema.maximum });
    case 'array': {
      if (/_ids$/.test(name)) {
        const entity = entityFor(thing);
        if (entity !== undefined) return call('param.idList', source(entity), source(text), notesSource(notes));
        left.push(
          `${name} are ids of no known entity: add a row to src/intercom/entities/ and write param.idList('${thing}', …).`,
        );
      }
      if (/_urls$/.test(name)) return make('urlList', { max: 10 });
      return items.type === 'object' || items.properties !== undefined ? make('objectList') : make('textList');
    }
    case 'object':
      return make('jsonObject');
    default:
      break;
  }
  if (schema.properties !== undefined) return make('jsonObject');
  const words = (schema.enum ?? []).filter((word) => typeof word === 'string');
  if (words.length > 0) return call('param.choice', source(words), source(text), notesSource(notes));
  if (schema.type === undefined) left.push(`The description gives no type for ${name}: the draft takes text.`);
  const multiline = /^(body|html|text|note)$/.test(name) ? true : undefined;
  return make(isRequired ? 'nonEmptyText' : 'text', { multiline });
}

/** Whether a number is a time in unix seconds. */
export function isTime(name: string, { format = '', description = '' }: FlatSchema): boolean {
  return /time/.test(format) || /_(at|until|since|before|after)$/.test(name) || /unix|timestamp/i.test(description);
}
