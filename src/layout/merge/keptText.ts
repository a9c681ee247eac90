/** A text as it stands in a `PresentValue`: with an apostrophe before it where it would else be taken for a formula. */
export function keptText(text: string): string {
  return /^'*=/.test(text) ? `'${text}` : text;
}

/** The text itself. */
export function plainText(kept: string): string {
  return kept.replace(/^'(?='*=)/, "");
}
