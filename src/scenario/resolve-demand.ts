// The demand of a scenario as the model sees it: sources, those that something adds to them for a while, and what keeps
// needs away or takes them to another channel.
import { addedDemand } from "./added-demand.ts";
import type { CompleteLayout } from "./call-logs.ts";
import { type AddedDemand, needDemand } from "./need-demand.ts";
import { indexIn } from "./resolve-queue.ts";
import { resolveMessages, resolveShifts } from "./resolve-shifts.ts";
import { resolveNeedMix, resolveSource } from "./resolve-source.ts";
import { resolveThinnings } from "./resolve-thinnings.ts";
import type { ResolvedScenario, ResolvedSource } from "./resolved.ts";
import type { AuthoredScenario } from "./schema.ts";

interface Names {
  readonly queueIds: readonly string[];
  readonly channels: readonly string[];
}

type ResolvedDemand = Pick<ResolvedScenario, "sources" | "thinnings" | "channelShifts" | "messages">;

/** Nothing of what the scenario leaves out. */
export function resolveDemand(
  authored: AuthoredScenario,
  layout: CompleteLayout,
  names: Names,
): ResolvedDemand {
  const { calendar, calls, openings } = layout;
  const usual = needDemand(authored, layout);
  const plain = [...usual].flatMap(([id, demand]): ResolvedSource[] => {
    const source = authored.demand[id];
    return source === undefined
      ? []
      : [resolveSource(id, source, { ...names, demand, calls: calls.get(id) })];
  });
  const areaIds = Object.keys(authored.areas ?? {});
  const sources = [
    ...plain,
    ...addedDemand(authored, usual, calendar).map((each) => resolveAdded(each, plain, areaIds)),
  ];
  const thinnings = resolveThinnings(authored, sources, calendar);
  const channelShifts = resolveShifts(authored.channelShift ?? {}, {
    ...names,
    sources,
    calendar,
    openings,
  });
  return {
    sources,
    ...(thinnings.length === 0 ? {} : { thinnings }),
    ...(channelShifts.length === 0 ? {} : { channelShifts }),
    ...(authored.messages === undefined ? {} : { messages: resolveMessages(authored.messages, calendar) }),
  };
}

/** It rings where the source rings that it adds to; a surge comes in the same batches. */
function resolveAdded(
  { id, kind, cause, source, rate, mix, area }: AddedDemand,
  plain: readonly ResolvedSource[],
  areaIds: readonly string[],
): ResolvedSource {
  const to = plain.findIndex((each) => each.id === source);
  const { channel = -1, queue = -1, batch } = plain[to] ?? {};
  return {
    id,
    channel,
    queue,
    rate,
    ...(batch === undefined || kind !== "surge" ? {} : { batch }),
    ...resolveNeedMix(mix),
    ...(area === null ? {} : { area: indexIn(areaIds, area) }),
    added: { kind, cause, to },
  };
}
