import type { ParamIssue } from '../../errors.js';

/** An issue about a run, in the words of the command line. */
export function idIssue({ field, message }: ParamIssue): ParamIssue {
  if (field === 'step' || field === 'output') return { field: `--${field}`, message };
  if (field !== 'id') return { field, message };
  const list = message.includes('there is no such run') ? '. "intercom-tools runs list" shows all' : '';
  return { field: 'ID', message: `${message.replace(/\.$/, '')}${list}` };
}
