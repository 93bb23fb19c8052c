// Two suites: `quick` is what `npm test` runs on every change; `verify` is the validation at full precision
// (test/validation/**/*.verify.ts), which takes its time and runs with `npm run verify`.
import { defineConfig } from "vitest/config";

const halfMinute = 30_000;
const oneHour = 3_600_000;

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    // Files of tests leave nothing behind for each other; a process for each would load the program a hundred times.
    isolate: false,
    setupFiles: ["test/fixed-draws.ts"],
    projects: [
      {
        extends: true,
        test: { name: "quick", include: ["test/**/*.test.ts"], testTimeout: halfMinute },
      },
      {
        extends: true,
        test: { name: "verify", include: ["test/validation/**/*.verify.ts"], testTimeout: oneHour },
      },
    ],
  },
});
