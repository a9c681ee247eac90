/** Puts a text on the clipboard. Rejects where the page may not, as in some of Excel's frames. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
