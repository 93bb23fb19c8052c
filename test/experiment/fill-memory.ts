// Runs replications on threads of which one runs out of memory; prints the numbers that come back. Run by Node with a
// small limit of memory, and the URL of the threads' module.
import process from "node:process";
import { workerThreads } from "../../src/experiment/worker-threads.ts";
import { eventfulCentre } from "../model/eventful-centre.ts";

const worker = new URL(process.argv[2] ?? "");
const numbers = [0, 1, 2, 3, 4, 5, 6];
const finished: number[] = [];
for await (const { replication } of workerThreads({ headStart: 0, threads: 2, worker }).run(
  eventfulCentre(2),
  numbers,
)) {
  finished.push(replication);
}
process.stdout.write(finished.join(" "));
