import { Writable } from 'node:stream';
import { fileToSend, operationOf, savedFile } from '../../form/index.js';
import type { Client } from '../../run-tool/client.js';
import type { FileAnswer, Tool } from '../../tool/index.js';
import { isObject } from '../../tool/json.js';
import { savedFileField } from './action-spec.js';
import type { ActionContext } from './framework.js';
import { fileMember } from './props.js';

/** Activepieces hands files over whole, so they are held in memory. */
const maxFileBytes = 100 * 1024 * 1024;

/**
 * Parameters with the files of Activepieces as those of the tool: a list of members with a file, or of files alone. What is
 * something else is left to the parameter. A path is never read.
 */
export function withFiles({ fields }: Tool, params: Record<string, unknown>): Record<string, unknown> {
  const [name] = Object.entries(fields).find(([, { data }]) => data.maxFileBytes !== undefined) ?? [];
  const given = name === undefined ? undefined : params[name];
  if (name === undefined || !Array.isArray(given)) return params;
  // A member that nobody filled in has no file.
  const members = given.map((member) => (isObject(member) && fileMember in member ? member[fileMember] : member));
  return { ...params, [name]: members.filter((member) => member !== null && member !== undefined).map(toFile) };
}

/** A file of Activepieces has a name and its bytes; its type follows from the name. */
function toFile(member: unknown): unknown {
  if (!isObject(member) || typeof member.filename !== 'string' || !(member.data instanceof Uint8Array)) return member;
  return fileToSend({ name: member.filename, data: member.data });
}

/** Runs a call that answers with a file, and hands the file to Activepieces. */
export async function keepFile(
  client: Pick<Client, 'runUnknown'>,
  tool: Tool,
  params: Record<string, unknown>,
  files: NonNullable<ActionContext['files']>,
): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let fileName = operationOf(tool);
  const saveTo = (file: FileAnswer) => {
    fileName = savedFile(file, fileName).name;
    return new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
  };
  const { output, warnings } = await client.runUnknown(tool.id, params, { saveTo, maxFileBytes });
  const kept = await files.write({ fileName, data: Buffer.concat(chunks) });
  const said = warnings.length === 0 ? {} : { warnings: warnings.map(({ message }) => message) };
  return { [savedFileField.key]: kept, ...output, ...said };
}
