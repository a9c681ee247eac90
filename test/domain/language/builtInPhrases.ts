import { contextFigures } from "../../../src/domain/indicators/context/contextFigures";
import { indicators } from "../../../src/domain/indicators";
import type { OptionDefinition, OptionValue, OptionValues } from "../../../src/domain/indicators/definition";
import type { Indicator, Setting } from "../../../src/domain/indicators/indicator";
import { engagementTitle } from "../../../src/domain/insights/engagement";
import { leftOutReasons } from "../../../src/domain/measure/leftOutReasons";
import { aiEffects, aiStatuses, aiUseCatalogue } from "../../../src/domain/programme/ai/aiUseCatalogue";
import { ninetyDayPlan, planPhases } from "../../../src/domain/programme/ninetyDayPlan";
import { careerTracks } from "../../../src/domain/programme/assessment/careerTrack";
import { decisionLevels, decisionWays, frequencies } from "../../../src/domain/programme/assessment/decisionWords";
import { statements, themeTitles } from "../../../src/domain/programme/assessment/instrument";
import { activityKinds } from "../../../src/domain/programme/feedback/activityKinds";
import { raterChoices } from "../../../src/domain/programme/feedback/reviewScores";
import { leaderSkills } from "../../../src/domain/programme/leaderSkills";
import { developmentKinds } from "../../../src/domain/programme/pipeline/developmentKinds";
import { readinessChoices } from "../../../src/domain/programme/pipeline/readiness";
import { signals } from "../../../src/domain/programme/pipeline/signals";
import { columnTitle } from "../../../src/domain/table/columnTitle";
import { datasets } from "../../../src/domain/table/datasets";

/** Every fixed word of the built-in definitions that a reader can meet, whatever options and columns there are. */
export function builtInPhrases(): ReadonlySet<string> {
  return new Set([
    ...indicators.flatMap(ofIndicator),
    ...contextFigures.flatMap((figure) => [figure.title, ...settingsOf(undefined).flatMap((setting) => reasonsIn(figure.measure(setting)))]),
    ...Object.values(leftOutReasons).map((reason) => (typeof reason === "string" ? reason : reason(30))),
    ...datasets.flatMap(({ id, title, columns }) => [title, columnTitle(id), ...columns.map((column) => columnTitle(column.id))]),
    engagementTitle,
    ...leaderSkills.map(({ title }) => title),
    ...[...statements.map(({ text }) => text), ...Object.values(themeTitles)],
    ...[...careerTracks, ...decisionLevels, ...decisionWays, ...frequencies].map(({ title }) => title),
    ...[...activityKinds, ...raterChoices].map(({ title }) => title),
    ...[signals, developmentKinds, readinessChoices, aiUseCatalogue, aiStatuses, aiEffects].flatMap((choices) => choices.map(({ title }) => title)),
    ...planPhases.map(({ title }) => title),
    ...ninetyDayPlan.flatMap(({ title, ownerRole }) => [title, ownerRole]),
  ]);
}

function ofIndicator(indicator: Indicator): string[] {
  const { title, question, formula, source, thresholds, options } = indicator;
  return [
    title, question, formula, source, thresholds.source, ...Object.values(options).flatMap(ofOption),
    ...valuesOf(Object.entries(options)).flatMap((values) => settingsOf(values)).flatMap((setting) => inSetting(indicator, setting)),
  ];
}

function ofOption(option: OptionDefinition): string[] {
  if (option.kind === "number") return [option.title, ...(option.unit === "" ? [] : [option.unit])];
  return [option.title, ...(option.kind === "choice" ? option.choices.map((choice) => choice.replaceAll(/(?<!\d)-/gu, " ")) : [])];
}

function inSetting(indicator: Indicator, setting: Setting<OptionValues>): string[] {
  const { formula, thresholds } = indicator.inForce?.(setting) ?? {};
  const beside = [...(indicator.companions?.(setting) ?? []), ...(indicator.responseRate ? [indicator.responseRate(setting)] : [])];
  return [
    ...(indicator.titleFor ? [indicator.titleFor(setting)] : []), ...(formula === undefined ? [] : [formula]), ...(thresholds === undefined ? [] : [thresholds.source]),
    ...(indicator.notes?.(setting) ?? []), ...beside.flatMap(({ title, measure }) => [title, ...reasonsIn(measure)]), ...reasonsIn(indicator.measure(setting)),
  ];
}

/** Every combination of what the options can be; numbers at their default and at 0, which turns some rules off. */
function valuesOf(options: readonly (readonly [string, OptionDefinition])[]): OptionValues[] {
  return options.reduce<OptionValues[]>((before, [name, option]) => before.flatMap((values) => choicesOf(option).map((value) => ({ ...values, [name]: value }))), [{}]);
}

function choicesOf(option: OptionDefinition): readonly OptionValue[] {
  switch (option.kind) {
    case "number": return [option.default, 0];
    case "choice": return option.choices;
    case "flag": return [true, false];
  }
}

/** With all columns, with none, and without one of those that definitions do without; with and without a month that is worked out. */
function settingsOf<V>(options: V): Setting<V>[] {
  const without = [null, "all", "closed", "customer", "topic", "kind", "touched", "last-support-touch"] as const;
  return without.flatMap((missing) => [true, false].map((derived): Setting<V> => ({
    options, has: (_dataset, column) => missing !== "all" && column !== missing, isDerived: () => derived,
  })));
}

function reasonsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "reason" && typeof part === "string" ? [part] : reasonsIn(part)));
}
