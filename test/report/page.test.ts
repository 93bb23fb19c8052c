// The report in a browser: without a network, without scripts of anybody else, for everybody.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "../portability/chromium.ts";
import { constructedReport, hostile } from "./constructed-report.ts";

const fiveMinutes = 300_000;
const phone = { width: 320, height: 640 };
const laptop = { width: 1366, height: 768 };
const strict =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:";
const serious: readonly unknown[] = ["serious", "critical"];

let browser: Browser;
let server: Server;
/** The report on a laptop; every test leaves it as it was. */
let laptopTab: Page;
const file = join(tmpdir(), `sim101-report-${process.pid}.html`);

beforeAll(async () => {
  const text = await constructedReport();
  writeFileSync(file, text);
  server = createServer((_request, response) => {
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": strict })
      .end(text);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  laptopTab = (await open(fromFile())).tab;
}, fiveMinutes);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(file);
});

const namelessPictures = `[...document.querySelectorAll("figure svg")].filter((svg) =>
  ["aria-labelledby", "aria-describedby"].some((name) => !document.getElementById(svg.getAttribute(name))?.textContent.trim())
).length`;
const tablesOutOfReach = `[...document.querySelectorAll(".scroll")].filter(
  (each) => each.tabIndex !== 0 || !each.getAttribute("aria-label")
).length`;

/** A tab with the report, and all that it complains of or asks for besides itself. */
async function open(url: string, options: Parameters<Browser["newPage"]>[0] = {}) {
  const tab = await browser.newPage({ viewport: laptop, ...options });
  const told: string[] = [];
  tab.on("console", (message) => told.push(message.text()));
  tab.on("pageerror", ({ message }) => told.push(message));
  tab.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith("data:")) told.push(request.url());
  });
  await tab.goto(url);
  return { tab, told };
}

const fromFile = () => pathToFileURL(file).href;

function fromServer(): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a server without a port");
  return `http://127.0.0.1:${address.port}/`;
}

const widths = (tab: Page) =>
  tab.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]");

describe("the report", { timeout: fiveMinutes }, () => {
  test.each([
    ["from a file", fromFile],
    ["from a server that allows no network and no eval", fromServer],
  ])("%s asks for nothing and complains of nothing, and its script runs", async (_where, address) => {
    const { tab, told } = await open(address());
    await tab.locator("summary", { hasText: "Figures" }).first().click();
    await tab.locator("figure svg [data-tip]").first().hover();
    expect(await tab.locator(".tip").isVisible()).toBe(true);
    expect(told).toEqual([]);
    await tab.close();
  });

  test("keeps hostile names as text", async () => {
    expect(await laptopTab.title()).toBe(`${hostile}: how long callers wait`);
    expect(await laptopTab.locator("img[src='x']").count()).toBe(0);
    expect(await laptopTab.locator("h1").textContent()).toContain(hostile);
    expect(await laptopTab.locator("tbody th", { hasText: hostile }).count()).toBeGreaterThan(0);
    const tips = await laptopTab.evaluate<string[]>(
      "[...document.querySelectorAll('#r2-differences [data-tip]')].map(({ dataset }) => dataset.tip)",
    );
    expect(tips.filter((tip) => tip.includes(`policy: ${hostile}`)).length).toBeGreaterThan(0);
  });

  test("saves figures whose formulas do not run, and a drawing that can be drawn again", async () => {
    const [download] = await Promise.all([
      laptopTab.waitForEvent("download"),
      laptopTab.evaluate("document.querySelector('a[download=\"claims.csv\"]').click()"),
    ]);
    expect(download.suggestedFilename()).toBe("claims.csv");
    expect(readFileSync(await download.path(), "utf8")).toContain("'=1+1</script>");
    const drawing = await laptopTab.locator('a[download="claims.vl.json"]').getAttribute("href");
    expect(await (await fetch(drawing ?? "")).json()).toHaveProperty("vconcat");
  });

  test("is told to those who do not see it: nothing serious for axe, a name and words for each picture", async () => {
    await laptopTab.evaluate(axe.source);
    const found = (where: string) =>
      laptopTab.evaluate<readonly { readonly impact: string }[]>(
        `axe.run(${where}, { resultTypes: ["violations"] }).then(({ violations }) => violations)`,
      );
    expect((await found("document")).filter(({ impact }) => serious.includes(impact))).toEqual([]);
    await laptopTab.evaluate("document.querySelector('#answer h2').style.color = '#ddd'");
    expect((await found("'#answer h2'")).map(({ impact }) => impact)).toContain("serious");
    await laptopTab.evaluate("document.querySelector('#answer h2').style.color = ''");
    expect(await laptopTab.locator("figure .page svg[role=img]").count()).toBeGreaterThan(4);
    expect(await laptopTab.evaluate(namelessPictures)).toBe(0);
    const levels = await laptopTab.evaluate<number[]>(
      `[...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]))`,
    );
    expect(levels.every((level, i) => i === 0 || level - (levels[i - 1] ?? 0) <= 1)).toBe(true);
  });

  test("does not scroll sideways on a phone, and shows the pictures that are drawn for it", async () => {
    const { tab } = await open(fromFile(), { viewport: phone });
    expect(await widths(tab)).toEqual([phone.width, phone.width]);
    expect(await tab.locator("figure .phone svg").first().isVisible()).toBe(true);
    expect(await tab.locator("figure .page svg").first().isVisible()).toBe(false);
    await tab.close();
  });

  test("is complete without scripts", async () => {
    const { tab } = await open(fromFile(), { javaScriptEnabled: false });
    expect(await tab.locator("figure .page svg").first().isVisible()).toBe(true);
    await tab.locator("figure summary").first().click();
    expect(await tab.locator("figure table").first().isVisible()).toBe(true);
    expect(await tab.locator("select").count()).toBe(0);
    await tab.close();
  });

  test("filters the figures of a picture, and its marks with them", async () => {
    const figure = laptopTab
      .locator("figure", { has: laptopTab.locator('th[data-filter="weekday"]') })
      .first();
    await figure.locator("summary").click();
    const shown = figure.locator("tbody tr:visible");
    const all = await shown.count();
    await figure.locator("select").first().selectOption("Monday");
    expect(await shown.count()).toBe(24);
    expect(await figure.locator(".page svg .faded").count()).toBeGreaterThan(0);
    await figure.locator("select").first().selectOption("");
    expect(await shown.count()).toBe(all);
    expect(await figure.locator(".page svg .faded").count()).toBe(0);
  });

  test("is used by keyboard: the skip link leads past the head, and every table that scrolls can be reached", async () => {
    await laptopTab.keyboard.press("Tab");
    await laptopTab.locator(".skip").focus();
    await laptopTab.keyboard.press("Enter");
    expect(await laptopTab.evaluate("location.hash")).toBe("#main");
    expect(await laptopTab.evaluate("document.activeElement.id")).toBe("main");
    expect(await laptopTab.evaluate(tablesOutOfReach)).toBe(0);
  });
});
