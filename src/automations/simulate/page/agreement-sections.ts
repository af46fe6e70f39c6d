import type { Agreement, SimulationReport } from '../report/report.js';
import { number, percent } from '../report/words-of-report.js';
import { type Html, html } from './html.js';

const most = 8;

/** How often the automation would have chosen what people chose. */
export function agreementSections({ agreement: { assignee, tags, closed } }: SimulationReport): Html | null {
  if (assignee === null && tags === null && closed === null) return null;
  return html`<section><h2>Agreement with what people did</h2>
<p class="soft">Conversation by conversation, what the automation would have chosen beside what your team had chosen in the end. People are not always right either: a difference is a reason to look, not a mistake.</p>
${one('Assignee', assignee)}${one('Tags', tags)}${one('Closed', closed)}</section>`;
}

function one(title: string, found: Agreement | null): Html | null {
  if (found === null) return null;
  const { compared, agreed, classes } = found;
  const rows = classes
    .slice(0, 20)
    .map(
      ({ name, both, onlyWould, onlyPeople, precision, recall }) =>
        html`<tr><td>${name}</td><td class="n">${number(both)}</td><td class="n">${number(onlyWould)}</td><td class="n">${number(onlyPeople)}</td><td class="n">${percent(precision)}</td><td class="n">${percent(recall)}</td></tr>`,
    );
  return html`<h3>${title}: the same in ${number(agreed)} of ${number(compared)} (${percent(compared === 0 ? null : agreed / compared)})</h3>
<div class="scroll"><table><thead><tr><th></th><th class="n">Both</th><th class="n">Only the automation</th><th class="n">Only people</th><th class="n">Precision</th><th class="n">Recall</th></tr></thead><tbody>${rows}</tbody></table></div>
<p class="soft small">Precision: of those that the automation would have chosen so, the share that people chose so too. Recall: of those that people chose so, the share that the automation would have chosen too.</p>
${confusion(found)}`;
}

/** The confusion table: a row for each choice of the automation, a column for each of people. */
function confusion({ matrix }: Agreement): Html | null {
  if (matrix.length === 0) return null;
  const [rows, columns] = [frequent(matrix, 'would'), frequent(matrix, 'did')];
  const count = (would: string, did: string) =>
    matrix.reduce((sum, cell) => sum + (cell.would === would && cell.did === did ? cell.count : 0), 0);
  const left = matrix.reduce(
    (sum, cell) => sum + (rows.includes(cell.would) && columns.includes(cell.did) ? 0 : cell.count),
    0,
  );
  const lines = rows.map(
    (would) =>
      html`<tr><th>${would}</th>${columns.map((did) => html`<td class="n ${would === did ? 'same' : ''}">${number(count(would, did))}</td>`)}</tr>`,
  );
  return html`<details><summary>Who chose what, in numbers</summary><div class="scroll"><table><thead><tr><th>The automation ↓ people →</th>${columns.map((did) => html`<th class="n">${did}</th>`)}</tr></thead><tbody>${lines}</tbody></table></div>${left === 0 ? null : html`<p class="soft small">${number(left)} more are in rarer choices, which are left out here.</p>`}</details>`;
}

function frequent(matrix: Agreement['matrix'], key: 'would' | 'did'): string[] {
  const sums = new Map<string, number>();
  for (const cell of matrix) sums.set(cell[key], (sums.get(cell[key]) ?? 0) + cell.count);
  return [...sums]
    .sort((one, other) => other[1] - one[1])
    .slice(0, most)
    .map(([name]) => name);
}
