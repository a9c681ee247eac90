import { mean, share } from "../measure/measureBuilders";
import { and, eq, not, olderThan, present, repeats, type RepeatRule } from "../measure/rowPredicate";
import { keep, type Step } from "../measure/rowSelection";
import { column } from "../measure/valueExpression";
import { closingColumn, closingNotes } from "./closingColumn";
import { defineIndicator, type DatasetColumns, type Setting } from "./indicator";
import { notClosedByHand } from "./notClosedByHand";
import { choice, number } from "./options";

interface CaseOptions {
  readonly repeatWindow: number;
  readonly repeatKey: "customer-topic" | "customer";
  readonly rule: "derived" | "flag";
}

const settled = (setting: Setting<CaseOptions>): Step[] => [
  keep(present(closingColumn(setting)), "not closed", { datedBy: "opened" }),
  keep(not(notClosedByHand), "merged, spam or auto-closed"),
];

/** The repeat rule in force; null where it is off: a window of 0 days, or no column that tells customers apart. */
function repeatRule(setting: Setting<CaseOptions>): RepeatRule | null {
  const { options, has } = setting;
  if (options.rule === "flag" || options.repeatWindow === 0 || !has("cases", "customer") || !has("cases", "opened")) return null;
  const byTopic = options.repeatKey === "customer-topic" && has("cases", "topic");
  return {
    opened: "opened", closed: closingColumn(setting), key: byTopic ? ["customer", "topic"] : ["customer"],
    windowDays: options.repeatWindow, among: not(notClosedByHand),
  };
}

function eligible(setting: Setting<CaseOptions>): Step[] {
  if (setting.options.rule === "flag") return [...settled(setting), keep(present("first-contact-flag"), "no first-contact flag")];
  const rule = repeatRule(setting);
  return [
    ...settled(setting),
    keep(and(present("transfers"), present("reopens")), "transfers or reopens unknown"),
    ...(rule === null ? [] : [
      keep(and(...rule.key.map(present)), "no repeat key"),
      keep(olderThan(rule.closed, rule.windowDays), "younger than the repeat window"),
    ]),
  ];
}

const withoutRepeat = "Closed without transfer or reopen";

export const firstContactResolution = defineIndicator({
  id: "first-contact-resolution",
  title: "First-contact resolution",
  question: "How often is a customer helped completely the first time?",
  formula: "Cases closed without transfer, reopen or a repeat within the window ÷ eligible cases, both older than the window",
  kind: "lagging", domain: "quality-coaching", stakeholders: ["customers", "employees"],
  unit: "percent", direction: "higher-is-better", granularity: "month", rolling: null, activity: false,
  inputs: [{
    dataset: "cases",
    columns: ["case-id", "opened", "closed", "resolved", "status", "customer", "topic", "agent", "team", "transfers", "reopens", "contacts", "first-contact-flag"],
  }],
  options: {
    repeatWindow: number("Repeat window (0: off)", 7, { min: 0, max: 30, unit: "days", whole: true }),
    repeatKey: choice("What makes a repeat", "customer-topic", "customer"),
    rule: choice("Rule", "derived", "flag"),
  },
  thresholds: { kind: "fixed", green: 0.8, amber: 0.7, source: "SQM Group, survey-based" },
  minimum: { show: 10, rate: 50 },
  source: "SQM Group",
  needs: (setting) => [{
    dataset: "cases", columns: [closingColumn(setting), ...(setting.options.rule === "flag" ? ["first-contact-flag"] : ["transfers", "reopens"])],
  }],
  dates: (setting) => ({ dataset: "cases", columns: [closingColumn(setting)] }),
  measure: (setting) => {
    const rule = repeatRule(setting);
    const counted = setting.options.rule === "flag" ? eq("first-contact-flag", 1)
      : and(eq("transfers", 0), eq("reopens", 0), ...(rule === null ? [] : [not(repeats(rule))]));
    return share("cases").of(...eligible(setting)).that(counted).at(closingColumn(setting));
  },
  companions: (setting) => {
    const closing = closingColumn(setting);
    const rule = repeatRule(setting);
    const rows = share("cases").of(...eligible(setting));
    const needs: readonly DatasetColumns[] = [{ dataset: "cases", columns: ["transfers", "reopens"] }];
    return [
      { id: "transfer-rate", title: "Transferred", unit: "percent", needs, measure: rows.that(not(eq("transfers", 0))).at(closing) },
      { id: "reopen-rate", title: "Reopened", unit: "percent", needs, measure: rows.that(not(eq("reopens", 0))).at(closing) },
      ...(rule === null ? [] : [
        { id: "repeat-rate", title: `Followed by a repeat within ${rule.windowDays} days`, unit: "percent", needs, measure: rows.that(repeats(rule, "repeated")).at(closing) } as const,
      ]),
      {
        id: "contacts", title: "Contacts per case", unit: "count", needs: [{ dataset: "cases", columns: ["contacts"] }],
        measure: mean("cases").of(...settled(setting), keep(present("contacts"), "contacts unknown")).value(column("contacts")).at(closing),
      },
    ];
  },
  settleDays: (setting) => repeatRule(setting)?.windowDays ?? 0,
  titleFor: ({ options, has }) => (options.rule === "derived" && !has("cases", "customer") ? withoutRepeat : "First-contact resolution"),
  notes: (setting) => [
    ...closingNotes(setting),
    ...(setting.options.rule === "derived" && setting.options.repeatWindow > 0 && repeatRule(setting) === null
      ? ["There is no column of customers (or of opening dates): repeats cannot be seen, and the repeat rule is off."] : []),
    ...(setting.options.repeatKey === "customer-topic" && repeatRule(setting)?.key.length === 1
      ? ["There is no column of topics: any other case of the same customer is a repeat."] : []),
  ],
  example: {
    tables: {
      cases: {
        columns: ["case-id", "opened", "closed", "status", "customer", "topic", "transfers", "reopens"],
        rows: [
          ["C1", "2026-11-02 09:00", "2026-11-02 10:00", "closed", "Kim", "login", 0, 0],
          ["C2", "2026-11-03 09:00", "2026-11-03 10:00", "closed", "Lee", "login", 0, 0],
          ["C3", "2026-11-05 09:00", "2026-11-05 10:00", "closed", "Lee", "login", 0, 0],
          ["C4", "2026-11-06 09:00", "2026-11-06 10:00", "closed", "Mo", "refund", 1, 0],
          ["C5", "2026-11-09 09:00", "2026-11-09 10:00", "spam", "Nic", "refund", 0, 0],
          ["C6", "2026-11-29 09:00", "2026-11-29 10:00", "closed", "Oz", "refund", 0, 0],
        ],
      },
    },
    asOf: "2026-11-30", granularity: "month", period: "2026-11",
    expected: { value: 1 / 4, n: 4, numerator: 1, denominator: 4 },
  },
});
