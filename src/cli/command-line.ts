// Which commands there are, and what their faults mean to the shell.
import { Command, CommanderError } from "@commander-js/extra-typings";
import { plain } from "../report/text-lines.ts";
import { version } from "../results/version.ts";
import { addBestCommand } from "./best-command.ts";
import { addCalibrateCommand } from "./calibrate-command.ts";
import { addChartCommand } from "./chart-command.ts";
import { addCheckCommand } from "./check-command.ts";
import { addCompareCommand } from "./compare-command.ts";
import { addDiagramCommand } from "./diagram-command.ts";
import { addErlangCommand } from "./erlang-command.ts";
import { addExceptionsCommand } from "./exceptions-command.ts";
import * as exitCode from "./exit-codes.ts";
import { explainFault } from "./faults.ts";
import { forgetInterrupt } from "./interrupt.ts";
import { addLadderCommand } from "./ladder-command.ts";
import { addMergeCommand } from "./merge-command.ts";
import { addNewCommand } from "./new-command.ts";
import { addQueryCommand } from "./query-command.ts";
import { addRepeatCommand } from "./repeat-command.ts";
import { addReportCommand } from "./report-command.ts";
import { addRosterCommand } from "./roster-command.ts";
import { addRunCommand } from "./run-command.ts";
import { addSensitivityCommand } from "./sensitivity-command.ts";
import { addStaffCommand } from "./staff-command.ts";
import { addSweepCommand } from "./sweep-command.ts";
import { addTippingCommand } from "./tipping-command.ts";
import { addTraceCommand } from "./trace-command.ts";

/** Runs the command of an argument vector and returns the exit code. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  const program = new Command("sim101")
    .description("Simulates a police contact centre: how long 101 callers wait, and what that costs.")
    .version(version)
    .showHelpAfterError("(sim101 --help lists the commands)")
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  forgetInterrupt();
  let code: number = exitCode.ok;
  const finish = (result: number): void => {
    code = result;
  };
  addRunCommand(program, finish);
  addCheckCommand(program, finish);
  addCompareCommand(program, finish);
  addBestCommand(program, finish);
  addCalibrateCommand(program, finish);
  addTraceCommand(program, finish);
  addDiagramCommand(program, finish);
  addNewCommand(program, finish);
  addErlangCommand(program, finish);
  addLadderCommand(program, finish);
  addStaffCommand(program, finish);
  addRosterCommand(program, finish);
  addExceptionsCommand(program, finish);
  addTippingCommand(program, finish);
  addSweepCommand(program, finish);
  addSensitivityCommand(program, finish);
  addMergeCommand(program, finish);
  addRepeatCommand(program, finish);
  addQueryCommand(program, finish);
  addChartCommand(program, finish);
  addReportCommand(program, finish);
  for (const command of program.commands)
    command.showHelpAfterError(`(sim101 ${command.name()} --help lists its options)`);
  try {
    await program.parseAsync(argv);
    return code;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? exitCode.ok : exitCode.inputFault;
    const { text, exit } = explainFault(fault, program.args[0] === "check");
    process.stderr.write(`${text.split("\n").map(plain).join("\n")}\n`);
    return exit;
  }
}
