import { describe, expect, it } from 'vitest';
import { fileList } from '../../src/tool/kinds/index.js';

const files = fileList('Files', { max: 2, maxBytes: 5 });
const one = { name: 'a.txt', content_type: 'text/plain', data: 'SGVsbG8=' };

/** What the kind says about a value. */
function refusalOf(value: unknown): string | undefined {
  return files.schema.safeParse(value).error?.issues[0]?.message;
}

describe('files to send', () => {
  it('are taken as bytes, as base64 and as JSON text, and travel as base64', () => {
    const bytes = { ...one, data: new Uint8Array(Buffer.from('Hello')) };
    for (const given of [[one], [bytes], JSON.stringify([one])]) expect(files.schema.parse(given)).toEqual([one]);
    expect(files.schema.parse([])).toEqual([]);
  });

  it.each([
    ['text', 'is not valid JSON: expected a list of files with name, content_type, data, 2 at the most'],
    [{ ...one }, 'is an object: expected a list of files with name, content_type, data, 2 at the most'],
    [[one, one, one], 'holds 3 files: expected 2 at the most'],
    [
      [one, 'a.txt'],
      'holds a file (number 2) that is the text "a.txt": expected an object with name, content_type, data',
    ],
    [
      [{ ...one, path: '/etc/passwd' }],
      'holds a file (number 1) that has the key "path": expected name, content_type, data',
    ],
    [
      [{ ...one, name: '../a.txt' }],
      'holds a file (number 1) that has the text "../a.txt" as its name: expected one without a folder, such as photo.png',
    ],
    [
      [{ ...one, name: ' ' }],
      'holds a file (number 1) that has the text " " as its name: expected one without a folder, such as photo.png',
    ],
    [
      [{ ...one, content_type: 'png' }],
      'holds a file (number 1) that has the text "png" as its content_type: expected a media type, such as image/png',
    ],
    [
      [{ ...one, data: 'no base64!' }],
      'holds a file (number 1) that has data that is no base64: expected bytes, or their base64 text',
    ],
    [[{ ...one, data: '' }], 'holds a file (number 1) that is empty: leave it out'],
    [[{ ...one, data: 'SGVsbG8h' }], 'holds a file (number 1) that has 6 bytes: expected 5 at the most'],
  ])('are refused as %j', (given, message) => {
    expect(refusalOf(given)).toBe(message);
  });
});
