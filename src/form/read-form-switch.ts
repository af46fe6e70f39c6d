import { readSwitch } from '../tool/read-setting.js';
import { isBlank } from './filled.js';

/**
 * Reads a switch of a form, which an expression may fill with text. One that was left alone is off.
 *
 * @throws InvalidParamsError for what is neither true nor false: a call that was meant as a trial is never sent.
 */
export function readFormSwitch(name: string, value: unknown): boolean {
  return !isBlank(value) && readSwitch(name, value) === true;
}
