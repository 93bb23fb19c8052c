// `sim101 diagram`, as its user meets it.
import { existsSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
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
    const written = await command("diagram", "contact", "--out", out);
    expect(written).toMatchObject({ code: 0, out: "", error: `Wrote ${out}\n` });
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

  it("refuses the ending of a file that it cannot write", async () => {
    const png = join(folder, "need.png");
    const { code, error } = await command("diagram", "need", "--out", png);
    expect(code).toBe(2);
    expect(error).toContain(`ends in .svg, .mmd, .md or .txt, found ${png}`);
    expect(existsSync(png)).toBe(false);
    for (const ending of [".mmd", ".md", ".txt", ".SVG"])
      expect((await command("diagram", "need", "--out", join(folder, `need${ending}`))).code).toBe(0);
    expect(readFileSync(join(folder, "need.SVG"), "utf8")).toContain("<svg ");
    symlinkSync(join(folder, "nowhere.svg"), join(folder, "link.svg"));
    expect((await command("diagram", "need", "--out", join(folder, "link.svg"))).code).toBe(2);
  });
});
