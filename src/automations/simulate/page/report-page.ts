import { createHash } from 'node:crypto';
import type { ReportDiff } from '../report/diff.js';
import type { Gated } from '../report/gate.js';
import type { Sample, SimulationReport } from '../report/report.js';
import { counted, day, minute, number, outcomeWords, percent, thingsOf } from '../report/words-of-report.js';
import { outcomes } from '../row.js';
import { agreementSections } from './agreement-sections.js';
import { bars, columnsByDay } from './charts.js';
import { Html, html } from './html.js';
import { linked } from './linked.js';
import { repliesSection } from './replies-section.js';
import { styles } from './styles.js';

/** What belongs to a report beside it. */
export interface BesidePage {
  readonly diff?: ReportDiff | undefined;
  readonly gates?: readonly Gated[] | undefined;
}

const hash = createHash('sha256').update(styles).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;

/** A report as one page that needs nothing else: no script, no request; whatever customers wrote is text. */
export function reportPage(report: SimulationReport, { diff, gates = [] }: BesidePage = {}): string {
  const { automation, source, period } = report;
  const title = `Simulation: ${automation.name}`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${title}</title><style>${new Html(styles)}</style></head><body><main>
<header><h1>${automation.name}</h1>
<p class="soft">What this automation would have done with ${thingsOf(report)} of ${source.name}, ${day(period.from)} to ${day(period.to)}. Nothing was changed and nobody was written to.</p></header>
${tiles(report)}
${gatesSection(gates)}
${outcomeSection(report)}
${doingSection(report)}
${repliesSection(report)}
${agreementSections(report)}
${diff === undefined ? null : diffSection(diff)}
${samples('Look at these first', 'The events that most deserve a look, the most serious first.', report.worst)}
${samples('Samples', 'Some events of each kind.', report.samples)}
<section><h2>What this cannot tell</h2><ul class="small">${report.notes.map(({ message }) => html`<li>${message}</li>`)}</ul></section>
<footer class="soft small"><p>${automation.id}, revision ${automation.revision.slice(0, 12)}. Simulated on ${minute(report.simulatedAt)} UTC by intercom-tools ${report.package}, in ${number(report.ms / 1000)} s. All times are UTC.</p></footer>
</main></body></html>
`;
  return page.text;
}

function tiles({ events, outcomes: counts, would, replies }: SimulationReport): Html {
  const failed = counts.failed + counts.trigger_failed;
  const tile = (value: string, words: string, look = '') =>
    html`<div class="tile"><b class="${look}">${value}</b><span>${words}</span></div>`;
  return html`<div class="tiles">
${tile(number(events.matched), `of ${counted(events.read, 'event')} matched`)}
${tile(number(would.total), 'changes it would have made')}
${tile(number(failed), failed === 1 ? 'run would have failed' : 'runs would have failed', failed > 0 ? 'bad' : 'good')}
${tile(number(would.perDay.highest), `changes on the busiest day${would.perDay.day === null ? '' : `, ${would.perDay.day}`}`)}
${replies === null ? null : tile(percent(replies.forecast.share), `resolved without a person; between ${percent(replies.forecast.low)} and ${percent(replies.forecast.high)}`)}
</div>`;
}

function gatesSection(gates: readonly Gated[]): Html | null {
  if (gates.length === 0) return null;
  const rows = gates.map(
    ({ text, failed, value }) =>
      html`<tr><td><code>${text}</code></td><td>${value === null ? 'no such number' : number(value)}</td><td class="${failed ? 'bad' : 'good'}">${failed ? 'fails' : 'passes'}</td></tr>`,
  );
  return html`<section><h2>Checks</h2><div class="scroll"><table><thead><tr><th>Fails if</th><th>It is</th><th></th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

const badOutcomes = new Set(['failed', 'trigger_failed', 'paused']);

function outcomeSection({ events, outcomes: counts, stops, failures, unansweredReads }: SimulationReport): Html {
  const list = outcomes
    .filter((name) => counts[name] > 0)
    .map((name) => ({
      name: outcomeWords[name],
      count: counts[name],
      kind: badOutcomes.has(name) ? ('bad' as const) : name === 'done' ? undefined : ('mild' as const),
    }));
  const failureRows = failures.map(
    ({ class: kind, step, message, count }) =>
      html`<tr><td class="n">${number(count)}</td><td>${kind}</td><td>${step}</td><td class="pre">${message}</td></tr>`,
  );
  return html`<section><h2>What would have happened</h2>
<p class="soft">${counted(events.read, 'event')} could have started it; ${number(events.notTriggered)} did not meet its conditions. Of the ${number(events.matched)} that did:</p>
${bars(list, events.matched)}
<div class="two">${stops.length === 0 ? null : html`<div><h3>Why it stopped</h3>${bars(stops.slice(0, 15).map((one) => ({ ...one, kind: 'mild' as const })))}</div>`}
${unansweredReads.length === 0 ? null : html`<div><h3>Reads that nothing could answer</h3>${bars(unansweredReads.slice(0, 15))}</div>`}</div>
${failures.length === 0 ? null : html`<h3>Failures</h3><div class="scroll"><table><thead><tr><th class="n">Runs</th><th>Kind</th><th>Step</th><th>What</th></tr></thead><tbody>${failureRows.slice(0, 30)}</tbody></table></div>`}
</section>`;
}

function doingSection({ would, latency }: SimulationReport): Html {
  const { byTool, byTag, byAssignee, perRun, perDay, perTenSeconds } = would;
  const effect = { send: 'is sent', write: '', delete: 'cannot be undone', read: '' } as const;
  const tools = byTool.map(({ title, effect: kind, count }) => ({
    name: effect[kind] === '' ? title : `${title} (${effect[kind]})`,
    count,
    kind: kind === 'delete' ? ('bad' as const) : undefined,
  }));
  const limit =
    perRun.maxWrites === null
      ? 'the automation sets no limit (maxWrites)'
      : `the automation allows ${number(perRun.maxWrites)} (maxWrites)`;
  const reached =
    perRun.reachedMaxWrites === 0
      ? null
      : html` <span class="bad">${counted(perRun.reachedMaxWrites, 'run')} would have stopped at it.</span>`;
  const timed = latency.map(
    ({ tool, calls, p50, p95, max }) =>
      html`<tr><td>${tool}</td><td class="n">${number(calls)}</td><td class="n">${number(p50)}</td><td class="n">${number(p95)}</td><td class="n">${number(max)}</td></tr>`,
  );
  return html`<section><h2>What it would have done</h2>
${byTool.length === 0 ? html`<p>Nothing: it would have changed nothing.</p>` : bars(tools.slice(0, 20))}
<div class="two">${byTag.length === 0 ? null : html`<div><h3>Tags it would have put on</h3>${bars(byTag.slice(0, 15))}</div>`}
${byAssignee.length === 0 ? null : html`<div><h3>Who would have got work</h3>${bars(byAssignee.slice(0, 15))}</div>`}</div>
${perDay.days.length === 0 ? null : html`<h3>Changes a day</h3>${columnsByDay(perDay.days)}`}
<ul class="small"><li>In one run at most ${counted(perRun.highest, 'change')}; ${limit}.${reached}</li>
<li>On one day at most ${counted(perDay.highest, 'change')}${perDay.day === null ? '' : ` (${perDay.day})`}.</li>
<li>In ten seconds at most ${counted(perTenSeconds.highest, 'call')}, reads included; Intercom allows an app ${number(perTenSeconds.allowed)}.</li></ul>
${latency.length === 0 ? null : html`<details><summary>How long calls took</summary><div class="scroll"><table><thead><tr><th>Tool</th><th class="n">Calls</th><th class="n">Half within, ms</th><th class="n">95 % within, ms</th><th class="n">Longest, ms</th></tr></thead><tbody>${timed}</tbody></table></div></details>`}
</section>`;
}

function diffSection({ before, isSamePast, events, shares, ...lists }: ReportDiff): Html {
  const all = [...lists.outcomes, ...lists.tools, ...lists.tags, ...lists.assignees].slice(0, 60);
  const row =
    (words: (value: number) => string) =>
    ({ name, before: was, after }: (typeof all)[number]) =>
      html`<tr><td>${name}</td><td class="n">${words(was)}</td><td class="n">${words(after)}</td></tr>`;
  const rows = [...all.map(row(number)), ...shares.map(row(percent))];
  return html`<section><h2>Compared with the simulation before</h2>
<p class="soft">Of ${minute(before.simulatedAt)} UTC, revision ${before.revision.slice(0, 12)}.${isSamePast ? '' : ' It replayed another past, so counts need not be comparable.'}${events === null ? '' : ` ${counted(events.different, 'event')} of ${number(events.compared)} came out differently.`}</p>
${rows.length === 0 ? html`<p>All counts are the same.</p>` : html`<div class="scroll"><table><thead><tr><th></th><th class="n">Before</th><th class="n">Now</th></tr></thead><tbody>${rows}</tbody></table></div>`}</section>`;
}

function samples(title: string, about: string, list: readonly Sample[]): Html | null {
  if (list.length === 0) return null;
  const items = list.map((sample) => {
    const { at, outcome, why, would, topic } = sample;
    return html`<li><span class="tag ${badOutcomes.has(outcome) ? 'bad' : ''}">${outcomeWords[outcome]}</span> <span class="soft small">${minute(at)} · ${topic} · ${linked(sample)}</span>
${why === '' ? null : html`<div>${why}</div>`}${would.length === 0 ? null : html`<ul class="small">${would.map((line) => html`<li>${line}</li>`)}</ul>`}</li>`;
  });
  return html`<section><h2>${title}</h2><p class="soft">${about}</p><ul class="list">${items}</ul></section>`;
}
