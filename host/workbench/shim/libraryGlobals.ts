import type { OfficeThemeColors } from "./officeTheme";

/** What the library expects of the window that Excel opens it in, and what it puts there. */
export interface LibraryGlobals {
  webkit: { messageHandlers: { Agave: { postMessage(json: string): void } } };
  readonly OSF: {
    readonly ScriptMessaging: {
      agaveHostCallback(callbackId: string, payload: readonly unknown[]): void;
      agaveHostEventCallback(callbackId: string, payload: readonly unknown[]): void;
    };
    readonly DDA: { readonly OfficeTheme: { getOfficeTheme(): OfficeThemeColors } };
  };
}
