// Turns SVG text that carries its fonts into a PDF of one page of its size, by the browser Chromium.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "./faults.ts";

const browsers = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const mostTime = 60_000;
const size = /<svg [^>]*\bwidth="([\d.]+)"[^>]*\bheight="([\d.]+)"/;

/** Bytes of a PDF file. Throws `UsageError` where there is no Chromium. */
export function renderPdf(svg: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "sim101-"));
  try {
    const [page, file] = [join(folder, "page.html"), join(folder, "page.pdf")];
    writeFileSync(page, pageOf(svg));
    print(page, file, folder);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(page: string, file: string, folder: string): void {
  const isRoot = process.getuid?.() === 0;
  const words = [
    "--headless",
    "--disable-gpu",
    "--no-pdf-header-footer",
    ...(isRoot ? ["--no-sandbox"] : []),
    `--user-data-dir=${join(folder, "profile")}`,
    `--print-to-pdf=${file}`,
    pathToFileURL(page).href,
  ];
  for (const browser of browsers) {
    const { error, status, stderr } = spawnSync(browser, words, { timeout: mostTime, encoding: "utf8" });
    if (error !== undefined && "code" in error && error.code === "ENOENT") continue;
    if (status === 0) return;
    throw new UsageError(
      `--pdf: ${browser} did not draw it: ${error?.message ?? stderr.trim().split("\n").at(-1)}`,
    );
  }
  throw new UsageError(
    "--pdf: needs the browser Chromium: install it (`apt install chromium`), or take --svg or --png",
  );
}

function pageOf(svg: string): string {
  const [, width = "800", height = "600"] = size.exec(svg) ?? [];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>
@page { size: ${width}px ${height}px; margin: 0 }
body { margin: 0 }
svg { display: block }
</style>${svg}</html>`;
}
