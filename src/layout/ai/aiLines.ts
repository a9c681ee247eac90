import { aiUseCatalogue } from "../../domain/programme/ai/aiUseCatalogue";
import { isInUse, type AiUse, type AiUses } from "../../domain/programme/ai/aiUses";
import { bandOf } from "../../domain/scorecard/scorecard";
import type { Texts } from "../texts";

/** Names that a line has room for. */
const named = 4;

/** What matters most, in words: good, bad, to do. */
export function aiLines({ uses }: AiUses, texts: Texts): Readonly<Record<"good" | "bad" | "do", string>> {
  const { ai: words } = texts;
  const inUse = uses.filter(isInUse);
  const titleOf = ({ id, said }: AiUse): string => texts.phrase(aiUseCatalogue.find((one) => one.id === id)?.title ?? said);
  const listOf = (found: readonly AiUse[], say: (list: string) => string): string[] => (found.length === 0 ? [] : [say([
    found.slice(0, named).map(titleOf).join(", "), ...(found.length > named ? [words.and(found.length - named)] : []),
  ].join(" "))]);
  const off = inUse.filter(({ guard }) => guard?.kind === "figure" && guard.status !== null && bandOf[guard.status] === "off-target");
  const offTitles = [...new Set(off.flatMap(({ guard }) => (guard?.kind === "figure" ? [texts.phrase(guard.title)] : [])))];
  const toDo = [
    ...listOf(inUse.filter(({ owner }) => owner === null), words.noOwner), ...listOf(inUse.filter(({ guard }) => guard === null), words.noGuard),
    ...listOf(inUse.filter(({ guard }) => guard?.kind === "unknown"), words.unknownGuard),
  ];
  const count = (effect: AiUse["effect"]): number => inUse.filter((use) => use.effect === effect).length;
  return {
    good: words.sentence([inUse.length === 0 ? words.noneInUse : words.inUse(inUse.length, count("amplified"), count("replaced"))]),
    bad: words.sentence([off.length === 0 ? words.nothingBad : words.offTarget(offTitles.join(", "))]),
    do: words.sentence(toDo.length === 0 ? [words.nothingToDo] : toDo),
  };
}
