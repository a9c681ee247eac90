import { callKey, type CustomFunctions, type FunctionArgument, type FunctionDescription } from "../calc/customFunctions";
import type { Disposable } from "../events/disposable";
import type { CellValue } from "../model/cells";
import { errorIn, type FunctionCalls, type FunctionOutcome } from "./functionCalls";

interface Asked {
  answer: readonly (readonly CellValue[])[] | null;
  readonly stream: Disposable;
}

/** Keeps what the add-in's functions answered to the formulas of the workbook. */
export class AnsweredFunctions implements CustomFunctions {
  answerCount = 0;
  private byName: ReadonlyMap<string, FunctionDescription> = new Map();
  private readonly asked = new Map<string, Asked>();
  private isConnected = false;
  private waiting: (() => void)[] = [];

  /** @param onAnswer is called when formulas have to be computed anew. */
  constructor(private readonly calls: FunctionCalls, private readonly onAnswer: () => void) {}

  get names(): ReadonlySet<string> {
    return new Set(this.isConnected ? this.byName.keys() : []);
  }

  ask(name: string, args: readonly FunctionArgument[]): readonly (readonly CellValue[])[] | null {
    const key = callKey(name, args);
    const known = this.asked.get(key);
    if (known) return known.answer;
    const description = this.byName.get(name);
    if (!description) return null;
    this.asked.set(key, { answer: null, stream: this.begin(description, args, key) });
    return null;
  }

  keep(calls: ReadonlySet<string>): void {
    for (const [key, { stream }] of this.asked) {
      if (calls.has(key)) continue;
      this.asked.delete(key);
      stream.dispose();
    }
    this.tellAnswered();
  }

  offer(descriptions: readonly FunctionDescription[]): void {
    this.byName = new Map(descriptions.map((description) => [description.name.toUpperCase(), description]));
    this.onAnswer();
  }

  /** There is an add-in, which gets the calls when it takes them: what formulas show is asked for anew. */
  connect(): void {
    this.isConnected = true;
    if (this.byName.size > 0) this.onAnswer();
    this.calls.resume();
  }

  /** The add-in is gone: formulas keep what they show. */
  disconnect(): void {
    this.isConnected = false;
    this.tellAnswered();
  }

  /** Resolves when no call waits for its first answer. */
  async answered(): Promise<void> {
    if (this.isBusy) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private get isBusy(): boolean {
    return this.isConnected && [...this.asked.values()].some(({ answer }) => answer === null);
  }

  private begin({ id, isStreaming }: FunctionDescription, args: readonly FunctionArgument[], key: string): Disposable {
    const take = (outcome: FunctionOutcome): void => this.take(key, outcome);
    if (isStreaming) return this.calls.stream(id, args, take);
    this.calls.call(id, args, "").then(take, ({ message }: Error) => take({ error: "#VALUE!", message }));
    return { dispose: () => undefined };
  }

  private take(key: string, outcome: FunctionOutcome): void {
    const asked = this.asked.get(key);
    if (!asked) return;
    asked.answer = rowsOf(outcome);
    this.answerCount++;
    this.onAnswer();
    this.tellAnswered();
  }

  private tellAnswered(): void {
    if (this.isBusy) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

function rowsOf(outcome: FunctionOutcome): CellValue[][] {
  if ("error" in outcome) return [[{ error: outcome.error }]];
  const { value } = outcome;
  return Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)])) : [[cellOf(value)]];
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  const error = errorIn(value);
  return error === null ? null : { error: error.error };
}
