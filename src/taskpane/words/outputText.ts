import type { OutputRun } from "../state/output";
import type { PaneTexts } from "../texts/english";

/** A run as lines of text: when, how long, stage by stage, and what came of it. */
export function outputLines({ startedAt, title, stages, took, requests, lines }: OutputRun, texts: PaneTexts): readonly string[] {
  const words = texts.output;
  const seconds = (milliseconds: number): string => words.seconds(milliseconds / 1000);
  return [
    `${texts.formats.time(startedAt, "with seconds")}  ${title}: ${seconds(took)}, ${words.requests(requests)}`,
    ...stages.map(({ stage, took: tookHere, total }) => {
      const count = total > 0 ? `, ${texts.progressOf[stage](total, total)}` : "";
      return `  ${texts.stages[stage]}: ${seconds(tookHere)}${count}`;
    }),
    ...lines.map((line) => `  ${line}`),
  ];
}
