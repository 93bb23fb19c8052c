import { describe, expect, test } from "vitest";
import { asHtml, html } from "../../src/report/html.ts";
import { addressOf } from "../../src/report/page-table.ts";

describe("a piece of HTML", () => {
  test("escapes whatever is put into it, in text and in attributes", () => {
    const name = `</script><img src=x onerror="alert('1')">&`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">&lt;/script&gt;&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
    );
  });

  test("takes other pieces and lists as they are, and nothing for null", () => {
    const cells = ["a<", 2].map((each) => html`<td>${each}</td>`);
    expect(html`<tr>${cells}${null}</tr>`.markup).toBe("<tr><td>a&lt;</td><td>2</td></tr>");
    expect(html`${asHtml("<b>")}`.markup).toBe("<b>");
  });

  test("takes a line break or a tab of a scenario's text for a space", () => {
    expect(html`${"Two lines\r\nof\ttext"}`.markup).toBe("Two lines of text");
  });

  test("leaves no character that turns text around", () => {
    expect(html`${"a\u202eb"}`.markup).toBe("a?b");
  });
});

describe("a file as an address", () => {
  const read = async (address: string) => (await fetch(address)).text();

  test("is read back as it was, whatever is in it", async () => {
    const text = `a,"b"\r\n'=1+1',<i>&#%</i>,é€😀 {"x":[1]}`;
    const address = addressOf("text/csv", text);
    expect(await read(address)).toBe(text);
    expect(address).not.toMatch(/["'<>&#\s]/);
  });

  test("bears half of a letter", async () => {
    expect(await read(addressOf("text/csv", "a\ud83d"))).toBe("a");
  });
});
