import type { Rule } from './rule.js';
import { collect } from './rule.js';

/** `tools/contacts/get-contact.ts` exports `getContact` alone, whose id is `intercom_get_contact`. */
export const namesAgree: Rule = ({ tool, file, exportName, exports }) =>
  collect((problem) => {
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
