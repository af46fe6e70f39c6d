import { paramFacts } from '../../json-schema/param-facts.js';
import type { Tool } from '../../tool/tool.js';
import type { Page } from '../render/page.js';
import { shellLines } from '../render/shell-line.js';
import { wrapTo } from '../render/width.js';
import { quote } from './command-line.js';

/** What a tool that searches can search by: fields, operators, values and examples. None for any other tool. */
export function searchLines(tool: Tool, { width, paint }: Page): string[] {
  return paramFacts(tool).flatMap(({ name, search }) => {
    if (search === undefined) return [];
    const { groups, words, notes, examples } = search;
    const indented = (text: string) => wrapTo(text, width, '    ');
    return [
      paint('bold', `Search by --${name}`),
      ...wrapTo(`--${name} 'FIELD OPERATOR VALUE AND …', or JSON {"field": …, "operator": …, "value": …}`, width, '  '),
      ...groups.flatMap(({ value, operators, fields }) => [
        '',
        ...wrapTo(`${operators.join(' ')}  ${value}`, width, '  '),
        ...indented(fields.join(', ')),
      ]),
      '',
      ...Object.entries(words).flatMap(([field, values]) => wrapTo(`${field}: ${values.join(', ')}`, width, '  ')),
      '',
      ...notes.flatMap((note) => wrapTo(note, width, '  ')),
      '',
      ...examples.flatMap(({ query, finds }) => [
        ...shellLines(`--${name} ${quote(query)}`, width),
        ...indented(finds),
      ]),
    ];
  });
}
