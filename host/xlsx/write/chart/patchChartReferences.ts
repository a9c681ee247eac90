import type { ChartModel } from "../../../model/charts";
import type { WorkbookModel } from "../../../model/workbookModel";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import { categoryReferenceXml, numberReferenceXml, textReferenceXml } from "./chartReference";

/** Brings the cells that a chart's part reads up to date with the model; everything else of it stays as its bytes are. */
export function patchChartReferences(part: XmlPart, { title, series }: ChartModel, model: WorkbookModel): void {
  const root = part.child("chart");
  const plot = root && part.child("plotArea", root);
  if (!root || !plot) return;
  const groups = part.children(plot).filter(({ local }) => local.endsWith("Chart"));
  groups.flatMap((group) => part.children(group, "ser")).forEach((element, index) => {
    const { values, categories } = series[index] ?? {};
    const holder = part.child("val", element) ?? part.child("yVal", element);
    const labels = part.child("cat", element) ?? part.child("xVal", element);
    if (holder && values !== undefined) setReference(part, holder, values, numberReferenceXml, model);
    if (typeof categories !== "string") return;
    if (labels) setReference(part, labels, categories, categoryReferenceXml, model);
    else if (holder) part.insert(holder.start, withPrefix(`<c:cat>${categoryReferenceXml(categories, model)}</c:cat>`, element.prefix));
  });
  const titleElement = part.child("title", root);
  const text = titleElement && part.child("tx", titleElement);
  if (text && title.formula !== null) setReference(part, text, title.formula, textReferenceXml, model);
}

function setReference(part: XmlPart, holder: XmlElement, formula: string, xml: (formula: string, model: WorkbookModel) => string, model: WorkbookModel): void {
  const reference = part.children(holder).find((child) => part.child("f", child) !== null);
  const present = reference && part.child("f", reference);
  if (reference && present && part.text(present) !== formula) part.replace(reference, withPrefix(xml(formula, model), reference.prefix));
}

/** Ours is written with the usual prefix; the file may have another, or none. */
function withPrefix(xml: string, prefix: string): string {
  return xml.replace(/(<\/?)c:/g, (_, bracket: string) => bracket + prefix);
}
