import type { ColumnType } from "../table/table";
import type { DatasetId } from "../table/datasets";
import type { JsonPath } from "../json/readJsonText";
import type { PackMeasure, PackRows } from "./packMeasureSchema";
import type { PackNumber, PackPredicate } from "./packPredicateSchema";

/** A column that a measure reads: where it says so, and what the column has to hold. */
export interface ColumnUse {
  readonly path: JsonPath;
  readonly dataset: DatasetId;
  readonly column: string;
  readonly types: readonly ColumnType[];
}

/** An option that a measure reads: where it says so, and as what. */
export interface OptionUse {
  readonly path: JsonPath;
  readonly option: string;
  readonly as: "number" | "statistic" | { readonly is: string | number | boolean };
}

/** Everything that a measure reads. */
export interface MeasureUses {
  readonly columns: readonly ColumnUse[];
  readonly options: readonly OptionUse[];
}

const numeric: readonly ColumnType[] = ["number"];
const counted: readonly ColumnType[] = ["number", "flag"];
const ordered: readonly ColumnType[] = ["number", "date"];
const dated: readonly ColumnType[] = ["date"];
const worded: readonly ColumnType[] = ["text"];
const any: readonly ColumnType[] = ["text", "number", "date", "flag"];

/** Walks through a measure and notes what it reads. */
export function usesOfMeasure(measure: PackMeasure, path: JsonPath): MeasureUses {
  const walk = new MeasureWalk();
  walk.measure(measure, path);
  return walk;
}

class MeasureWalk implements MeasureUses {
  readonly columns: ColumnUse[] = [];
  readonly options: OptionUse[] = [];

  measure(measure: PackMeasure, path: JsonPath): void {
    switch (measure.kind) {
      case "share":
        return this.counting(measure, path);
      case "count":
        if (measure.among) this.rows(measure.among, [...path, "among"]);
        return this.counting(measure, path);
      case "count-per-sum":
        this.column(measure.rows.dataset, measure.sum, numeric, [...path, "sum"]);
        return this.counting(measure, path);
      case "per-agent-month":
        this.agents(path);
        return this.counting(measure, path);
      case "turnover":
        this.agents(path);
        this.number(measure.minimumMonths, [...path, "minimumMonths"]);
        return this.counting(measure, path);
      case "mean": {
        const { rows, value, statistic, persons } = measure;
        this.rows(rows, [...path, "rows"]);
        this.value(rows.dataset, value, [...path, "value"]);
        if (persons !== undefined) this.column(rows.dataset, persons, worded, [...path, "persons"]);
        if (typeof statistic === "object") this.options.push({ path: [...path, "statistic"], option: statistic.option, as: "statistic" });
        return;
      }
      case "active-agents":
        this.agents(path);
        this.rows(measure.rows, [...path, "rows"]);
        this.column(measure.rows.dataset, measure.agent, worded, [...path, "agent"]);
        this.number(measure.atLeast, [...path, "atLeast"]);
        return this.number(measure.minimumTenure, [...path, "minimumTenure"]);
      case "open":
        this.column(measure.dataset, measure.from, dated, [...path, "from"]);
        this.column(measure.dataset, measure.to, dated, [...path, "to"]);
        if (measure.minimumDays !== undefined) this.number(measure.minimumDays, [...path, "minimumDays"]);
        return this.predicate(measure.dataset, measure.among, [...path, "among"]);
      case "heads":
        return this.agents(path);
      default:
        return measure satisfies never;
    }
  }

  private counting({ rows, counted: predicate }: { readonly rows: PackRows; readonly counted: PackPredicate }, path: JsonPath): void {
    this.rows(rows, [...path, "rows"]);
    this.predicate(rows.dataset, predicate, [...path, "counted"]);
  }

  private rows({ dataset, anchor, steps }: PackRows, path: JsonPath): void {
    anchor.forEach((column, index) => this.column(dataset, column, dated, [...path, "anchor", index]));
    steps.forEach(({ keep, datedBy }, index) => {
      this.predicate(dataset, keep, [...path, "steps", index, "keep"]);
      if (datedBy !== undefined) this.column(dataset, datedBy, dated, [...path, "steps", index, "datedBy"]);
    });
  }

  private predicate(dataset: DatasetId, predicate: PackPredicate, path: JsonPath): void {
    const column = (name: string, types: readonly ColumnType[], ...at: JsonPath): void => this.column(dataset, name, types, [...path, ...at]);
    const nested = (of: PackPredicate, ...at: JsonPath): void => this.predicate(dataset, of, [...path, ...at]);
    switch (predicate.op) {
      case "always":
        return;
      case "present":
        return column(predicate.column, any, "column");
      case "eq":
        this.number(predicate.value, [...path, "value"]);
        return column(predicate.column, counted, "column");
      case "atLeast":
      case "atMost":
        this.number(predicate.value, [...path, "value"]);
        return column(predicate.column, numeric, "column");
      case "positive":
        return this.value(dataset, predicate.value, [...path, "value"]);
      case "within":
        this.number(predicate.low, [...path, "low"]);
        this.number(predicate.high, [...path, "high"]);
        return this.value(dataset, predicate.value, [...path, "value"]);
      case "before":
        column(predicate.column, ordered, "column");
        return column(predicate.other, ordered, "other");
      case "happened":
        return column(predicate.column, dated, "column");
      case "olderThan":
        this.number(predicate.days, [...path, "days"]);
        return column(predicate.column, dated, "column");
      case "hasWord":
        return column(predicate.column, worded, "column");
      case "repeats":
        column(predicate.rule.opened, dated, "rule", "opened");
        column(predicate.rule.closed, dated, "rule", "closed");
        predicate.rule.key.forEach((key, index) => column(key, worded, "rule", "key", index));
        this.number(predicate.rule.windowDays, [...path, "rule", "windowDays"]);
        return nested(predicate.rule.among, "rule", "among");
      case "firstOf":
        column(predicate.key, worded, "key");
        column(predicate.date, dated, "date");
        return nested(predicate.among, "among");
      case "not":
        return nested(predicate.of, "of");
      case "and":
      case "or":
        return predicate.of.forEach((part, index) => nested(part, "of", index));
      case "whenOption":
        this.options.push({ path: [...path, "option"], option: predicate.option, as: { is: predicate.is } });
        nested(predicate.then, "then");
        return nested(predicate.otherwise, "otherwise");
      default:
        return predicate satisfies never;
    }
  }

  private value(dataset: DatasetId, value: Extract<PackMeasure, { readonly kind: "mean" }>["value"], path: JsonPath): void {
    switch (value.kind) {
      case "column":
        return this.column(dataset, value.column, numeric, [...path, "column"]);
      case "duration":
        this.column(dataset, value.from, dated, [...path, "from"]);
        return this.column(dataset, value.to, dated, [...path, "to"]);
      case "sum":
        return value.terms.forEach(({ column }, index) => this.column(dataset, column, numeric, [...path, "terms", index, "column"]));
      default:
        return value satisfies never;
    }
  }

  /** Month-end heads come from the table of people. */
  private agents(path: JsonPath): void {
    this.column("people", "person", worded, path);
    this.column("people", "hired", dated, path);
  }

  private number(value: PackNumber, path: JsonPath): void {
    if (typeof value === "object") this.options.push({ path, option: value.option, as: "number" });
  }

  private column(dataset: DatasetId, column: string, types: readonly ColumnType[], path: JsonPath): void {
    this.columns.push({ path, dataset, column, types });
  }
}
