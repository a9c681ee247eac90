/** @jest-environment jsdom */
import { colorLuminance } from "../../../src/taskpane/theme/colorLuminance";
import { paneThemes, type PaneTheme } from "../../../src/taskpane/theme/paneTheme";
import { themeNameOf, type HostColors } from "../../../src/taskpane/theme/themeNameOf";
import { watchTheme } from "../../../src/taskpane/theme/watchTheme";
import { setSystemLooks } from "../systemLooks";

const host = (bodyBackgroundColor: string, bodyForegroundColor = "#FFFFFF"): HostColors => ({ bodyBackgroundColor, bodyForegroundColor });
const plain = { forcedColors: false, dark: false };

describe("colorLuminance", () => {
  it.each([["#000000", 0], ["#FFFFFF", 1], ["fff", 1], ["#808080", 0.2159]])("of %s is %d", (color, luminance) => {
    expect(colorLuminance(color)).toBeCloseTo(luminance, 4);
  });

  it.each(["", "white", "#12345", "rgb(0,0,0)"])("is unknown of %p", (color) => expect(colorLuminance(color)).toBeNull());
});

describe("the theme", () => {
  it.each([
    ["Colorful", host("#FFFFFF", "#262626"), plain, "light"],
    ["Black", host("#262626"), plain, "dark"],
    ["Dark Gray", host("#666666"), plain, "dark"],
    ["white on black", host("#000000"), plain, "high-contrast"],
    ["a black background with grey words", host("#000000", "#D0D0D0"), plain, "dark"],
    ["a light host under a dark system", host("#FFFFFF"), { ...plain, dark: true }, "light"],
    ["forced colours", host("#FFFFFF"), { ...plain, forcedColors: true }, "high-contrast"],
    ["a host without colours", undefined, { ...plain, dark: true }, "dark"],
    ["a host with an unreadable colour", host("transparent"), plain, "light"],
  ] as const)("of %s", (_name, colors, system, theme) => expect(themeNameOf(colors, system)).toBe(theme));

  it("follows the host's event, the system and the user's return, and is told once per change", () => {
    const changeSystem = setSystemLooks({});
    let colors = host("#FFFFFF");
    let hostChanged: () => void = () => undefined;
    const onTheme = jest.fn();
    const watch = watchTheme({ colors: () => colors, onHostChange: (listener) => (hostChanged = listener) }, onTheme);
    colors = host("#262626");
    hostChanged();
    window.dispatchEvent(new Event("focus"));
    colors = host("#FFFFFF");
    window.dispatchEvent(new Event("focus"));
    changeSystem({ forcedColors: true });
    expect(onTheme.mock.calls).toEqual([["dark"], ["light"], ["high-contrast"]]);
    watch.dispose();
    changeSystem({ forcedColors: false });
    hostChanged();
    expect(onTheme).toHaveBeenCalledTimes(3);
  });
});

describe.each(Object.entries(paneThemes))("contrast in the %s theme", (_name, theme: PaneTheme) => {
  const text = [
    "verdictOnTarget", "verdictWatch", "verdictOffTarget", "colorNeutralForeground1", "colorNeutralForeground2", "colorBrandForegroundLink",
  ] as const satisfies readonly (keyof PaneTheme)[];
  const backgrounds = ["colorNeutralBackground1", "colorNeutralBackground3", "rowHover"] as const satisfies readonly (keyof PaneTheme)[];

  it.each(text.flatMap((color) => backgrounds.map((background) => [color, background] as const)))("of %s on %s is at least 4.5 : 1", (color, background) => {
    expect(contrast(theme[color], theme[background])).toBeGreaterThanOrEqual(4.5);
  });

  it("of a sparkline is at least 3 : 1", () => {
    expect(contrast(theme.colorNeutralForeground3, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(3);
  });
});

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((color) => colorLuminance(color) ?? NaN).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
