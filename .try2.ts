import { readScenarioFile } from "./src/files/read-scenario.ts";
import { explainScenario } from "./src/scenario/explain.ts";
import { formatProblem } from "./src/scenario/problem.ts";
import { scenarioJsonSchema } from "./src/scenario/json-schema.ts";
const o = readScenarioFile(process.argv[2]!, { policy: process.argv[3], everyPolicy: true });
console.log(o.ok ? explainScenario(o).join("\n") : o.problems.map(formatProblem).join("\n"));
console.log(JSON.stringify(scenarioJsonSchema()).length);
