// A report as one file: the answer, the pictures in the order of the questions, and why to believe it. The page asks
// nothing of any network and is complete without scripts; these only add to it.
import type { NamedResult } from "../results/together.ts";
import { glossary } from "./glossary.ts";
import { asHtml, type Html, html, type Inner } from "./html.ts";
import { answerHtml, glanceHtml } from "./page-answer.ts";
import { pictureHtml } from "./page-picture.ts";
import { pageScript } from "./page-script.ts";
import { type Section, sectionsOf } from "./page-sections.ts";
import { stressHtml } from "./page-stress.ts";
import { pageStyle } from "./page-style.ts";
import { addressOf } from "./page-table.ts";
import { trustHtml } from "./page-trust.ts";
import { plain } from "./text-lines.ts";

/** A drawing made elsewhere: a statechart of the model. */
export interface PageDiagram {
  readonly name: string;
  /** Whole SVG text. */
  readonly svg: string;
  /** What it shows, for those who cannot see it. */
  readonly words: string;
}

export interface ReportContent {
  readonly results: readonly NamedResult[];
  readonly diagrams: readonly PageDiagram[];
  /** SHA-256 in base64: only the script that is in the page may run, whatever else gets into it. */
  readonly hash: (text: string) => string;
  /** Told of every picture that is drawn; the next one waits for it. */
  readonly onPicture?: (done: number, total: number) => Promise<void>;
}

/** By this line the program knows a page that it has made. */
export const pageMark = '<meta name="generator" content="sim101">';

/** The text of the file. */
export async function reportPage({ results, diagrams, hash, onPicture }: ReportContent): Promise<string> {
  const kept = results.map((each) => each.kept);
  const sections = sectionsOf(kept);
  const total = sections.reduce((sum, { pictures }) => sum + pictures.length, 0);
  const drawn: Html[] = [];
  let done = 0;
  for (const section of sections) {
    const figures: Html[] = [];
    for (const { picture, id, policy } of section.pictures) {
      const figure = await pictureHtml(picture, id);
      figures.push(policy === null ? figure : html`<div data-policy="${policy}">${figure}</div>`);
      done += 1;
      await onPicture?.(done, total);
    }
    drawn.push(
      sectionHtml(section, [...(section.id === "policies" ? [glanceHtml(kept)].flat() : []), ...figures]),
    );
  }
  const body = html`${headHtml(results, sections)}
<main id="main" tabindex="-1"><div class="inner">
${answerHtml(kept)}
<div id="filters" class="card" hidden></div>
${drawn}
<section id="trust" aria-labelledby="trust-heading"><h2 id="trust-heading">Why believe it, and how far</h2>
${trustHtml(results)}</section>
${appendixHtml(results, diagrams)}
</div></main>
${footHtml(results)}`;
  return document(results, body, hash(pageScript));
}

function sectionHtml({ id, title }: Section, inside: readonly Inner[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${title}</h2>
${inside}</section>`;
}

function headHtml(results: readonly NamedResult[], sections: readonly Section[]): Html {
  const links = [
    ["answer", "The answer"],
    ...sections.map(({ id, title }) => [id, title]),
    ["trust", "Why believe it"],
    ["stress", "Appendix"],
    ["words", "Words"],
  ] as const;
  return html`<a class="skip" href="#main">Skip to the answer</a>
<header><div class="inner"><h1>${titleOf(results)}</h1><p>${periodOf(results)}. Simulated, not measured: every figure follows from the assumptions listed below.</p></div></header>
<nav aria-label="Parts of this report"><div class="inner"><ul>${links.map(([id = "", title = ""]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></div></nav>`;
}

function titleOf([first]: readonly NamedResult[]): string {
  return `${first?.kept.result.scenario ?? ""}: how long callers wait`;
}

function periodOf(results: readonly NamedResult[]): string {
  const dated = results.map(({ kept }) => kept.result).find((result) => "from" in result);
  return dated !== undefined && "from" in dated ? `${dated.from} to ${dated.to}` : "No period of its own";
}

function appendixHtml(results: readonly NamedResult[], diagrams: readonly PageDiagram[]): Html {
  return html`<section id="stress" class="appendix" aria-labelledby="stress-heading"><h2 id="stress-heading">Appendix: reporting checklist and statecharts</h2>
<div class="card whole"><h3>STRESS-DES</h3>
<p>The checklist by which simulation studies are reported. What the results know is filled in.</p>
${stressHtml(results.map(({ kept }) => kept))}</div>
<div class="card"><h3 id="charts">The lives of a need, a contact and a person, as statecharts</h3>
<p>The program runs on tables that are derived from these charts.</p>
${diagrams.map(diagramHtml)}</div>
</section>
<section id="words" aria-labelledby="words-heading"><h2 id="words-heading">Words</h2>
<div class="card"><dl class="facts">${glossary.map(({ word, meaning }) => html`<dt>${word}</dt><dd>${meaning}</dd>`)}</dl></div></section>`;
}

/** As an image of its own, so that its names are apart from the page's. */
function diagramHtml({ name, svg, words }: PageDiagram): Html {
  return html`<details class="chart"><summary>Statechart: ${name}</summary><div class="scroll" role="region" tabindex="0" aria-label="Statechart: ${name}"><img alt="${words}" src="${addressOf("image/svg+xml", svg)}"></div></details>`;
}

function footHtml(results: readonly NamedResult[]): Html {
  const version = results[0]?.kept.result.version ?? "";
  return html`<footer><div class="inner"><p class="small">Made by sim101 ${version} from ${results.length === 1 ? "one result" : `${results.length} results`}. The same results give the same page, byte for byte. Works without a network.</p>
<a class="words" href="#words">Words</a></div></footer>`;
}

function document(results: readonly NamedResult[], body: Html, hash: string): string {
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${asHtml(pageMark)}
<title>${plain(titleOf(results))}</title>
<link rel="icon" href="data:,">
<style>${asHtml(pageStyle)}</style>
</head>
<body>
${body}
<script>${asHtml(pageScript)}</script>
</body>
</html>
`.markup;
}
