// `sim101 diagram`, as its user meets it.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "sim101-diagram-"));

describe("sim101 diagram", () => {
  it("prints Mermaid text, with effects if asked", async () => {
    const { code, out } = await command("diagram", "need");
    expect(code).toBe(0);
    expect(out).toContain("stateDiagram-v2\n  [*] --> born\n");
    expect(out).not.toContain("openContact");
    expect((await command("diagram", "need", "--effects")).out).toContain("CONTACT / openContact");
  });

  it("writes a picture, and never over another file", async () => {
    const out = join(folder, "contact.svg");
    expect((await command("diagram", "contact", "--out", out)).code).toBe(0);
    const svg = readFileSync(out, "utf8");
    expect(svg.startsWith("<svg ")).toBe(true);
    expect(svg.endsWith("</svg>\n")).toBe(true);
    const { code, error } = await command("diagram", "need", "--out", out);
    expect(code).toBe(2);
    expect(error).toContain("exists; name a file that does not");
    expect(readFileSync(out, "utf8")).toBe(svg);
  });

  it("names the charts there are when it does not know one", async () => {
    const { code, error } = await command("diagram", "contct");
    expect(code).toBe(2);
    expect(error).toContain("expected one of the charts need, contact");
    expect(error).toContain("found contct: did you mean contact?");
    expect((await command("diagram", "need", "--format", "bmp")).code).toBe(2);
  });
});
