import type { Cause } from "../../domain/history/change";
import type { Counted } from "../../domain/history/history";
import type { IndicatorDescription } from "../../domain/indicators/definition";
import type { Status } from "../../domain/scorecard/result";
import type { Texts } from "../texts";
import { exactChange, exactValue } from "./exactValue";
import { formatNumber } from "./formatNumber";
import { markText } from "./markText";
import { optionText } from "./optionWord";
import { periodNameOfId } from "./formatPeriod";

/** What a value is of, for the words about why it changed. */
export interface ValueOf {
  readonly description: IndicatorDescription;
  readonly counted: Counted;
}

/** A value before and after, as far as words need it. */
export interface BeforeAndAfter {
  readonly before: { readonly period: string; readonly n: number | null; readonly status: Status } | null;
  readonly after: { readonly period: string; readonly n: number | null; readonly status: Status };
}

/** Why a value changed, in words, and its verdict where that is another. */
export function whyText(causes: readonly Cause[], said: BeforeAndAfter, of: ValueOf, texts: Texts): string {
  const { before, after } = said;
  const why = causesText(causes, said, of, texts);
  const isJudgedAnew = before !== null && before.period === after.period && before.status !== after.status;
  return isJudgedAnew ? texts.history.join([why, texts.history.verdict(texts.verdicts[before.status], texts.verdicts[after.status])]) : why;
}

/** Why a value changed, in words: each cause with what it made of the value where there are several. */
export function causesText(causes: readonly Cause[], { before, after }: BeforeAndAfter, of: ValueOf, texts: Texts): string {
  const several = causes.length > 1;
  return texts.history.join(causes.map((cause) => {
    const text = causeText(cause, { before, after }, of, texts);
    const change = several && "change" in cause ? exactChange(cause.change, of.description.unit, texts) : null;
    return change === null ? text : text + texts.history.amount(change);
  }));
}

function causeText(cause: Cause, { before, after: { n } }: BeforeAndAfter, { description, counted }: ValueOf, texts: Texts): string {
  const { history } = texts;
  const count = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 1, texts);
  const amount = n === null ? null : count(n);
  switch (cause.kind) {
    case "new-period":
      return history.newPeriod(before === null ? null : periodNameOfId(before.period, texts), amount, counted);
    case "data": {
      const { late, gone, settled } = cause;
      const parts = [
        ...(late > 0 ? [history.late(count(late), counted)] : []),
        ...(gone > 0 ? [history.fewer(count(gone), counted)] : []),
        ...(settled > 0 ? [history.settled(count(settled), counted)] : []),
      ];
      if (parts.length > 0) return parts.join(", ");
      const was = before?.n ?? null;
      return was === null || amount === null || was === n ? history.edited(amount, counted) : history.otherN(count(was), amount, counted);
    }
    case "options":
      return history.join(cause.options.map(({ option, from, to }) =>
        history.option(description.options[option]?.title ?? option, optionText(description, option, from, texts), optionText(description, option, to, texts))));
    case "definition":
      return history.definition;
    case "target": {
      const write = (target: number | null): string | null => (target === null ? null : exactValue(target, description.unit, texts));
      return history.target(write(cause.from), write(cause.to));
    }
    case "marks":
      return history.join([...cause.marked.map((mark) => markText(mark, texts.marks.marked, texts)), ...cause.unmarked.map((mark) => markText(mark, texts.marks.unmarked, texts))]);
    case "verdict":
      return history.judgedOtherwise;
    default:
      return cause satisfies never;
  }
}
