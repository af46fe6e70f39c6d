import type { Tool } from '../../../src/tool/index.js';
import { isLocal } from '../../../src/tool/index.js';
import type { Subject } from '../subjects.js';
import { collect, type Rule } from './rule.js';

/** `tools/contacts/get-contact.ts` exports `getContact` alone, whose id is `intercom_get_contact`. */
export const namesAgree: Rule<Tool> = (subject) =>
  isLocal(subject.tool) ? localNamesAgree(subject) : operationNamesAgree(subject);

function operationNamesAgree({ tool, file, exportName, exports }: Subject<Tool>): string[] {
  return collect((problem) => {
    const [, folder, operation] = /^([a-z]+(?:-[a-z]+)*)\/([a-z]+(?:-[a-z]+)*)\.ts$/.exec(file) ?? [];
    if (folder === undefined || operation === undefined) {
      problem(true, `lies in ${file}: expected resource/verb-noun.ts`);
      return;
    }
    const camel = operation.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const id = `${tool.service}_${operation.replaceAll('-', '_')}`;
    problem(exportName !== camel, `is exported as ${exportName}: expected ${camel}`);
    problem(exports.length !== 1, `shares its file with other exports (${exports}): put them beside it`);
    problem(tool.id !== id, `has the id ${tool.id}: expected ${id}`);
    problem(tool.resource !== folder, `has the resource ${tool.resource}, but lies in ${folder}/`);
  });
}

/** `src/automations/tools/slack-message.ts` exports `slackMessage` alone, whose id is `slack_message`. */
function localNamesAgree({ tool, file, exportName, exports }: Subject<Tool>): string[] {
  return collect((problem) => {
    const name = tool.id.replaceAll('_', '-');
    const camel = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    problem(file !== `${name}.ts`, `lies in ${file}: expected ${name}.ts`);
    problem(exportName !== camel, `is exported as ${exportName}: expected ${camel}`);
    problem(exports.length !== 1, `shares its file with other exports (${exports}): put them beside it`);
    problem(!tool.id.startsWith(`${tool.service}_`), `has the id ${tool.id}: expected ${tool.service}_…`);
    problem(tool.resource !== tool.service, `has the resource ${tool.resource}: expected ${tool.service}`);
  });
}
