import { writeFileSync } from "node:fs";
import { small } from "./test/scenario/small-scenario.ts";
writeFileSync("/tmp/small.yaml", small);
