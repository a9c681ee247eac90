/**
 * A key with what is held down, such as `Ctrl+Alt+R` or `F1`: any of Ctrl, Alt and Shift in this order, then the key as an event
 * names it, letters in upper case. Ctrl stands for the platform's own modifier, which is Cmd on a Mac.
 */
export type Keystroke = string;

/** What a keyboard event says of its key: the members that are looked at. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "getModifierState">;

/** Whether this computer's modifier is Cmd. */
export const isMac = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys that only modify others. */
const modifiers: ReadonlySet<string> = new Set(["Control", "Meta", "Alt", "AltGraph", "Shift", "CapsLock", "Dead", "Process", "Unidentified"]);
/** A letter's or digit's own place on the keyboard, whatever Alt makes of it. */
const plainCode = /^(?:Key([A-Z])|Digit(\d))$/;

/** The keystroke of a key press; null for a modifier alone, and for a mixture that no keystroke writes. */
export function keystrokeOf(press: KeyPress, mac = isMac): Keystroke | null {
  // AltGr types characters, though Windows says that Ctrl and Alt are down.
  if (modifiers.has(press.key) || press.getModifierState("AltGraph")) return null;
  // On a Mac Ctrl, elsewhere the Windows key, belong to the system.
  if (mac ? press.ctrlKey : press.metaKey) return null;
  const held = [...((mac ? press.metaKey : press.ctrlKey) ? ["Ctrl"] : []), ...(press.altKey ? ["Alt"] : []), ...(press.shiftKey ? ["Shift"] : [])];
  return [...held, keyName(press)].join("+");
}

/** What is written on the keys that are held down, as a language has them; Alt is the same in all. */
export interface KeyNames {
  readonly ctrl: string;
  readonly shift: string;
}

/** A keystroke as the platform's users write it. */
export function keyLabel(keystroke: Keystroke, { ctrl, shift }: KeyNames, mac = isMac): string {
  if (!mac) return keystroke.replace("Ctrl+", `${ctrl}+`).replace("Shift+", `${shift}+`);
  return keystroke.replace("Ctrl+", "⌘").replace("Alt+", "⌥").replace("Shift+", "⇧");
}

/** Whether a key would be taken from somebody who types: it stands alone or with Shift, and is no function key. */
export function isTyped(keystroke: Keystroke): boolean {
  return !/^(?:Shift\+)?F\d{1,2}$/.test(keystroke) && !/^(?:Ctrl|Alt)\+/.test(keystroke);
}

/** Whether a field of text knows a key itself: it copies, pastes, selects or takes back what was typed there. */
export function editsText(keystroke: Keystroke): boolean {
  return /^Ctrl\+(?:Shift\+)?[ACVXYZ]$/.test(keystroke);
}

function keyName({ key, code, altKey }: KeyPress): string {
  const [, letter, digit] = plainCode.exec(code) ?? [];
  // With Alt many layouts give another character.
  if (altKey && (letter ?? digit) !== undefined) return letter ?? digit ?? key;
  return key === " " ? "Space" : key.length === 1 ? key.toUpperCase() : key;
}
