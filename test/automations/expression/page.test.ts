import { expect, it } from 'vitest';
import { compileExpression } from '../../../src/automations/expression/expression.js';
import { ExpressionError } from '../../../src/automations/expression/expression-error.js';
import { helpers } from '../../../src/automations/expression/functions/calls.js';
import { compileTemplate } from '../../../src/automations/expression/template.js';
import { page, pageNow, pageScope, rowsOf } from './page.js';

// docs/automations/expressions.md
const names = Object.keys(pageScope);

it.each(rowsOf('expression'))('the page of expressions is right about %s', (source = '', value = '') => {
  expect(compileExpression(source, { names }).evaluate(pageScope, { now: pageNow })).toEqual(JSON.parse(value));
});

it.each(rowsOf('text'))('the page of expressions is right about the text %s', (source = '', value = '') => {
  expect(compileTemplate(source, { names }).render(pageScope, { now: pageNow })).toEqual(JSON.parse(value));
});

it.each(rowsOf('written'))('the page of expressions tells what is said of %s', (source = '', message = '') => {
  expect(problemOf(source)?.summary).toBe(message);
});

it('the page shows a message as it is', () => {
  const [, source = ''] = (/```text\n(.*?)```/s.exec(page)?.[1] ?? '').split('\n');
  expect(page).toContain(problemOf(source.trim())?.message ?? 'no problem');
});

it('the page lists all functions that CEL does not have', () => {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = helpers.map(({ name, params, description, example: [source, value] }) => {
    const call = `${name}(${params.map((param) => (param.endsWith('?') ? `[${param.slice(0, -1)}]` : param)).join(', ')})`;
    return `| \`${call}\` | ${cell(description)} | \`${cell(source)}\` | \`${JSON.stringify(value)}\` |`;
  });
  expect(rowsOf('function').length).toBe(helpers.length);
  expect(page).toContain(rows.join('\n'));
});

it('the page has enough of each', () => {
  expect(rowsOf('expression').length).toBeGreaterThan(20);
  expect(rowsOf('text').length).toBe(5);
  expect(rowsOf('written').length).toBeGreaterThan(15);
});

function problemOf(source: string): ExpressionError | undefined {
  try {
    compileExpression(source, { names }).evaluate(pageScope, { now: pageNow });
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  return undefined;
}
