// The top of a report: the answer in plain sentences, the figures that people ask for, and all policies at one glance.
import type { Kept } from "../results/kept.ts";
import type { Result } from "../results/result.ts";
import { answerOf } from "./answer.ts";
import { keyFigures } from "./answer-figures.ts";
import { keepUnits } from "./chart-style.ts";
import { columnsOf, sayKey } from "./compare-answer.ts";
import { asHtml, type Html, html, type Inner } from "./html.ts";

const marks: ReadonlyMap<string, Html> = new Map([
  ["+", html` <span class="verdict better">better</span>`],
  ["-", html` <span class="verdict worse">worse</span>`],
  ["~", html` <span class="verdict">not told apart</span>`],
  ["=", html` <span class="verdict">the same</span>`],
]);
const ownMark = / ([-+~=])$/;
/** The baseline, and what the marks of a terminal mean. */
const ownKey = /^Against (.*?): .*?; /;

export function answerHtml(results: readonly Kept[]): Html {
  const [first, ...others] = answerOf(results);
  const run = results.find((kept) => kept.kind === "run")?.result;
  return html`<section class="answer" id="answer" aria-labelledby="answer-heading">
<h2 id="answer-heading">The answer</h2>
<p class="first">${keepUnits(first?.sentences.join(" ") ?? "")}</p>
${run === undefined ? null : figuresHtml(run)}
${others.map(
  ({ about, sentences }) =>
    html`<h3>${about}</h3><ul>${sentences.map((each) => html`<li>${keepUnits(each)}</li>`)}</ul>`,
)}
<p class="small">In brackets: intervals of luck alone. They are not the whole doubt; see <a href="#trust">why believe it, and how far</a>.</p>
</section>`;
}

function figuresHtml(result: Result): Html {
  return html`<dl class="figures">${keyFigures(result).map(
    ({ name, value, interval }) =>
      html`<div><dt>${name}</dt><dd><b>${keepUnits(value)}</b> ${interval === "" ? null : html`<span>${interval}</span>`}</dd></div>`,
  )}</dl>`;
}

/** Policies by what matters most, with the verdict in a word; nothing without a comparison. */
export function glanceHtml(results: readonly Kept[]): Inner {
  return results.flatMap((kept, place): Html[] => {
    if (kept.kind !== "comparison") return [];
    const columns = columnsOf(kept.result);
    if (columns.length === 0) return [];
    const head = columns.map(([name = ""]) => html`<th scope="col">${name}</th>`);
    const rows = kept.result.policies.map(
      ({ policy }, i) =>
        html`<tr><th scope="row">${policy}</th>${columns.map((cells) => cellHtml(cells[i + 1] ?? ""))}</tr>`,
    );
    const key = sayKey(kept.result).replace(ownKey, "Verdicts are against $1; ");
    const id = `glance-${place + 1}`;
    return [
      html`<div class="card whole glance"><h3>All policies at one glance</h3>
<p class="small" id="${id}">${key}</p>
<div class="scroll" role="region" tabindex="0" aria-label="All policies at one glance" aria-describedby="${id}"><table><thead><tr><th scope="col">policy</th>${head}</tr></thead><tbody>${rows}</tbody></table></div></div>`,
    ];
  });
}

function cellHtml(text: string): Html {
  const [, mark = ""] = ownMark.exec(text) ?? [];
  return html`<td>${keepUnits(text.replace(ownMark, ""))}${marks.get(mark) ?? asHtml("")}</td>`;
}
