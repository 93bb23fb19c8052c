// What the program tells the shell.

export const ok = 0;
/** A fault of the program. */
export const programFault = 1;
/** The input is wrong: a scenario, an option. */
export const inputFault = 2;
/** An identity of the audit does not hold. */
export const auditFault = 3;
/** Something could not be stored. */
export const storageFault = 4;
/** Interrupted from the keyboard. */
export const interrupted = 130;
