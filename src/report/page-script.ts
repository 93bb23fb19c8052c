// What the page can do beyond being read, where scripts run: say what a mark stands for, filter tables and drawings, and
// show the pictures of one policy. It reads the page itself and holds no data, so that no name can become part of it.

export const pageScript = `"use strict";
(() => {
  const all = (where, what) => [...where.querySelectorAll(what)];
  const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

  const tip = make("div", "");
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  document.body.append(tip);
  const hide = () => { tip.hidden = true; };
  const show = (event) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-tip]") : null;
    if (mark === null) return hide();
    tip.replaceChildren(...mark.dataset.tip.split("; ").map((part) => make("div", part)));
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.max(4, Math.min(event.clientX + 12, document.documentElement.clientWidth - width - 4));
    const below = event.clientY + 16;
    const top = below + height > window.innerHeight ? event.clientY - height - 12 : below;
    tip.style.transform = "translate(" + left + "px," + Math.max(4, top) + "px)";
  };
  document.addEventListener("pointermove", show, { passive: true });
  document.addEventListener("pointerdown", show, { passive: true });
  document.addEventListener("scroll", hide, { passive: true });
  document.addEventListener("keydown", ({ key }) => { if (key === "Escape") hide(); });

  const chooser = (words, every, choices, onChoice) => {
    const label = make("label", words + " ");
    const select = document.createElement("select");
    select.append(new Option(every, ""), ...choices.map((choice) => new Option(choice, choice)));
    select.addEventListener("change", () => onChoice(select.value));
    label.append(select);
    return label;
  };

  const fade = (figure, chosen) => {
    const wanted = Object.entries(chosen).filter(([, value]) => value !== "");
    for (const mark of all(figure, "svg [data-tip]")) {
      const parts = mark.dataset.tip.split("; ");
      const isOther = ([name, value]) =>
        parts.some((part) => part.startsWith(name + ": ")) && !parts.includes(name + ": " + value);
      mark.classList.toggle("faded", wanted.some(isOther));
    }
  };

  for (const table of all(document, "table")) {
    const headings = all(table, "th[data-filter]");
    if (headings.length === 0) continue;
    const chosen = {};
    const rows = all(table, "tbody tr");
    const figure = table.closest("figure");
    const bar = document.createElement("p");
    bar.className = "filters";
    for (const heading of headings) {
      const name = heading.dataset.filter;
      const column = heading.cellIndex;
      const values = [...new Set(rows.map((row) => row.cells[column].textContent))];
      chosen[name] = "";
      bar.append(chooser("Only " + name, "all", values, (value) => {
        chosen[name] = value;
        for (const row of rows)
          row.hidden = headings.some(({ cellIndex, dataset }) =>
            chosen[dataset.filter] !== "" && row.cells[cellIndex].textContent !== chosen[dataset.filter]);
        if (figure !== null) fade(figure, chosen);
      }), " ");
    }
    table.closest(".scroll").before(bar);
  }

  const policies = [...new Set(all(document, "[data-policy]").map(({ dataset }) => dataset.policy))];
  const place = document.querySelector("#filters");
  if (policies.length > 1 && place !== null) {
    place.append(chooser("Pictures of the run under policy", "every policy", policies, (policy) => {
      for (const part of all(document, "[data-policy]")) part.hidden = policy !== "" && part.dataset.policy !== policy;
    }));
    place.hidden = false;
  }

  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  });
})();
`;
