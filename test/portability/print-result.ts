// Prints the whole result of a scenario file as JSON. Run by Node and by Deno, whose outputs must be the same bytes.
import { readFileSync } from "node:fs";
import process from "node:process";
import { loadScenario, simulate } from "../../src/index.ts";

const [file = "", replications = "1"] = process.argv.slice(2);
const outcome = loadScenario({ name: file, text: readFileSync(file, "utf8") });
if (!outcome.ok) throw new Error(`${file} is not a scenario`);
const { result } = await simulate(outcome, { replications: Number(replications) });
process.stdout.write(JSON.stringify(result));
