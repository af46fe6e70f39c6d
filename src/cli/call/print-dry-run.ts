import type { DryRun } from '../../run-tool/prepared-call.js';
import type { Printer } from '../printer.js';
import { toJson } from '../render/json.js';
import { plain } from '../render/plain.js';

/** Prints the requests of a call that was not made. As JSON it is just the requests, for programs to compare. */
export async function printDryRun({ requests, effect }: DryRun, out: Printer, asJson: boolean): Promise<void> {
  if (asJson) {
    const bare = requests.map(({ when, method, url, headers, body }) => ({
      ...(when === undefined ? {} : { when }),
      method,
      url,
      headers,
      body,
    }));
    return out.line(toJson({ requests: bare }));
  }
  for (const [at, { step, when, method, url, headers, body }] of requests.entries()) {
    await out.line(
      `${at + 1}. ${out.paint('bold', `${method} ${plain(url)}`)}  (${when === undefined ? step : `${step}, ${when}`})`,
    );
    for (const [name, value] of Object.entries(headers)) await out.line(`   ${name}: ${value}`);
    if (body !== null) await out.line(indent(toJson(body)));
  }
  await out.line(`Nothing was sent. Effect of the call: ${effect}.`);
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '   ');
}
