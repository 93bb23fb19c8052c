// The figures of a picture as a table on the page, and as files to take away: CSV and the specification of the drawing.
import { plural } from "../words/plural.ts";
import { csv } from "./csv.ts";
import { type Html, html } from "./html.ts";
import type { Picture, PictureTable } from "./picture.ts";
import { dash } from "./say.ts";

type Cell = PictureTable["rows"][number][number];

const digits = 4;
/** Longer tables are cut on the page; the file has them whole. */
const mostRows = 400;
/** A column of words with so many different ones can be filtered by. */
const fewestRows = 8;
const mostChoices = 31;
/** Kept by an address as they are: letters, figures and what neither an address nor HTML takes for its own. */
const mustBeEncoded = /[^\w!$()*+,\-./:;=?@[\]{}~]/g;

/** A table that scrolls by itself where the page is too narrow; its columns of words can be filtered by scripts. */
export function tableHtml(table: PictureTable, caption: string): Html {
  const { columns, rows } = table;
  const left = rows.length - mostRows;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((name, i) => heading(name, choicesIn(table, i)))}</tr></thead>
<tbody>${rows.slice(0, mostRows).map((cells) => html`<tr>${cells.map(cellHtml)}</tr>`)}</tbody>
</table></div>${left > 0 ? html`<p>${plural(left, "more row")} ${left === 1 ? "is" : "are"} in the CSV file.</p>` : null}`;
}

/** Links that save the figures as CSV, whose formulas do not run, and the Vega-Lite specification. */
export function takeAwayHtml({ kind, table, spec }: Picture): Html {
  const figures = addressOf("text/csv", csv([table.columns, ...table.rows]));
  const drawing = addressOf("application/json", JSON.stringify(spec("page")));
  return html`<p class="take"><a download="${kind}.csv" href="${figures}">Figures as CSV</a> <a download="${kind}.vl.json" href="${drawing}">Drawing as Vega-Lite</a></p>`;
}

/** A file within the page, as an address that needs no request. */
export function addressOf(type: string, text: string): string {
  return `data:${type};charset=utf-8,${text.replaceAll(mustBeEncoded, encoded)}`;
}

function encoded(letter: string, at: number, text: string): string {
  const code = text.codePointAt(at) ?? 0;
  if (code > 0xffff) return encodeURIComponent(String.fromCodePoint(code));
  return code >= 0xd800 && code < 0xe000 ? "" : encodeURIComponent(letter).replace("'", "%27");
}

function heading(name: string, isFiltered: boolean): Html {
  return isFiltered
    ? html`<th scope="col" data-filter="${name}">${name}</th>`
    : html`<th scope="col">${name}</th>`;
}

function choicesIn({ rows }: PictureTable, column: number): boolean {
  if (rows.length < fewestRows || rows.length > mostRows) return false;
  const cells = rows.map((row) => row[column] ?? null);
  if (cells.some((cell) => typeof cell === "number")) return false;
  const choices = new Set(cells).size;
  return choices > 1 && choices <= mostChoices && choices < rows.length;
}

function cellHtml(cell: Cell, column: number): Html {
  if (column === 0) return html`<th scope="row">${shown(cell)}</th>`;
  return typeof cell === "number" || cell === null
    ? html`<td class="number">${shown(cell)}</td>`
    : html`<td>${cell}</td>`;
}

function shown(cell: Cell): string {
  if (cell === null) return dash;
  return typeof cell === "number" ? String(Number(cell.toPrecision(digits))) : cell;
}
