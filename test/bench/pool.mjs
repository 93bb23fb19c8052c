// `npm run bench`: what the pool of threads costs beside the work itself, for replications of about a second (years of
// Wiltshire): the same replications on a pool of one thread and of two, against as many processes without a pool, each of
// which has its share of them. Two at once are slower than one by what two cores share, in a pool or not. Everybody first
// runs a few that are not counted: until its code is compiled a replication takes half as long again.
import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setUpNode } from "../../dist/cli/node-settings.js";
import { inProcess } from "../../dist/experiment/executor.js";
import { workerThreads } from "../../dist/experiment/worker-threads.js";
import { readScenarioFile } from "../../dist/files/read-scenario.js";

const rounds = 5;
const tasks = 8;
const warmUps = 3;
const million = 1e6;
const here = (path) => new URL(path, import.meta.url);
const firstNumbers = (count) => Array.from({ length: count }, (_, i) => i);
/** Every `of`-th replication from a number on: together the shares are all of them. */
const shareOf = (from, of) => firstNumbers(tasks).filter((number) => number % of === from);

setUpNode();
const outcome = readScenarioFile(here("../../scenarios/wiltshire-2017.yaml").pathname, {});
if (!outcome.ok) throw new Error("the reference scenario is not valid");

async function run(executor, replications) {
  for await (const _ of executor.run(outcome.scenario, replications, { days: false }));
}

/** Seconds of the clock and of processors that a job takes. */
async function timeOf(job) {
  const [usedAt, startedAt] = [process.cpuUsage(), performance.now()];
  await job();
  const elapsed = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(usedAt);
  return { elapsed, processor: (user + system) / million };
}

async function timeOfPool(threads) {
  const executor = workerThreads({ threads, headStart: 0 });
  await run(executor, firstNumbers(warmUps * threads));
  return timeOf(() => run(executor, firstNumbers(tasks)));
}

/** As many processes without a pool, which begin together. */
async function timeOfProcesses(count) {
  const shares = firstNumbers(count).map((from) =>
    fork(here("pool.mjs").pathname, [String(from), String(count)]),
  );
  await Promise.all(shares.map((share) => once(share, "message")));
  for (const share of shares) share.send("begin");
  const times = await Promise.all(shares.map(async (share) => (await once(share, "message"))[0]));
  return {
    elapsed: Math.max(...times.map(({ elapsed }) => elapsed)),
    processor: times.reduce((sum, { processor }) => sum + processor, 0),
  };
}

/** What a process without a pool does: says that it is warm, waits to be told, and tells how long its share took. */
async function runShare(share) {
  await run(inProcess(), firstNumbers(warmUps));
  process.send("warm");
  await once(process, "message");
  process.send(await timeOf(() => run(inProcess(), share)));
  process.disconnect();
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const percent = (ratio) => `${(100 * (ratio - 1)).toFixed(1)} %`;
const inWords = (ratios) =>
  `${percent(middle(ratios))} (${percent(Math.min(...ratios))} to ${percent(Math.max(...ratios))})`;

async function compare() {
  const rows = [];
  const alone = [];
  const together = [];
  for (const threads of [1, 2]) {
    const elapsed = [];
    const processor = [];
    for (let round = 0; round < rounds; round++) {
      const without = await timeOfProcesses(threads);
      const pool = await timeOfPool(threads);
      (threads === 1 ? alone : together).push(without.elapsed / (tasks / threads));
      elapsed.push(pool.elapsed / without.elapsed);
      processor.push(pool.processor / without.processor);
    }
    rows.push(`| ${threads} | ${inWords(elapsed)} | ${inWords(processor)} |`);
  }
  return `The pool of threads against as many processes without one, ${tasks} replications, middle of ${rounds} rounds and range (goal: 5 %); one of them takes ${middle(alone).toFixed(2)} s alone, and ${middle(together).toFixed(2)} s beside another:

| threads | more elapsed time | more processor time |
|---|---|---|
${rows.join("\n")}
`;
}

if (process.send) await runShare(shareOf(Number(process.argv[2]), Number(process.argv[3])));
else {
  const text = await compare();
  process.stdout.write(text);
  writeFileSync(here("pool.md"), `<!-- Written by npm run bench. -->\n\n${text}`);
}
