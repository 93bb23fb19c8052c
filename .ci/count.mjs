// Prints `N passed, N failed` from vitest's JSON result. A file that fails before its first test counts as one.
import { readFileSync } from "node:fs";

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
console.log(`${numPassedTests} passed, ${numFailedTests + broken.length} failed`);
