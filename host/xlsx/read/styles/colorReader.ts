import { numberOf, type XmlElement } from "../xmlElement";

/** Colour numbers 8 to 63 where the file has no palette of its own; 0 to 7 are the first eight again (ECMA-376 part 1, 18.8.27). */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Excel numbers the theme's first four colours light before dark, the theme part the other way round. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const officeTheme = ["FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646", "0000FF", "800080"];

/** Turns the colour elements of a workbook into "#RRGGBB". */
export class ColorReader {
  private readonly theme: readonly string[];

  /** @param scheme the theme part's `clrScheme`, where there is one */
  constructor(scheme: XmlElement | undefined, private readonly ownPalette: readonly string[] | null) {
    this.theme = themeOrder.map((name, i) => {
      const color = scheme?.children.find((child) => child.name === name)?.children[0];
      return (color?.attributes.get("lastClr") ?? color?.attributes.get("val") ?? "").match(/^[0-9a-fA-F]{6}$/)?.[0] ?? officeTheme[i] ?? "000000";
    });
  }

  /** The colour that the element names; null where it is automatic or absent. */
  read(element: XmlElement | undefined): string | null {
    const rgb = this.readPlain(element);
    const tint = numberOf(element, "tint");
    return rgb === null ? null : `#${tint ? applyTint(rgb, tint) : rgb.toUpperCase()}`;
  }

  private readPlain(element: XmlElement | undefined): string | null {
    const argb = element?.attributes.get("rgb");
    if (argb !== undefined) return /^(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})$/.exec(argb)?.[1] ?? null;
    const theme = numberOf(element, "theme");
    if (theme !== null) return this.theme[theme] ?? null;
    const index = numberOf(element, "indexed");
    if (index === null) return null;
    return this.ownPalette?.[index]?.slice(-6) ?? palette[index < 8 ? index : index - 8] ?? null;
  }
}

/** Lightens (tint > 0) or darkens a colour by its luminance, as 18.8.19 says. */
function applyTint(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const before = (high + low) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * before - 1));
  const chroma = saturation * (1 - Math.abs(2 * after - 1));
  const channel = (value: number): string => {
    const part = spread === 0 ? 0 : (value - low) / spread;
    return Math.round(255 * Math.min(1, Math.max(0, after + chroma * (part - 0.5)))).toString(16).padStart(2, "0").toUpperCase();
  };
  return channel(red) + channel(green) + channel(blue);
}
