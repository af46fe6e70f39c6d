import { secretIn } from '../read/secret-text.js';
import type { Report } from './report.js';
import { textsOf } from './template-text.js';

/** Keys whose text is a secret by what it is called. */
const secretKey =
  /^(authorization|proxy-authorization|(x[-_])?api[-_]?key|(access|auth|bearer|refresh)[-_]?token|token|client[-_]?secret|secret|password|passwd|private[-_]?key)$/i;

/** Values of such keys that are none. */
const harmless = /^(|true|false|none|null|optional|required|bearer|basic)$/i;

const fix =
  'Set it as a secret, and write "{{ secrets.NAME }}" in its place. Change the secret if others could read the file.';

/** Reports secrets that stand in the file itself. They are never shown. */
export function checkSecrets(data: unknown, report: Report): void {
  for (const { text, path } of textsOf(data)) {
    const found = secretIn(text);
    if (found !== undefined) {
      report.find(
        path,
        { code: 'secret-literal', message: `holds what looks like ${found.what}`, fix },
        { at: found.at, length: 1 },
      );
      continue;
    }
    const [top] = path;
    const key = path.at(-1);
    if (top === 'ui' || typeof key !== 'string' || !secretKey.test(key)) continue;
    if (text.includes('{{') || text.length < 8 || harmless.test(text)) continue;
    report.find(path, { code: 'secret-literal', message: 'is a secret by its name, and stands in the file', fix });
  }
}
