/** What a streaming function is called with behind its arguments. */
export interface Invocation {
  /** Shows a value, a block of them, or an error in the cells that the formula stands in, as often as it is called. */
  setResult(result: unknown): void;
  /** Called when no cell asks any more. */
  onCanceled?: () => void;
}

/** What office.js offers to custom functions; its types are not among those of the object model. */
export interface FunctionsApi {
  associate(id: string, call: (...args: unknown[]) => void): void;
  readonly Error: new (code: "#N/A" | "#VALUE!", message: string) => Error;
}
