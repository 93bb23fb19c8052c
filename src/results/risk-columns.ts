// What is counted of bad days and hours, for each cell.

export const daysAbove = 0;
export const daysAnswered = 1;
/** Sum of the mean times to answer of the worst days, and how many these are, with fractions. */
export const timeOfWorstDays = 2;
export const worstDays = 3;
export const hoursBelow = 4;
export const hoursOffered = 5;
export const riskWidth = 6;
