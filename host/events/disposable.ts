/** What a subscription gives back: it ends when it is disposed of. */
export interface Disposable {
  dispose(): void;
}
