import { isObject } from '../../tool/json.js';
import { Interruption, StepFailure } from './failure.js';
import { at, type Frame, pathOf, scopeOf } from './frame.js';
import { lengthOf, longestValue, partOf } from './kept.js';
import type { PlannedForEach } from './plan.js';
import { sideBySide } from './side-by-side.js';
import type { Walk } from './uses.js';

/** Carries out the steps of a loop for each item of its list. */
export async function forEach(frame: Frame, planned: PlannedForEach, walk: Walk): Promise<void> {
  const { context } = frame;
  const path = pathOf(frame, planned);
  const known = context.record(path);
  const begun = isObject(known?.value) ? known.value : undefined;
  if (known?.state === 'done') {
    frame.steps[planned.id] = begun;
    if (begun?.failed !== 0) frame.onFailure();
    return;
  }
  const startedAt = known?.startedAt ?? context.engine.clock.now();
  const { items, truncated } = Array.isArray(begun?.items)
    ? { items: begun.items, truncated: begun.truncated === true }
    : itemsOf(frame, planned, path, startedAt);
  const record = { path, attempts: 1, startedAt };
  if (begun === undefined) {
    const value = { items, truncated };
    context.keep({ ...record, state: 'waiting', value, finishedAt: startedAt });
  }
  let failed = 0;
  const turn = async (index: number) => {
    let hasFailed = false;
    const onFailure = () => {
      hasFailed = true;
      frame.onFailure();
    };
    const names = { ...frame.names, [planned.step.as]: items[index] };
    const prefix = `${path}[${index}].`;
    await walk({ ...frame, prefix, names, steps: { ...frame.steps }, onFailure }, planned.steps);
    if (hasFailed) failed += 1;
  };
  const isWaiting = (thrown: unknown) =>
    thrown instanceof Interruption && (thrown.reason.type === 'wait' || thrown.reason.type === 'again');
  await sideBySide(items.length, planned.step.concurrency, turn, isWaiting);
  const value = { ok: true, count: items.length, failed, truncated };
  context.keep({ ...record, state: 'done', value, finishedAt: context.engine.clock.now() });
  frame.steps[planned.id] = value;
}

/** What of the list its turns read: the list itself may have changed when the run is taken up again. */
function itemsOf(frame: Frame, planned: PlannedForEach, path: string, time: number) {
  const { maxItems, forEach: source } = planned.step;
  const list = planned.list.evaluate(scopeOf(frame), at(time));
  if (!Array.isArray(list)) {
    const kind = list === null ? 'null' : typeof list;
    const message = `forEach is ${kind === 'object' ? 'an object' : kind}: expected a list from ${source}`;
    throw new StepFailure(message, { class: 'expression', step: path });
  }
  const part: unknown = frame.context.engine.hide.data(
    list.slice(0, maxItems).map((item) => partOf(item, planned.item)),
  );
  const items: readonly unknown[] = Array.isArray(part) ? part : [];
  const length = lengthOf(items);
  if (length <= longestValue) return { items, truncated: list.length > maxItems };
  const message = `what its steps read of the ${items.length} items is ${length.toLocaleString('en')} characters long, and at most ${longestValue.toLocaleString('en')} are kept: lower maxItems, or read fewer fields of an item. Nothing was done.`;
  throw new StepFailure(message, { class: 'limit', step: path });
}
