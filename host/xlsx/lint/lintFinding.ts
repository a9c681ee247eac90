/** Something in a file that Excel would repair, or refuse, when it opens it. */
export interface LintFinding {
  readonly rule: string;
  /** Package path of the part that is wrong. */
  readonly part: string;
  readonly message: string;
}
