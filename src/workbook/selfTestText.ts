import type { SelfTestLine, SelfTestReport } from "./selfTest";

/** How many features passed, failed and are not supported. */
export interface SelfTestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly unsupported: number;
}

export function countSelfTest({ lines }: SelfTestReport): SelfTestCounts {
  const count = (kind: SelfTestLine["result"]["kind"]): number => lines.filter(({ result }) => result.kind === kind).length;
  return { passed: count("passed"), failed: count("failed"), unsupported: count("unsupported") };
}

/** The outcome in one sentence. */
export function summarizeSelfTest(report: SelfTestReport): string {
  if (report.refusal !== null) return report.refusal;
  const { passed, failed, unsupported } = countSelfTest(report);
  const older = unsupported === 0 ? "" : `, ${unsupported} not supported here`;
  return `${report.lines.length} features tried: ${passed} passed, ${failed} failed${older}.`;
}

/** Says whether the workbook is as it was. */
export function describeTraces({ refusal, left }: SelfTestReport): string {
  if (refusal !== null) return "Nothing was changed.";
  return left.length === 0 ? "The scratch sheets and names were removed." : left.join(" ");
}

/** What a line says of its result: "passed", "failed", or which version of ExcelApi is missing. */
export function describeResult({ result, apiSet }: SelfTestLine): string {
  return result.kind === "unsupported" ? `not supported here (needs ExcelApi ${apiSet})` : result.kind;
}

/** The whole report as plain text, to be copied into a message. */
export function formatSelfTest(report: SelfTestReport): string {
  const { host, platform, version, apiSets } = report.where;
  return [
    "Leadership Scorecard: self-test",
    `Host: ${host} ${version} on ${platform}`,
    `API sets: ${apiSets.join(", ")}`,
    "",
    ...report.lines.flatMap(formatLine),
    ...(report.lines.length > 0 ? [""] : []),
    summarizeSelfTest(report),
    describeTraces(report),
  ].join("\n");
}

function formatLine(line: SelfTestLine): string[] {
  const mark = { passed: "ok  ", failed: "FAIL", unsupported: "--  " }[line.result.kind];
  const details = line.result.kind === "failed" ? line.result.details.map((detail) => `       ${detail}`) : [];
  return [
    `${mark} ${line.feature}: ${describeResult(line)}, ${Math.round(line.duration)} ms`,
    `       ${line.members.join(", ")} (ExcelApi ${line.apiSet})`,
    ...details,
  ];
}
