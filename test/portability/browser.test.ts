// The library in a browser: bundled into one script, run in a Web Worker of Chromium, with Node's own bytes as result.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { loadScenario, simulate } from "../../src/index.ts";
import { chromiumPath } from "./chromium.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const text = readFileSync(here("./two-stage.yaml"), "utf8");
const task = { text, replications: 2 };
const fiveMinutes = 300_000;

const page = `<!doctype html><title>sim101</title><script>
  const answer = new Promise((resolve, reject) => {
    const worker = new Worker("/worker.js");
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(${JSON.stringify(task)});
  });
</script>`;

/** A module and all that it imports in one script; fails if anything in it belongs to Node. */
async function bundle(module: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(module)],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

function serve(script: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const [type, body] = url === "/worker.js" ? ["text/javascript", script] : ["text/html", page];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a server without a port");
  return `http://127.0.0.1:${address.port}/`;
}

async function answerInChromium(executablePath: string): Promise<unknown> {
  const server = await serve(await bundle("./browser-worker.ts"));
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(addressOf(server));
    return await tab.evaluate("answer");
  } finally {
    await browser.close();
    server.close();
  }
}

async function answerInNode(): Promise<string> {
  const loaded = loadScenario({ name: "scenario.yaml", text });
  if (!loaded.ok) throw new Error("the scenario has mistakes");
  const { result } = await simulate(loaded, { replications: task.replications });
  return JSON.stringify(result);
}

describe("a Web Worker in Chromium", () => {
  let executablePath = "";
  beforeAll(() => {
    executablePath = chromiumPath();
  }, fiveMinutes);

  it("gives the same bytes as Node", { timeout: fiveMinutes }, async () => {
    const inNode = await answerInNode();
    expect(inNode.length).toBeGreaterThan(10_000);
    expect((await answerInChromium(executablePath)) === inNode).toBe(true);
  });

  it("could not run what needs Node: the bundle would not be made", async () => {
    await expect(bundle("../../src/node.ts")).rejects.toThrow('Could not resolve "node:');
  });
});
