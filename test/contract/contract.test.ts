import { describe, expect, it } from 'vitest';
import { automationTools } from '../../src/automations/tools/index.js';
import { getContact } from '../../tools/contacts/get-contact.js';
import { allTools } from '../../tools/index.js';
import { token } from './build.js';
import { localRules, rules } from './rules/index.js';
import { refusalOf, shows } from './rules/secrets.js';
import { automationSubjects, subjectsOnDisk } from './subjects.js';

const subjects = await subjectsOnDisk();
const besideIntercom = await automationSubjects();

describe('the tools on disk', () => {
  it('are the tools of the list, each once', () => {
    const onDisk = subjects.map(({ tool }) => tool.id);
    const listed = allTools.map(({ id }) => id);
    expect([...onDisk].sort()).toEqual([...listed].sort());
    for (const { tool } of subjects) expect(allTools).toContain(tool);
  });
});

describe("the tools beside Intercom's", () => {
  it('are the tools of their list, each once, and none of Intercom', () => {
    expect(besideIntercom.map(({ tool }) => tool.id).sort()).toEqual(automationTools.map(({ id }) => id).sort());
    for (const { tool } of besideIntercom) {
      expect(automationTools).toContain(tool);
      expect(tool.service).not.toBe('intercom');
    }
  });
});

describe('a token given as the name of a parameter', () => {
  it('is not shown in the refusal', () => {
    const error = refusalOf(getContact, { ...getContact.example, [token]: 1 });
    expect(error).toMatchObject({ name: 'InvalidParamsError' });
    expect(shows(error, token), String(error)).toBe(false);
  });
});

describe.each(subjects)('$tool.id', (subject) => {
  it.each(Object.entries(rules))('%s', async (_, rule) => {
    expect(await rule(subject)).toEqual([]);
  });
});

describe.each(besideIntercom)('$tool.id', (subject) => {
  it.each(Object.entries(localRules))('%s', async (_, rule) => {
    expect(await rule(subject)).toEqual([]);
  });
});
