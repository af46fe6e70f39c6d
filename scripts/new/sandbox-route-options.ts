import { type CrudOperation, typeWord } from './crud-operation.js';
import type { Operation } from './description.js';
import { listIn } from './list-in-answer.js';
import { pageSize } from './returns.js';
import { type Uses, using } from './sandbox-fields.js';
import { notesSource, source } from './source.js';

/** The index that keeps the records of a list by cursor in an order, and the field that it reads. */
export const sortedBy = 'created_at';

/**
 * The options of a route as source; nothing where it needs none.
 * @param isSorted whether the table has an index by `created_at`
 * @returns undefined when the answer is none that the functions of the sandbox give
 */
export function routeOptions(
  operation: Operation,
  { kind, thing }: CrudOperation,
  isSorted: boolean,
  uses: Uses,
  left: string[],
): { readonly source: string | undefined } | undefined {
  switch (kind) {
    case 'list': {
      const type = typeWord(operation, operation.answer) ?? 'list';
      const key = listIn(operation)?.key ?? 'data';
      const as = type === 'list' && key === 'data' ? [] : [`as: ${source([type, key])}`];
      const paging = pagingSource(operation, isSorted, uses, left);
      const options = [...as, ...(paging === undefined ? [] : [`paging: ${paging}`])];
      return { source: options.length === 0 ? undefined : `{ ${options.join(', ')} }` };
    }
    case 'create':
      return { source: notesSource({ status: operation.status === 200 ? undefined : operation.status }) };
    case 'remove': {
      const { answer } = operation;
      if (answer?.properties === undefined) return { source: source({ empty: operation.status }) };
      if (answer.properties.deleted === undefined) return undefined;
      const object = typeWord(operation, answer, 'object') ?? thing;
      return {
        source:
          object === thing ? undefined : `{ answer: ({ id }) => ({ id, object: ${source(object)}, deleted: true }) }`,
      };
    }
    default:
      return { source: undefined };
  }
}

/** Whether an operation takes a parameter of that name. */
export function asksFor({ parameters }: Operation, name: string): boolean {
  return parameters.some((parameter) => parameter.name === name);
}

function pagingSource(operation: Operation, isSorted: boolean, uses: Uses, left: string[]): string | undefined {
  const asks = (name: string) => asksFor(operation, name);
  const size = pageSize(operation);
  const { max = Math.max(150, size.default) } = size;
  const limits = source({ default: size.default, max });
  if (asks('starting_after') && !isSorted) {
    left.push(
      'The list is answered whole: its pages by cursor need an index of the table in `sorted`, and `byCursor`.',
    );
    return undefined;
  }
  if (!asks('starting_after') && !asks('page')) {
    if (operation.answer?.properties?.pages !== undefined)
      left.push('The list is answered whole: the description names no parameter that asks for a page.');
    return undefined;
  }
  if (size.max === undefined) left.push(`A page has ${max} items at the most: the description does not say.`);
  return asks('starting_after')
    ? `${using(uses, 'table/paging.js', 'byCursor')}(${source(sortedBy)}, ${limits})`
    : `${using(uses, 'table/paging.js', 'numbered')}(${limits})`;
}
