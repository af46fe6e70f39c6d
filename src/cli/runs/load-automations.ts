import type { CurrentAutomation } from '../../automations/engine/index.js';
import { revisionOf } from '../../automations/format/revision.js';
import { InvalidParamsError } from '../../errors.js';
import { checkVersion } from '../../intercom/service/settings.js';
import { checkRead, countOf } from '../automations/check-files.js';
import { inNumbers, printFindings } from '../automations/print-findings.js';
import { readFiles } from '../automations/read-files.js';
import type { Terminal } from '../terminal.js';

/**
 * Reads automations that are to be run, the first of which is meant and the others are what it may run. What is wrong with
 * them is told on standard error.
 *
 * @param version of the API that is used, where one is chosen
 * @returns undefined when one has an error
 * @throws InvalidParamsError for what does not exist, and where the first word is a folder with several
 */
export async function loadAutomations(
  [first = '', ...others]: readonly string[],
  terminal: Terminal,
  version?: string | undefined,
): Promise<readonly CurrentAutomation[] | undefined> {
  const own = await readFiles([first], terminal);
  if (own.length > 1) {
    const message = `is ${JSON.stringify(first)}, a folder with ${own.length} automations: name the one to run first, and the folder after it for those that it runs`;
    throw new InvalidParamsError([{ field: 'FILE', message }]);
  }
  const more = (await readFiles(others, terminal)).filter(({ name }) => own.every((one) => one.name !== name));
  const given = version ?? (terminal.env.INTERCOM_VERSION || undefined);
  const outcomes = checkRead([...own, ...more], given === undefined ? undefined : checkVersion(given));
  const { err, env } = terminal;
  const wrong = outcomes.filter((one) => countOf([one]).errors > 0);
  for (const outcome of wrong) await printFindings(outcome, { out: err, env });
  if (wrong.length > 0) {
    await err.line(`Nothing was run: ${inNumbers(countOf(wrong))}.`);
    return undefined;
  }
  return outcomes.flatMap(({ automation }) =>
    automation === undefined ? [] : [{ automation, revision: revisionOf(automation) }],
  );
}
