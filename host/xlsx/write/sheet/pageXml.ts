import type { PageModel } from "../../../model/sheetModel";
import { escapeXml } from "../xml/escapeXml";

/** The page elements of a sheet, by name; "" for one that is not needed. */
export interface PageElements {
  readonly printOptions: string;
  readonly pageMargins: string;
  readonly pageSetup: string;
  readonly headerFooter: string;
}

export function pageElements(page: PageModel): PageElements {
  const { left, right, top, bottom, header, footer } = page.margins;
  return {
    printOptions: page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "",
    pageMargins: `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>`,
    pageSetup: `<pageSetup ${pageSetupAttributes(page).map(([name, value]) => `${name}="${value}"`).join(" ")}/>`,
    headerFooter: headerFooterXml(page),
  };
}

/** Whether the sheet is scaled to a number of pages. */
export function fitsToPages(page: PageModel | null): boolean {
  return page !== null && (page.fitToWidth !== null || page.fitToHeight !== null);
}

export function pageSetupAttributes(page: PageModel): [string, string][] {
  const paper: [string, string] = ["paperSize", String(page.paperSize)];
  const orientation: [string, string] = ["orientation", page.orientation];
  if (!fitsToPages(page)) return [paper, orientation];
  // 0 is "as many as it takes".
  return [paper, ["fitToWidth", String(page.fitToWidth ?? 0)], ["fitToHeight", String(page.fitToHeight ?? 0)], orientation];
}

function headerFooterXml({ header, footer }: PageModel): string {
  const odd = [element("oddHeader", sections(header)), element("oddFooter", sections(footer))].join("");
  return odd === "" ? "" : `<headerFooter>${odd}</headerFooter>`;
}

function element(name: string, text: string): string {
  return text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`;
}

function sections({ left, center, right }: PageModel["header"]): string {
  return section("&L", left) + section("&C", center) + section("&R", right);
}

/** A text that begins with a digit would be read as a font size behind the code, so the font is named first. */
function section(code: string, text: string): string {
  if (text === "") return "";
  return /^\d/.test(text) ? `${code}&"-,Regular"${text}` : code + text;
}
