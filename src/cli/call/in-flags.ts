import type { ParamIssue } from '../../errors.js';
import type { Tool } from '../../tool/tool.js';
import { flagName } from '../names/flag-name.js';
import { newestOf } from './last-ids.js';

/** An issue about a parameter as the command line spells it. Every value is a text there, so that goes without saying. */
export function inFlags({ field, message }: ParamIssue, tool: Tool): ParamIssue {
  if (field === '' && message.startsWith('is ')) return { field: tool.id, message };
  const [name = '', ...rest] = field.split('.');
  if (!Object.hasOwn(tool.fields, name)) return { field, message };
  const flag = [`--${flagName(name)}`, ...rest].join('.');
  const last = message.startsWith('is missing') && newestOf(tool, name) !== undefined ? ', or last for the newest' : '';
  return { field: flag, message: `${message.replace(/^is the text "/, 'is "')}${last}` };
}
