// Reads, merges, checks and resolves a scenario: the one door to this room for whoever wants to run one.
import { canonicalText, type DataMap } from "./authored-data.ts";
import { balanced } from "./balanced-shares.ts";
import { withCallLogs } from "./call-logs.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { contentHash } from "./content-hash.ts";
import { type EvidenceEntry, listEvidence } from "./evidence.ts";
import { examine } from "./examine.ts";
import type { Layer } from "./layer.ts";
import type { Calendars } from "./layout.ts";
import { LogFiles, type ReadFile } from "./log-files.ts";
import { type Override, withOverrides } from "./overrides.ts";
import { basePolicy, type PolicyChange, policyName, policyNames, withPolicy } from "./policies.ts";
import type { Problem } from "./problem.ts";
import { resolveScenario } from "./resolve.ts";
import type { ResolvedScenario } from "./resolved.ts";
import { withRosterFiles } from "./roster-files.ts";
import { readScenarioFiles } from "./scenario-files.ts";
import type { ScenarioText } from "./scenario-text.ts";

export interface LoadOptions {
  /** `base` unless said; `a+b` makes the changes of a and then those of b. */
  readonly policy?: string | undefined;
  /** Reads the files that the scenario extends and its call logs, by their paths from its folder. */
  readonly read?: ReadFile | undefined;
  /** Numbers that are set after the policy. */
  readonly overrides?: readonly Override[] | undefined;
  /**
   * Numbers of the file that are set before the policy, so that a policy that changes one in part starts from it. Shares
   * that then no longer make a whole are scaled until they do.
   */
  readonly draw?: readonly Override[] | undefined;
  /** Also tries every other policy of the file, and reports what is wrong with it. */
  readonly everyPolicy?: boolean | undefined;
}

export interface LoadedScenario {
  readonly ok: true;
  readonly scenario: ResolvedScenario;
  /** As written: files merged, policy and overrides applied. */
  readonly authored: DataMap;
  /** As merged from the files, before any policy. */
  readonly base: Layer;
  /** Fingerprint of `authored`, unused policies left out, of its call logs and of the policy's name. */
  readonly hash: string;
  readonly evidence: readonly EvidenceEntry[];
  /** Names of the policies that the scenario has. */
  readonly policies: readonly string[];
  /** What the policy changed. */
  readonly changes: readonly PolicyChange[];
  /** What is said of its policies, to be tested. */
  readonly claims: readonly Claim[];
}

interface RefusedScenario {
  readonly ok: false;
  /** Every mistake once, in the order of the files. */
  readonly problems: readonly Problem[];
}

export type ScenarioOutcome = LoadedScenario | RefusedScenario;

/** Loads a scenario, its files read once for all, under other options each time. */
export type LoadAgain = (options?: Omit<LoadOptions, "read">) => ScenarioOutcome;

/** Loads a scenario from its text. Nothing is thrown for a mistake in it: all of them are returned. */
export function loadScenario(source: ScenarioText, { read, ...options }: LoadOptions = {}): ScenarioOutcome {
  return scenarioLoader(source, read)(options);
}

/** For whoever loads the same scenario many times, with other policies and numbers. */
export function scenarioLoader(source: ScenarioText, read: ReadFile = () => null): LoadAgain {
  const { layer: base, problems, files } = readScenarioFiles(source, read);
  const calendars: Calendars = new Map();
  const shared = { logs: new LogFiles(source.name, read), calendars };
  return ({ policy: written = basePolicy, overrides = [], draw = [], everyPolicy = false } = {}) => {
    if (base === null) return refused(problems, files);
    const policy = policyName(written);
    const loaded = loadPolicy(base, { policy, overrides, draw, ...shared });
    const own = [...problems, ...(loaded.ok ? [] : loaded.problems)];
    const others = everyPolicy ? policyNames(base).filter((name) => name !== policy) : [];
    const all = [
      ...own,
      ...others.flatMap((name) =>
        newProblems(examinePolicy(base, { ...none, ...shared, policy: name }), own),
      ),
    ];
    return loaded.ok && all.length === 0 ? loaded : refused(all, [...files, ...shared.logs.files]);
  };
}

const none = { overrides: [], draw: [] };

interface Choice {
  readonly policy: string;
  readonly overrides: readonly Override[];
  readonly draw: readonly Override[];
  readonly logs: LogFiles;
  readonly calendars: Calendars;
}

interface ExaminedPolicy {
  readonly layer: Layer;
  readonly examined: ReturnType<typeof withCallLogs>;
  /** Fingerprints of the files of rosters. */
  readonly rosters: Readonly<Record<string, string>>;
  readonly changes: readonly PolicyChange[];
  readonly problems: readonly Problem[];
}

/** The scenario under a policy, with everything that is wrong with it. */
function examinePolicy(base: Layer, { policy, overrides, draw, logs, calendars }: Choice): ExaminedPolicy {
  const drawn = withOverrides(base, draw);
  const changed = withPolicy(drawn.layer, policy);
  const set = withOverrides(changed.layer, overrides);
  const fixed = [...draw, ...changed.changes].map(({ path }) => path);
  const layer = draw.length === 0 ? set.layer : balanced(set.layer, fixed);
  const rostered = withRosterFiles(layer, examine(layer, calendars), logs);
  const examined = withCallLogs(layer, rostered.examined, logs);
  const problems = [
    ...drawn.problems,
    ...changed.problems,
    ...set.problems,
    ...(examined.ok ? [] : examined.problems),
  ];
  return { layer, examined, rosters: rostered.hashes, changes: changed.changes, problems };
}

function loadPolicy(base: Layer, choice: Choice): ScenarioOutcome {
  const { policy } = choice;
  const { layer, examined, rosters, changes, problems } = examinePolicy(base, choice);
  if (problems.length > 0 || !examined.ok) return { ok: false, problems };
  const { policies: _, claims: __, ...used } = layer.data;
  return {
    ok: true,
    scenario: resolveScenario(examined.authored, examined.layout, policy),
    authored: layer.data,
    base,
    hash: contentHash(
      canonicalText({ policy, scenario: used, ...logHashes({ ...examined.logs, ...rosters }) }),
    ),
    evidence: listEvidence(layer.data),
    policies: policyNames(base),
    changes,
    claims: claimsOf(examined.authored),
  };
}

/** Nothing for a scenario without call logs, whose hash is that of its own text. */
function logHashes(logs: Readonly<Record<string, string>>): DataMap {
  return Object.keys(logs).length === 0 ? {} : { logs };
}

/** What a policy is to blame for: the scenario's own mistakes are told once. */
function newProblems({ problems }: ExaminedPolicy, own: readonly Problem[]): readonly Problem[] {
  const isOld = ({ path, line, column, expected, found }: Problem) =>
    own.some((each) => {
      const isThere = each.line === line && each.column === column;
      return each.path === path && (isThere || (each.expected === expected && each.found === found));
    });
  return problems.filter((problem) => !isOld(problem));
}

/** In the order of the files and their lines, each once. */
function refused(problems: readonly Problem[], files: readonly string[]): RefusedScenario {
  const unique = new Map(problems.map((problem) => [canonicalText({ ...problem }), problem]));
  const inOrder = [...unique.values()].sort((a, b) => {
    return files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column;
  });
  return { ok: false, problems: inOrder };
}
