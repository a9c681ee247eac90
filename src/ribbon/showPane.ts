/** Shows the pane, from the ribbon and by a key. */
export const showPaneId = "pane.show";

/** Shows the pane where this Excel can; where it cannot, the ribbon's own button does. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
