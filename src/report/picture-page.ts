// A picture as a page of its own: one file without scripts or requests, drawn for a phone or a screen.
import { plain } from "./text-lines.ts";

interface Picture {
  /** Of the page. */
  readonly title: string;
  /** SVG for a screen, and for a phone. */
  readonly page: string;
  readonly phone: string;
}

export function picturePage({ title, page, phone }: Picture): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${plain(title).replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</title>
<style>
body { margin: 1rem; background: white }
.phone { display: none }
@media (max-width: 800px) { .page { display: none } .phone { display: block } }
</style>
<div class="page">${page}</div>
<div class="phone">${phone}</div>
</html>
`;
}
