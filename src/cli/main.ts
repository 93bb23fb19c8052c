#!/usr/bin/env node
// The command line of sim101.
import { runCommandLine } from "./command-line.ts";

process.exitCode = await runCommandLine(process.argv);
