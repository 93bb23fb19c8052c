// Bank holidays of England and Wales, by date: one-off days and moved days are in the table, not in a rule.
// Source: the lists of gov.uk/bank-holidays. Years that it does not list yet follow from the Banking and Financial
// Dealings Act 1971 and the dates of Easter, and cannot know of days still to be proclaimed.
import { dayNumberOf } from "./dates.ts";

export const firstBankHolidayYear = 2015;
export const lastBankHolidayYear = 2030;

/** Month and day, by year. 2020, 2022 and 2023 have days that were moved or added. */
const englandAndWales: Readonly<Record<number, string>> = {
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2029: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2030: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
};

/** Day numbers of the bank holidays of England and Wales, 2015 to 2030. */
export function englandAndWalesHolidays(): ReadonlySet<number> {
  const dates = Object.entries(englandAndWales).flatMap(([year, days]) =>
    days.split(" ").map((day) => `${year}-${day}`),
  );
  return new Set(dates.map((date) => dayNumberOf(date) ?? 0));
}
