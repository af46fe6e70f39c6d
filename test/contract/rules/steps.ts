import { parseParams } from '../../../src/run-tool/parse-params.js';
import { isObject } from '../../../src/tool/json.js';
import { build, lookedUp } from '../build.js';
import { collect, type Rule } from './rule.js';

/** Most items that one call may name: a call ends within minutes, and a person can read what becomes of each. */
const mostItems = 150;

/** A call of several requests says what each is for, is bounded, and shows what became of its items. */
export const saysItsSteps: Rule = ({ tool }) =>
  collect((problem) => {
    for (const [name, { title, advice, absence, refusal }] of Object.entries(tool.lookups ?? {})) {
      problem(!/^\w.*[^.]$/.test(title), `has a lookup of ${name} with the title "${title}": expected a few words`);
      problem(!/^\w.*[^.]$/.test(advice), `has a lookup of ${name} with the advice "${advice}": expected a few words`);
      problem(
        refusal !== undefined && absence !== 'none',
        `reads ${name} from a refusal, although no call is made without it`,
      );
    }
    const { each } = tool;
    if (each === undefined) return;
    problem(!/^[a-z].*[^.]$/.test(each.step), `says "${each.step}" of each item: expected what is done, as a verb`);
    const results = Object.values(tool.output).some(({ type }) => type === 'array');
    problem(each.failure === 'shown' && !results, 'shows what fails of its items, but returns no list of them');
    const example = { ...lookedUp(tool), ...parseParams(tool, tool.example) };
    const named = each.items(example as never, undefined).length;
    const requests = build(tool, tool.example).filter(({ step }) => step === 'each').length;
    problem(named === 0 || requests !== named, `makes ${requests} requests for the ${named} items of its example`);
    const lists = Object.values(tool.fields).map(({ data }) => data.schema);
    const bounded = lists.some(
      (schema) => isObject(schema) && schema.type === 'array' && Number(schema.maxItems ?? Infinity) <= mostItems,
    );
    const paged = tool.paging !== undefined;
    problem(
      tool.effect !== 'read' && !bounded && !paged,
      `takes any number of items: expected ${mostItems} at the most`,
    );
  });
