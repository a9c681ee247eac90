/** Something that listens until it is let go. */
export interface Disposable {
  dispose(): void;
}
