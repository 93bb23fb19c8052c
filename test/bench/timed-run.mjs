// Times one warm replication of a scenario by the built program, and prints what it took. A process of its own, without
// tsx: under tsx every access to a typed array is checked once more (850 against 640 ns a contact of W1).
import { PerformanceObserver, performance } from "node:perf_hooks";
import { setUpNode } from "../../dist/cli/node-settings.js";
import { replicate } from "../../dist/experiment/replication.js";
import { readScenarioFile } from "../../dist/files/read-scenario.js";

const minorCollection = 1;
const warmUps = 3;

setUpNode();
const outcome = readScenarioFile(process.argv[2] ?? "", {});
if (!outcome.ok) throw new Error(`${process.argv[2]} is not a scenario`);
for (let i = 0; i < warmUps; i++) await replicate(outcome.scenario, i);
let scavenges = 0;
new PerformanceObserver((list) => {
  for (const { detail } of list.getEntries()) if (detail.kind === minorCollection) scavenges++;
}).observe({ entryTypes: ["gc"] });
const startedAt = performance.now();
const recorder = await replicate(outcome.scenario, warmUps);
const nanoseconds = (performance.now() - startedAt) * 1e6;
await new Promise((resolve) => {
  setTimeout(resolve, 10);
});
const megabytes = process.resourceUsage().maxRSS / 1024;
const contacts = recorder.needs.contactsEver;
process.stdout.write(JSON.stringify({ nanoseconds, contacts, scavenges, megabytes }));
