import type { ThemeSource } from "./watchTheme";

/** The looks of the Office application that holds the page. */
export const officeThemeSource: ThemeSource = {
  // The library's types know nothing of hosts without a theme; there are such.
  colors: () => Office.context.officeTheme as Office.OfficeTheme | undefined,
  onHostChange: (listener) => {
    try {
      Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, listener);
    } catch {
      // A host without that event throws; then the page looks for itself.
    }
  },
};
