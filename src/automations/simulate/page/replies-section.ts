import type { DraftSample, Replies, SimulationReport } from '../report/report.js';
import { counted, minute, number, percent } from '../report/words-of-report.js';
import { bars, intervalBar, thresholdCurve } from './charts.js';
import { type Html, html } from './html.js';
import { linked } from './linked.js';

/** What models drafted; nothing where none did. */
export function repliesSection({ replies }: SimulationReport): Html | null {
  if (replies === null) return null;
  const {
    drafted,
    covered,
    answered,
    escalated,
    wouldDiffer,
    comparable,
    forecast,
    curve,
    threshold,
    repeats,
    tokens,
    cost,
  } = replies;
  const funnel = [
    { name: 'Drafted', count: drafted },
    { name: 'Covered: an answer was found', count: covered },
    { name: 'Answered: above the threshold, checks passed', count: answered },
    { name: 'Escalated: left to a person', count: escalated, kind: 'mild' as const },
  ];
  return html`<section><h2>Replies</h2><p class="soft">Each conversation counts once, by its first draft.</p>${bars(funnel, drafted)}
<p>Of ${counted(comparable, 'answered conversation')} that a teammate had answered too, ${number(wouldDiffer)} would have read differently. Reading alike or differently says nothing about which answer is right.</p>
<h3>Resolved without a person: ${percent(forecast.share)}, between ${percent(forecast.low)} and ${percent(forecast.high)}</h3>
${intervalBar(forecast)}
<p class="soft small">${number(forecast.count)} of ${number(forecast.of)} conversations; the bounds are a 95 % interval (${forecast.method}): with another month like this one, the share lies between them in about 95 of 100 cases. ${forecast.definition}</p>
<h3>If the threshold were another</h3><p class="soft small"><span class="key main"></span>answered <span class="key green"></span>answered, and nobody wrote again${threshold === null ? '' : ` · dashed: the threshold now, ${threshold}`}</p>
${thresholdCurve(curve, { of: drafted, threshold })}
${gaps(replies)}${sources(replies)}
<ul class="small"><li>Models read and wrote ${number(tokens)} tokens; that cost ${number(cost)} in the currency of your prices.</li>${repeats === null ? null : html`<li>Tried ${number(repeats.tries)} times, ${number(repeats.count)} of ${number(repeats.of)} came out differently (${percent(repeats.share)}).</li>`}</ul>
${drafts(replies.drafts)}</section>`;
}

function gaps({ gaps: groups }: Replies): Html | null {
  if (groups.length === 0) return null;
  const items = groups.map(
    ({ words, count, examples }) =>
      html`<li><b>${words.join(', ')}</b> <span class="soft small">${counted(count, 'question')}</span><ul class="small">${examples.map((text) => html`<li>${text}</li>`)}</ul></li>`,
  );
  return html`<h3>Questions without an answer</h3><p class="soft">Grouped by the words they share: where the help centre has gaps.</p><ul class="list">${items}</ul>`;
}

function sources({ sources: used, unusedSources }: Replies): Html | null {
  if (used.length === 0 && unusedSources.length === 0) return null;
  const unused =
    unusedSources.length === 0
      ? null
      : html`<details><summary>${counted(unusedSources.length, 'source')} found and never used</summary><ul class="small">${unusedSources.slice(0, 50).map((title) => html`<li>${title}</li>`)}</ul></details>`;
  return html`<h3>Sources that answers rest on</h3>${bars(used.slice(0, 20).map(({ title, used: count }) => ({ name: title, count })))}${unused}`;
}

function drafts(list: readonly DraftSample[]): Html | null {
  if (list.length === 0) return null;
  const items = list.map((draft) => {
    const { at, question, draft: text, human, confidence, result, likeness, sources: named } = draft;
    const facts = [
      ...(confidence === null ? [] : [`sure ${percent(confidence)}`]),
      ...(likeness === null ? [] : [`words in common ${percent(likeness)}`]),
      ...(named.length === 0 ? [] : [`from ${named.join(', ')}`]),
    ];
    return html`<details><summary>${question ?? 'No question'} <span class="tag">${result}</span></summary><p class="soft small">${minute(at)} · ${linked(draft)}${facts.map((fact) => ` · ${fact}`)}</p><div class="pair"><div><h4>Draft</h4>${text ?? 'none'}</div><div><h4>What a teammate wrote</h4>${human ?? 'nothing'}</div></div></details>`;
  });
  return html`<h3>Drafts beside what people wrote</h3>${items}`;
}
