import { small } from "./test/scenario/small-scenario.ts"; import { writeFileSync } from "node:fs"; writeFileSync("/tmp/small.yaml", small);
