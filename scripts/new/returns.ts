import { entities } from '../../src/intercom/entities.js';
import type { Entity } from '../../src/tool/entity.js';
import { crudOperation } from './crud-operation.js';
import type { FlatSchema, Operation } from './description.js';
import { type List, listIn } from './list-in-answer.js';
import { singular, staticSegments } from './naming.js';
import { schemaName } from './schemas.js';
import { call, keySource, notesSource, source } from './source.js';
import { humanized, sentence } from './words.js';

/** What an operation returns, as source, and what it needs beside it. */
export interface ReturnsDraft {
  readonly source: string;
  /** Names that the source takes from src/intercom/index.js. */
  readonly uses: readonly string[];
  /** A schema of the description that schemas/ must have. */
  readonly needs?: FlatSchema & { readonly name: string };
  /** Source of parameters that belong to the paging. */
  readonly pageParams: readonly string[];
  readonly isNumbered: boolean;
  readonly left: readonly string[];
}

const none = { pageParams: [], isNumbered: false, left: [] };

/** Whether it answers with a list. */
export function isList(operation: Operation): boolean {
  return listIn(operation) !== undefined;
}

/** Drafts what an operation returns, from the schema of its answer. */
export function draftReturns(operation: Operation): ReturnsDraft {
  const { answer } = operation;
  if (answer === undefined) {
    return { ...none, source: call('nothing', source('done'), source('Whether Intercom took it')), uses: ['nothing'] };
  }
  if (answer.properties === undefined) {
    const kind = answer.type === 'array' ? 'records' : 'record';
    const whole = call(`out.${kind}`, source('What Intercom answered'), notesSource({ from: '' }));
    return { ...none, source: `fields({ answer: ${whole} })`, uses: ['fields', 'out'] };
  }
  const list = listIn(operation);
  if (list !== undefined) return draftList(operation, list);
  const own = ownSchema(operation);
  const name = own ?? answer.name;
  const left =
    own === undefined || answer.name === undefined || own === schemaName(answer.name)
      ? []
      : [
          `The description calls the answer ${answer.name}; it is taken for what schemas/${own}.json says: compare them.`,
        ];
  if (name === undefined) return { ...none, source: fieldsSource(operation, answer), uses: ['fields', 'out'] };
  const key = schemaName(name).replaceAll('-', '_');
  const text = source(`The ${key.replaceAll('_', ' ')}`);
  const needs = { ...answer, name };
  // The key of an output takes no hyphen.
  return key === schemaName(name)
    ? { ...none, left, needs, source: call('one', source(key), text), uses: ['one'] }
    : {
        ...none,
        left,
        needs,
        source: `fields({ ${key}: out.object(${source(schemaName(name))}, ${text}, { from: '' }) })`,
        uses: ['fields', 'out'],
      };
}

/** The schema of the entity that an operation reads, makes or changes, where there is one. */
function ownSchema(operation: Operation): string | undefined {
  const crud = crudOperation(operation);
  const table: Readonly<Record<string, Entity>> = entities;
  const isWhole = crud !== undefined && ['get', 'create', 'update'].includes(crud.kind);
  return isWhole && Object.hasOwn(table, crud.thing) ? table[crud.thing]?.schema : undefined;
}

function draftList(operation: Operation, { key, items }: List): ReturnsDraft {
  const last =
    staticSegments(operation.path)
      .filter((segment) => segment !== 'search')
      .at(-1) ?? 'items';
  const name = key === 'data' ? last : key;
  const place = key === 'data' ? undefined : notesSource({ from: key });
  const text = source(`${humanized(name)} of this page`);
  const paging = draftPaging(operation);
  const { name: schema } = items;
  const field =
    schema === undefined ? call('out.records', text, place) : call('out.list', source(schemaName(schema)), text, place);
  const isOwn = schema !== undefined && singular(name) !== schema;
  return {
    source: call('many', source(name), field, paging.pager),
    uses: ['many', 'out', 'paging', 'param'],
    ...(schema === undefined ? {} : { needs: { ...items, name: schema } }),
    pageParams: paging.params,
    isNumbered: paging.isNumbered,
    left: [
      ...paging.left,
      ...(isOwn ? [`The items are called ${name} in the output and ${schema} in the description: choose.`] : []),
      ...(schema === undefined
        ? ['The items have no schema of their own: write one in schemas/ and use out.list.']
        : []),
    ],
  };
}

interface PagingDraft {
  readonly pager: string;
  readonly params: readonly string[];
  readonly isNumbered: boolean;
  readonly left: readonly string[];
}

function draftPaging(operation: Operation): PagingDraft {
  const asked = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]));
  const size = pageSize(operation);
  if (operation.body?.properties?.pagination !== undefined) {
    return {
      pager: 'paging.cursor',
      params: [
        `per_page: param.perPage(${source({ ...size, as: 'pagination.per_page' })}).optional(),`,
        "starting_after: param.nonEmptyText('next_cursor of the page before; give the same query again', { as: 'pagination.starting_after' }).optional(),",
      ],
      isNumbered: false,
      left: [],
    };
  }
  if (asked.has('starting_after')) {
    return {
      pager: 'paging.cursor',
      params: [`...paging.cursorParams(${source(size)}),`],
      isNumbered: false,
      left: [],
    };
  }
  if (asked.has('page')) {
    const params = [`...paging.numberedParams(${source(size)}),`];
    return { pager: `paging.numbered(${source({ default: size.default })})`, params, isNumbered: true, left: [] };
  }
  const left =
    operation.answer?.properties?.pages === undefined
      ? []
      : [
          'The answer has pages, but the description names no parameter that asks for one: find out whether it takes per_page and starting_after, and use paging.cursorParams and paging.cursor then.',
        ];
  return { pager: 'paging.whole', params: [], isNumbered: false, left };
}

/** How many items a page has, and may have, by the words of the description. */
export function pageSize({ parameters }: Operation): { readonly default: number; readonly max?: number } {
  const { description = '', schema } = parameters.find(({ name }) => name === 'per_page') ?? {};
  const text = `${description} ${schema?.default ?? ''}`;
  const usual = /defaults? (?:to |is )?(\d+)/i.exec(text)?.[1] ?? /(\d+)\s*$/.exec(text)?.[1];
  const max = /max(?:imum)?(?: of| is|:)? (\d+)/i.exec(text)?.[1];
  return { default: Number(usual ?? 20), ...(max === undefined ? {} : { max: Number(max) }) };
}

const plainFields: Readonly<Record<string, string>> = { string: 'text', integer: 'integer', boolean: 'flag' };

function fieldsSource(operation: Operation, answer: FlatSchema): string {
  const lines = Object.entries(answer.properties ?? {}).map(([key, property]) => {
    const schema = operation.flat(property);
    const field = `out.${plainFields[schema.type ?? ''] ?? 'json'}(${source(sentence(schema.description, humanized(key)))})`;
    const isSure = answer.required?.includes(key) === true && schema.nullable !== true;
    return `${keySource(key)}: ${isSure ? field : `out.optional(${field})`},`;
  });
  return `fields({\n${lines.join('\n')}\n})`;
}
