// Text of a page, put together so that whatever comes from a scenario stays text: every value that is put into a piece
// of HTML is escaped, unless it is a piece of HTML itself.
import { plain } from "./text-lines.ts";

/** A piece of a page. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a piece: text and numbers are escaped, lists are strung together, null is nothing. */
export type Inner = Html | Text | null | readonly Inner[];

type Text = string | number;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const breaks = /[\t\n\v\f\r]+/g;
const special = /[&<>"']/g;

/** Tag of a template: html`<p title="${name}">${text}</p>`. Values of attributes must stand in quotes. */
export function html(pieces: TemplateStringsArray, ...inner: readonly Inner[]): Html {
  const markup = pieces.map((piece, i) => (i === 0 ? piece : `${markupOf(inner[i - 1] ?? null)}${piece}`));
  return { markup: markup.join("") };
}

/** HTML that was made by this program and holds nothing unescaped: a drawn picture, say. */
export function asHtml(markup: string): Html {
  return { markup };
}

function markupOf(inner: Inner): string {
  if (inner === null) return "";
  if (typeof inner === "object") return "markup" in inner ? inner.markup : inner.map(markupOf).join("");
  return escaped(inner);
}

/** A line break in a text of several lines is a space, as a browser shows it. */
function escaped(text: Text): string {
  return plain(text.toString().replaceAll(breaks, " ")).replaceAll(
    special,
    (letter) => references[letter] ?? "",
  );
}
