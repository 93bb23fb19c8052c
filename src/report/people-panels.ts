// The panels of the picture of people: each is a heading, a key where parts need one, and a plot; all plots have one axis of
// months.
import { darkBlue, ink, partTitle } from "./chart-style.ts";
import { amount, bareAxis, monthAxis, namedMonths, type Panel, size } from "./people-axes.ts";
import {
  headcountParts,
  leaverParts,
  partColour,
  partKey,
  type StackPart,
  shortMonth,
  stackOf,
} from "./people-stack.ts";
import { sayValue } from "./say.ts";
import { label } from "./text-lines.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";

/** People in post by experience, the interval of all, and the funded posts as a line. */
export function headcountPanel(panel: Panel) {
  const { months, width, team } = panel;
  const parts = headcountParts(months);
  const totals = totalsOf(panel);
  const most = Math.max(1, ...totals.flatMap((each) => [each.high ?? each.value ?? 0, each.posts ?? 0]));
  const posts = totals.at(-1)?.posts ?? null;
  return [
    partKey(
      partTitle(width, `People in post at ${label(team)}, by experience: mean of each month`),
      parts,
      width,
    ),
    {
      width: size[width].across,
      height: size[width].headcount,
      encoding: { x: monthAxis(panel, false) },
      layer: [
        stackLayer(panel, parts, { most: room * most, gap: 1 }),
        {
          data: { values: totals },
          layer: [
            interval(),
            { mark: postLine, encoding: { y: amount("posts") } },
            {
              mark: total,
              encoding: { y: { value: totalRow }, text: { field: "said", type: "nominal" as const } },
            },
          ],
        },
        { data: { values: [{}] }, mark: totalName, encoding: { x: { value: -6 }, y: { value: totalRow } } },
        {
          data: { values: [{ posts, said: posts === null ? "" : `${Math.round(posts)} posts` }] },
          mark: beside,
          encoding: {
            x: { value: size[width].across + 6 },
            y: amount("posts"),
            text: { field: "said", type: "nominal" as const },
          },
        },
      ],
    },
  ];
}

/** Everybody in post, month by month; the figure is said where the month is named. */
function totalsOf(panel: Panel) {
  const named = namedMonths(panel);
  return panel.months.map(({ month, of }) => {
    const { value = null, low = null, high = null } = of("headcount") ?? {};
    const name = shortMonth(month);
    const said = named.includes(name) && value !== null ? String(Math.round(value)) : "";
    const posts = of("establishment")?.value ?? null;
    return { month: name, value, low, high, said, posts };
  });
}

/** Leavers of each month by destination, and the interval of all. */
export function leaversPanel(panel: Panel) {
  const { months, width } = panel;
  const parts = leaverParts(months);
  const totals = months.map(({ month, of }) => {
    const { low = null, high = null, value = null } = of("leavers") ?? {};
    return { month: shortMonth(month), low, high, value };
  });
  const most = Math.max(1, ...totals.map(({ high, value }) => high ?? value ?? 0));
  return [
    partKey(partTitle(width, "Leavers in each month, by where they went"), parts, width),
    {
      width: size[width].across,
      height: size[width].leavers,
      encoding: { x: monthAxis(panel, false) },
      layer: [stackLayer(panel, parts, { most, gap: 0 }), { data: { values: totals }, layer: [interval()] }],
    },
  ];
}

/** The mean wait of each month with its interval; the longest is said. */
export function waitPanel(panel: Panel) {
  const { months, width, queue } = panel;
  const longest = Math.max(0, ...months.map(({ wait }) => wait?.value ?? 0));
  const values = months.map(({ month, wait }) => {
    const { value = null, low = null, high = null } = wait ?? {};
    const isWorst = value !== null && value === longest;
    return {
      month: shortMonth(month),
      value,
      low: low === null ? null : Math.max(0, low),
      high,
      top: high ?? value,
      said: isWorst && wait !== undefined ? sayValue(wait) : "",
    };
  });
  const most = Math.max(1, ...values.map(({ top }) => top ?? 0));
  const ticks = durationTicks(most);
  const y = (field: string) => ({
    ...amount(field),
    scale: { domain: [0, ticks.at(-1) ?? most], nice: false },
    axis: { values: ticks, labelExpr: tickLabel(most), ...bareAxis(width) },
  });
  return [
    {
      title: partTitle(width, `Mean time to answer in the ${label(queue)} queue`),
      data: { values },
      width: size[width].across,
      height: size[width].wait,
      encoding: { x: monthAxis(panel, true) },
      layer: [
        { mark: { type: "line" as const, color: darkBlue, strokeWidth: 1.5 }, encoding: { y: y("value") } },
        { mark: { ...bar, color: darkBlue }, encoding: { y: y("low"), y2: { field: "high" } } },
        { mark: point, encoding: { y: y("value") } },
        ...[halo, {}].map((look) => ({
          mark: { ...above, ...look },
          encoding: { y: y("top"), text: { field: "said", type: "nominal" as const } },
        })),
      ],
    },
  ];
}

/** Totals stand in a row above all bars, clear of the line of posts. */
const total = { type: "text" as const, baseline: "middle" as const };
const totalName = { ...total, text: "in all", align: "right" as const };
const totalRow = 4;
const room = 1.14;
const bar = { type: "rule" as const, strokeWidth: 5, opacity: 0.45 };
const point = { type: "point" as const, filled: true, opacity: 1, size: 40, color: darkBlue };
const above = { type: "text" as const, baseline: "bottom" as const, dy: -4 };
const beside = { type: "text" as const, baseline: "middle" as const, align: "left" as const };
const postLine = { type: "line" as const, color: ink, strokeWidth: 2, strokeDash: [6, 3] };
/** Letters stay readable where a line runs through them. */
const halo = { stroke: "white", strokeWidth: 4 };

function interval() {
  const mark = { type: "rule" as const, color: ink, strokeWidth: 1.5 };
  return { mark, encoding: { y: amount("low"), y2: { field: "high" } } };
}

/** Bars of parts, one on top of the other, up to so many people; with a white line of so many pixels between. */
function stackLayer(
  { months, width }: Panel,
  parts: readonly StackPart[],
  { most, gap }: { readonly most: number; readonly gap: number },
) {
  const y = {
    ...amount("from"),
    scale: { domain: [0, most], nice: false },
    axis: { tickCount: 4, format: "d", ...bareAxis(width) },
  };
  const mark = { type: "bar" as const, stroke: "white", strokeWidth: gap };
  return {
    data: { values: stackOf(months, parts) },
    mark,
    encoding: { y, y2: { field: "to" }, color: partColour(parts) },
  };
}
