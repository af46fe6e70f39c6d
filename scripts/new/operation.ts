import { intercom } from '../../src/intercom/definition.js';
import { resourceOf } from '../../src/tool/operation/resource-of.js';
import type { Operation } from './description.js';
import { camel, pathVariables, wordsOf } from './naming.js';
import { draftParams, searchScopes } from './params.js';
import { draftReturns, isList } from './returns.js';
import type { ExistingSandbox } from './sandbox-existing.js';
import { type DraftFile, draftSandboxRoute } from './sandbox-route.js';
import { draftSchema, schemaName } from './schemas.js';
import { source } from './source.js';
import { sentence } from './words.js';

/** The first version of everything that a new operation needs. */
export interface OperationDraft {
  /** Path of the tool in the project. */
  readonly tool: string;
  readonly files: readonly DraftFile[];
  /** What the description does not say, for somebody to decide. */
  readonly left: readonly string[];
}

/** What the project has already. */
export interface Existing {
  /** Names of the files in schemas/, without .json. */
  readonly schemas: readonly string[];
  readonly sandbox: ExistingSandbox;
}

/** Drafts a tool, its schema and its route from an operation of a description. */
export function draftOperation(operation: Operation, existing: Existing): OperationDraft {
  const words = wordsOf(operation.id);
  const folder = resourceOf(operation.path, intercom);
  const tool = `tools/${folder}/${words.join('-')}.ts`;
  const returns = draftReturns(operation);
  const params = draftParams(operation, { isList: isList(operation) });
  const route = draftSandboxRoute(operation, existing.sandbox);
  const effect = effectOf(operation);
  const paramLines = [...params.lines, ...returns.pageParams];
  const uses = new Set(['operation', ...returns.uses]);
  if (paramLines.some((line) => line.includes('param.'))) uses.add('param');
  else uses.delete('param');
  const scope = searchScopes[operation.path];
  if (scope !== undefined) uses.add(scope);
  const variables = pathVariables(operation.path);
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => `{${variables.get(name)?.name ?? name}}`);
  const lines = [
    `import { ${[...uses].sort().join(', ')} } from '../../src/intercom/index.js';`,
    '',
    `export const ${camel(words)} = operation('intercom_${words.join('_')}', {`,
    `http: ${source(`${operation.method} ${path}`)},`,
    ...(Object.keys(params.body).length === 0 ? [] : [`body: ${source(params.body)},`]),
    `effect: ${source(effect)},`,
    `description: ${source(summaryOf(operation))},`,
    paramLines.length === 0 ? 'params: {},' : `params: {\n${paramLines.join('\n')}\n},`,
    ...(returns.isNumbered ? ['rules: [paging.numberedRule],'] : []),
    `returns: ${returns.source},`,
    '});',
    '',
  ];
  const { needs } = returns;
  const isNew = needs !== undefined && !existing.schemas.includes(schemaName(needs.name));
  const schema: DraftFile[] = isNew
    ? [
        {
          path: `schemas/${schemaName(needs.name)}.json`,
          content: `${JSON.stringify(draftSchema(needs.name, needs, operation, existing.schemas), null, 2)}\n`,
        },
      ]
    : [];
  return {
    tool,
    files: [{ path: tool, content: lines.join('\n') }, ...schema, ...route.files],
    left: [
      ...decisions(operation, effect),
      ...params.left,
      ...returns.left,
      ...schema.map(
        ({ path: file }) =>
          `${file} is a draft: compare it with answers of every version; say what is always there in required. Then add its row to a table in src/intercom/entities/, which says what of it customers write.`,
      ),
      ...route.left,
    ],
  };
}

/** Its summary, which begins with the verb of the tool. */
function summaryOf({ id, summary }: Operation): string {
  const [verb = ''] = wordsOf(id);
  const text = sentence(summary, wordsOf(id).join(' '), 200);
  return `${text.replace(/^(Retrieve|Show|Find)\b/, verb.charAt(0).toUpperCase() + verb.slice(1))}.`;
}

function effectOf({ method, path }: Operation): string {
  if (method === 'GET' || /\/(search|list)$/.test(path)) return 'read';
  return method === 'DELETE' ? 'delete' : 'write';
}

function decisions({ method }: Operation, effect: string): string[] {
  const write = [
    `effect is ${source(effect)} by the method: \`send\` where a customer is reached, \`delete\` where nothing brings it back, \`write\` where another call does.`,
    ...(method === 'POST' || method === 'PATCH'
      ? [
          'a call whose answer is lost is not repeated: say `idempotent write` where a repeat has the effect of one call. Otherwise look for a read that can `confirm` it.',
        ]
      : []),
  ];
  return [
    ...(effect === 'read' ? [] : write),
    'since is the first version that is supported: name a later one where the operation or a parameter came later.',
    'Descriptions are the first sentences of the description: say what a caller must know, in 220 and 120 characters at the most.',
    'Examples are samples of the kinds: give `example` where a person would give another value.',
  ];
}
