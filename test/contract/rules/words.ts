import { apiVersions, supports } from '../../../src/intercom/versions.js';
import type { Tool } from '../../../src/tool/index.js';
import { factsOf } from '../samples.js';
import { collect, type Rule } from './rule.js';

/** The words that a description begins with: what the call does. */
const verbs = [
  'Add',
  'Archive',
  'Ask',
  'Assign',
  'Attach',
  'Cancel',
  'Change',
  'Close',
  'Create',
  'Block',
  'Delete',
  'Detach',
  'Dismiss',
  'Find',
  'Get',
  'Leave',
  'List',
  'Merge',
  'Open',
  'Pick',
  'Publish',
  'Put',
  'Record',
  'Register',
  'Remove',
  'Reopen',
  'Reply',
  'Search',
  'Send',
  'Snooze',
  'Stage',
  'Start',
  'Tag',
  'Take',
  'Update',
];

export const saysWhatItDoes: Rule<Tool> = ({ tool: { title: whole, description, serviceDefinition } }) =>
  collect((problem) => {
    // The name of its service stands in it as people write it.
    const title = whole.replace(` ${serviceDefinition.title} `, ' service ');
    problem(!/^[A-Z][a-z-]*( [a-z-]+)+$/.test(title), `has the title "${title}": expected a few words, without period`);
    problem(title.length > 40, `has a title of ${title.length} characters: expected 40 at the most`);
    const [verb = ''] = description.split(' ');
    problem(!verbs.includes(verb), `has a description that begins with "${verb}": expected one of ${verbs.join(', ')}`);
    problem(!description.endsWith('.'), 'has a description without a period at its end');
    problem(
      description.length > 220,
      `has a description of ${description.length} characters: expected 220 at the most`,
    );
  });

export const describesEveryField: Rule<Tool> = ({ tool }) =>
  collect((problem) => {
    const params = factsOf(tool).map(({ name, description }) => [`the parameter ${name}`, description] as const);
    const outputs = Object.entries(tool.output).map(
      ([name, field]) => [`the output ${name}`, field.description] as const,
    );
    for (const [name, description] of [...params, ...outputs]) {
      problem(description.trim() === '', `${name} has no description`);
      problem(description.length > 120, `${name} is described in ${description.length} characters: 120 at the most`);
      problem(description.endsWith('.'), `${name} has a description that ends with a period`);
    }
  });

export const tellsVersions: Rule = ({ tool }) =>
  collect((problem) => {
    for (const { name, since } of factsOf(tool)) {
      if (since === undefined) continue;
      const version = apiVersions.find((known) => known === since);
      problem(version === undefined, `${name} came with ${since}, which is no version of the API`);
      const older = version !== undefined && tool.since !== undefined && supports(tool.since, version);
      problem(older, `${name} says that it came with ${since}, but the whole tool came with ${tool.since}`);
    }
  });
