import type { HttpAnswer } from '../../tool/service.js';

/** The name in a `Content-Disposition` header, without the folders that it may claim; null where there is none. */
export function fileNameIn(disposition: string | undefined): string | null {
  const [, encoded] = /filename\*=(?:UTF-8'[^']*')?([^;]+)/i.exec(disposition ?? '') ?? [];
  const [, quoted, bare] = /filename="([^"]*)"|filename=([^;\s]+)/i.exec(disposition ?? '') ?? [];
  const name = decoded(encoded?.trim()) ?? quoted ?? bare;
  const last = name?.split(/[\\/]/).at(-1)?.trim();
  return last === undefined || last === '' || last === '.' || last === '..' ? null : last;
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Bytes of the body, where the head says it. */
export function sizeIn({ 'content-length': length }: HttpAnswer['headers']): number | null {
  return length !== undefined && /^\d+$/.test(length) ? Number(length) : null;
}
