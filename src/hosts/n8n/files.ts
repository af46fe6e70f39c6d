import { PassThrough } from 'node:stream';
import { fileToSend, operationOf, savedFile } from '../../form/index.js';
import type { FileAnswer } from '../../tool/index.js';
import type { N8nBinary, N8nExecuteContext } from './n8n-types.js';
import type { FilledForm } from './read-form.js';

/**
 * The parameters of a form with the files that it names: a field for files holds names of binary fields of the item, with
 * commas between them. Files that an expression gives as a list, or as its JSON, are left to the parameter. A path is never
 * read.
 *
 * @throws the error of n8n for a name under which the item has no file.
 */
export async function withFiles(
  { helpers }: Pick<N8nExecuteContext, 'helpers'>,
  item: number,
  { operation, params }: FilledForm,
): Promise<Record<string, unknown>> {
  const field = operation.fields.find(({ maxFileBytes }) => maxFileBytes !== undefined);
  const { [field?.id ?? '']: named } = params;
  if (field === undefined || typeof named !== 'string' || /^\s*\[/.test(named)) return params;
  const names = named.split(',').map((name) => name.trim());
  const files = await Promise.all(
    names.filter(Boolean).map(async (name) => {
      const { fileName = name, mimeType } = helpers.assertBinaryData(item, name);
      return fileToSend({ name: fileName, type: mimeType, data: await helpers.getBinaryDataBuffer(item, name) });
    }),
  );
  return { ...params, [field.id]: files };
}

/** Takes the file of an answer in as binary data, piece by piece: n8n decides whether it keeps it on disk or in memory. */
export function binaryTarget({ helpers }: Pick<N8nExecuteContext, 'helpers'>, { operation }: FilledForm) {
  let kept: Promise<N8nBinary> | undefined;
  return {
    saveTo(file: FileAnswer): PassThrough {
      const { name, type } = savedFile(file, operationOf(operation.tool));
      const stream = new PassThrough();
      kept = helpers.prepareBinaryData(stream, name, type);
      // Where n8n cannot keep it, nothing reads the stream any more: the download ends with that error.
      kept.catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
      return stream;
    },
    /** What n8n keeps, once the call ended. */
    async binary(): Promise<N8nBinary | undefined> {
      return kept;
    },
  };
}
