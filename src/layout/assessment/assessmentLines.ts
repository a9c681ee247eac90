import { meanOf } from "../../domain/programme/answers/toldAnswers";
import type { Assessment } from "../../domain/programme/assessment/assessment";
import { decisionWays } from "../../domain/programme/assessment/decisionWords";
import { auditThemes, scale, themeTitles } from "../../domain/programme/assessment/instrument";
import { standsApart } from "../../domain/programme/assessment/knowledgeFlow";
import { themeTally } from "../../domain/programme/assessment/themeTally";
import type { Texts } from "../texts";
import { formatNumber } from "../words/formatNumber";
import { formatDate } from "../words/formatPeriod";
import { meanStyle, spanText } from "../words/spanText";

/** Where the assessment stands, in words: its baseline, behaviours, decisions, and knowledge with careers. */
export function assessmentLines({ behaviours, decisions, knowledge, careers, frozen }: Assessment, texts: Texts): Readonly<Record<"first" | "second" | "third" | "fourth", string>> {
  const { assessment: words, phrase } = texts;
  const [latest, ...former] = frozen.map(({ takenOn }) => formatDate(takenOn, texts));
  const percent = (share: number): string => `${formatNumber(share * 100, 0, texts)}${texts.units.percent}`;
  const themes = auditThemes.flatMap((theme) => {
    const mean = meanOf(themeTally(behaviours, theme));
    return mean === null ? [] : [{ title: phrase(themeTitles[theme]), mean }];
  }).sort((a, b) => b.mean.least + b.mean.most - a.mean.least - a.mean.most);
  const [strongest, weakest] = [themes[0], themes.length > 1 ? themes.at(-1) : undefined];
  const apart = (knowledge ?? []).filter(standsApart).map(({ team }) => team);
  const said = (...parts: readonly (string | null | undefined)[]): string => parts.filter((part) => typeof part === "string").join(" ") || words.nothing;
  const waysOf = (mapping: Assessment["decisions"]): string | null => {
    const titles = (mapping?.ways ?? []).map(({ way, kinds }) => `${phrase(decisionWays.find(({ id }) => id === way)?.title ?? way)} ${kinds}`);
    return titles.length === 0 ? null : words.ways(titles.join(", "));
  };
  return {
    first: latest === undefined ? words.notFrozen : words.frozen(latest) + (former.length === 0 ? "" : words.former(former.join(", "))),
    second: said(strongest && words.strongest(strongest.title, spanText(strongest.mean, meanStyle(scale), texts)), weakest && words.weakest(weakest.title, spanText(weakest.mean, meanStyle(scale), texts))),
    third: said(decisions && decisions.movable !== null ? words.movable(percent(decisions.movable)) : null, decisions && decisions.movableOfYear !== null ? words.movableOfYear(percent(decisions.movableOfYear)) : null, waysOf(decisions)),
    fourth: said(apart.length === 0 ? null : words.apart(apart.join(", ")), careers && careers.retention !== null ? words.retention(percent(careers.retention)) : null),
  };
}
