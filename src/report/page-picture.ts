// A picture on the page: its finding as a heading, drawn for a phone and for a screen, with its words, figures and files.
import type { TopLevelSpec } from "vega-lite";
import { keepUnits, type Width } from "./chart-style.ts";
import { asHtml, type Html, html } from "./html.ts";
import { tableHtml, takeAwayHtml } from "./page-table.ts";
import type { Picture } from "./picture.ts";
import { renderSvg } from "./svg.ts";

const opening = /^<svg ([^>]*) role="img"><title>[^<]*<\/title><desc>[^<]*<\/desc>/;
const tags = /<[a-z][^>]*>/g;
const namespaces = / xmlns(?::xlink)?="[^"]*"/g;
/** What names parts of a drawing, to a screen reader among others, which has the words of the whole. */
const roles = / (?:role|aria-roledescription|aria-hidden|class|version)="[^"]*"/g;
const label = / aria-label="([^"]*)"/;
const symbol = / role="graphics-symbol"/;
const partsOfAxes = /^(?:[XY]-axis |Title text |Subtitle text |Symbol legend|Legend)/;
const ownName = / id="([^"]+)"/g;
const pointsAt = /url\(#([^)]+)\)/g;
const longNumber = /\d+\.\d{2,}/g;
/** A colour, or whether something is so. */
const aboutDrawing = /: (?:#[\dA-Fa-f]{6}|true|false)$/;
/** Fields whose values are sentences. */
const ownWords = /^(?:said|label|text): /;
const digits = 3;

/** `id` is unique on the page. */
export async function pictureHtml(picture: Picture, id: string): Promise<Html> {
  const { finding, subtitle, alternative, notes, table } = picture;
  const draw = (width: Width) => drawing(picture.spec(width), `${id}-${width}`, id);
  return html`<figure id="${id}" class="picture">
<h3 id="${id}-finding">${keepUnits(finding)}</h3>
<p class="subtitle">${keepUnits(subtitle)}</p>
<div class="page">${await draw("page")}</div>
<div class="phone">${await draw("phone")}</div>
<p class="unseen" id="${id}-words">${alternative}</p>
<details><summary>Figures${notes.length > 0 ? " and definitions" : ""}<span class="unseen"> of: ${finding}</span></summary>
${notes.length > 0 ? html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>` : null}
${tableHtml(table, `Figures: ${finding}`)}
${takeAwayHtml(picture)}
</details>
</figure>`;
}

/** Without its title, which is the heading above it. Names within the drawing are made the page's own. */
async function drawing({ title: _, ...spec }: TopLevelSpec, own: string, id: string): Promise<Html> {
  const svg = await renderSvg(spec as TopLevelSpec);
  const named = svg
    .replace(opening, "<svg $1>")
    .replaceAll(tags, (tag) => plainTag(tag))
    .replaceAll(ownName, (_whole, name: string) => ` id="${own}-${name}"`)
    .replaceAll(pointsAt, (_whole, name: string) => `url(#${own}-${name})`)
    .replace("<svg ", `<svg role="img" aria-labelledby="${id}-finding" aria-describedby="${id}-words" `);
  return asHtml(named);
}

/** What a mark stands for becomes the text that a pointer shows. */
function plainTag(tag: string): string {
  const [, text = ""] = label.exec(tag) ?? [];
  const isMark = symbol.test(tag) && text !== "" && !partsOfAxes.test(text);
  const bare = tag.replace(label, "").replaceAll(roles, "").replaceAll(namespaces, "");
  if (!isMark) return bare;
  const tip = tipOf(text);
  return tip === "" ? bare : bare.replace(" ", () => ` data-tip="${tip}" `);
}

/** What a mark stands for, without what is only about how it is drawn. */
function tipOf(text: string): string {
  return text
    .split("; ")
    .filter((part) => !aboutDrawing.test(part))
    .map((part) =>
      part
        .replace(ownWords, "")
        .replaceAll(longNumber, (number) => String(Number(Number(number).toPrecision(digits)))),
    )
    .join("; ");
}
