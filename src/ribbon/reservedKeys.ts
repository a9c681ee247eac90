import type { Keystroke } from "../taskpane/keys/keystroke";

/** Keys of Excel's own, of those that an add-in could ask for: with Ctrl and Alt, or with Ctrl and Shift. On Windows, the web and, with Cmd for Ctrl, a Mac. */
export const reservedKeys: ReadonlySet<Keystroke> = new Set([
  // Paste special, apply the filter again, the scrollable menu, expand and collapse a field.
  "Ctrl+Alt+V", "Ctrl+Alt+L", "Ctrl+Alt+F5", "Ctrl+Alt+F9", "Ctrl+Alt+Shift+F9", "Ctrl+Alt+=", "Ctrl+Alt+-", "Ctrl+Alt+5", "Ctrl+Alt+ArrowLeft", "Ctrl+Alt+ArrowRight",
  "Ctrl+Alt+M", "Ctrl+Alt+R", "Ctrl+Alt+K", "Ctrl+Alt+T", "Ctrl+Alt+0",
  // Fonts, filter, formula bar, arguments, comments, paste values, totals, names, border, formats, date and time.
  "Ctrl+Shift+F", "Ctrl+Shift+P", "Ctrl+Shift+L", "Ctrl+Shift+U", "Ctrl+Shift+A", "Ctrl+Shift+O", "Ctrl+Shift+V", "Ctrl+Shift+T", "Ctrl+Shift+G", "Ctrl+Shift+K",
  "Ctrl+Shift+S", "Ctrl+Shift+X", "Ctrl+Shift+Z", "Ctrl+Shift+Y", "Ctrl+Shift+N", "Ctrl+Shift+W", "Ctrl+Shift+I", "Ctrl+Shift+J", "Ctrl+Shift+E", "Ctrl+Shift+Q", "Ctrl+Shift+R",
  "Ctrl+Shift+Enter", "Ctrl+Shift+Home", "Ctrl+Shift+End", "Ctrl+Shift+Space", "Ctrl+Shift+F3", "Ctrl+Shift+F6", "Ctrl+Shift+F12", "Ctrl+Shift+0", "Ctrl+Shift+1", "Ctrl+Shift+2",
  "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5", "Ctrl+Shift+6", "Ctrl+Shift+7", "Ctrl+Shift+8", "Ctrl+Shift+9",
]);
