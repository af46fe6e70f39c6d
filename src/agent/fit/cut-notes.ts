import { isObject } from '../../tool/json.js';
import { missingParts } from '../../tool/missing-parts.js';
import type { Cut, ListCut } from './fit-into-budget.js';
import { type MadeCall, nextCall } from './next-call.js';

/** What was left out of a result, and which call gets it, a sentence a line. */
export function cutNotes({ limits, losses, list }: Cut, call: MadeCall): string[] {
  return [
    ...(list === undefined ? [] : listNotes(list, call)),
    ...(losses.texts === 0 ? [] : [textNote(limits.text, losses.texts, losses.restOfText, call)]),
    ...(losses.lists === 0
      ? []
      : [`Cut: lists and maps longer than ${limits.list} end early.${rest(losses.restOfList, call)}`]),
  ];
}

function textNote(maxLength: number, count: number, path: string | undefined, call: MadeCall): string {
  const what =
    maxLength === 0
      ? `all texts (${count}) are left out.`
      : `${count} text${count === 1 ? ' is' : 's are'} longer than ${maxLength} characters and end in [+N characters].`;
  return `Cut: ${what}${rest(path, call, count === 1 ? '' : ', for the first of them,')}`;
}

function listNotes({ sequence, indexes, silent }: ListCut, call: MadeCall): string[] {
  return sequence.hasMessage === undefined
    ? [itemsNote({ sequence, indexes, silent }, call)]
    : threadNotes({ sequence, indexes, silent }, call);
}

/** A page of which the first items are shown. Its next_cursor would skip the others. */
function itemsNote({ sequence: { members, path, from }, indexes }: ListCut, call: MadeCall): string {
  const shown = indexes.length;
  const smaller = shown > 0 && canAskForLess(call) ? ` again with "per_page": ${shown}, or` : '';
  const restCall = path === undefined ? undefined : nextCall(call, `${path}[${from + shown}:]`);
  const what = `Cut: ${shown} of ${members.length} items of this page are shown.`;
  const cursor = 'next_cursor is withheld, because it would skip the others.';
  if (restCall === undefined) return `${what} ${cursor}`;
  return `${what} ${cursor} Call ${call.tool.id}${smaller} for the rest of this page ${restCall}.`;
}

/** A page of another size begins elsewhere, unless it is the first one or its place does not depend on the size. */
function canAskForLess({ tool, params }: MadeCall): boolean {
  const { fields } = tool;
  if (!('per_page' in fields)) return false;
  return (params.starting_after === undefined || !('page' in fields)) && params.page === undefined;
}

/** A thread whose newest parts are shown. */
function threadNotes({ sequence, indexes, silent }: ListCut, call: MadeCall): string[] {
  const { members, path, from } = sequence;
  const first = indexes[0] ?? members.length;
  const notes: string[] = [];
  if (first > 0) {
    const given = first === members.length ? `all ${first} parts` : `the oldest ${first} of ${members.length} parts`;
    const missing = missingFrom(path, call);
    const which =
      missing === undefined ? given : `${given} (the newest of ${missing.total}: the service gives no others)`;
    notes.push(`Cut: ${which} are left out.${rest(piece(path, from, from + first), call)}`);
  }
  if (silent > 0) {
    const which = `${silent} part${silent === 1 ? '' : 's'} without a message (assignments, changes of state)`;
    const where = piece(path, from + first, from + members.length, '.part_type');
    notes.push(`Cut: ${which} among the others.${rest(where, call)}`);
  }
  return notes;
}

/** What a list lacks that a path of the output leads to. */
function missingFrom(path: string | undefined, { output }: MadeCall) {
  const steps = path?.split('.') ?? [];
  const parts = steps.pop();
  const list = steps.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), output);
  return parts === undefined ? undefined : missingParts(list, parts);
}

function piece(path: string | undefined, from: number, to: number, inner = ''): string | undefined {
  return path === undefined ? undefined : `${path}[${from}:${to}]${inner}`;
}

function rest(path: string | undefined, call: MadeCall, which = ''): string {
  const next = path === undefined ? undefined : nextCall(call, path);
  return next === undefined ? '' : ` To get ${which === '' ? 'it' : `it${which}`} call ${next}.`;
}
