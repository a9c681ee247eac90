import { childOf, childrenOf, descendantOf, parseXml, type XmlElement } from "../../xlsx/read/xmlElement";
import type { RibbonAction, RibbonControl, RibbonGroup } from "../ribbon";

/** What a manifest says of an add-in that its window needs. */
export interface AddInDescription {
  readonly title: string;
  /** Path and query of the pane's page, such as `/taskpane.html`. */
  readonly panePath: string;
  readonly ribbon: readonly RibbonGroup[];
  /** Path of what describes its functions, and what stands before their names; null where it has none. */
  readonly functions: { readonly path: string; readonly namespace: string } | null;
}

/**
 * Reads an add-in's manifest: its name, its page and its buttons for a workbook. Buttons inside a menu stand beside each other.
 * @throws WorkbookFileError where the text is no XML
 */
export function readAddIn(manifest: string): AddInDescription {
  const root = parseXml(manifest, "manifest.xml");
  const workbook = allOf(root, "Host").find((host) => host.attributes.get("type") === "Workbook");
  const resources = new Map(allOf(root, "Resources").flatMap(({ children }) => children.flatMap((list) => list.children))
    .map((entry) => [entry.attributes.get("id") ?? "", entry.attributes.get("DefaultValue") ?? ""]));
  const resource = (element: XmlElement | undefined): string => resources.get(element?.attributes.get("resid") ?? "") ?? "";

  const control = (button: XmlElement): RibbonControl[] => {
    const action = actionOf(childOf(button, "Action"));
    if (!action) return [];
    return [{
      id: button.attributes.get("id") ?? "", label: resource(childOf(button, "Label")), tip: resource(descendantOf(button, "Supertip", "Description")),
      icon: pathOf(resource(largeIcon(button))), action,
    }];
  };
  const groups = allOf(workbook, "ExtensionPoint")
    .filter((point) => point.attributes.get("type") === "PrimaryCommandSurface")
    .flatMap((point) => allOf(point, "Group"))
    .map((group): RibbonGroup => ({
      label: resource(childOf(group, "Label")),
      controls: childrenOf(group, "Control").flatMap((element) => {
        const items = allOf(element, "Item");
        return (items.length > 0 ? items : [element]).flatMap(control);
      }),
    }));
  // An add-in with buttons shows the page that its button names; the page of the settings is for versions of Excel without them.
  const shown = allOf(workbook, "Action").find((action) => action.attributes.get("type") === "ShowTaskpane");
  return {
    title: childOf(root, "DisplayName")?.attributes.get("DefaultValue") ?? "Add-in",
    panePath: pathOf(resource(childOf(shown, "SourceLocation"))) ?? pathOf(descendantOf(root, "DefaultSettings", "SourceLocation")?.attributes.get("DefaultValue") ?? "") ?? "/",
    ribbon: groups,
    functions: functionsOf(allOf(workbook, "ExtensionPoint").find((point) => point.attributes.get("type") === "CustomFunctions"), resource),
  };
}

function functionsOf(point: XmlElement | undefined, resource: (element: XmlElement | undefined) => string): AddInDescription["functions"] {
  const path = pathOf(resource(descendantOf(point, "Metadata", "SourceLocation")));
  return path === null ? null : { path, namespace: resource(childOf(point, "Namespace")) };
}

function actionOf(action: XmlElement | undefined): RibbonAction | null {
  switch (action?.attributes.get("type")) {
    case "ShowTaskpane": return { kind: "show-pane" };
    case "ExecuteFunction": return { kind: "run", name: childOf(action, "FunctionName")?.text.trim() ?? "" };
    default: return null;
  }
}

function largeIcon(button: XmlElement): XmlElement | undefined {
  const images = childrenOf(childOf(button, "Icon"), "Image");
  return images.find((image) => image.attributes.get("size") === "32") ?? images[0];
}

function pathOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** Every element of that name inside another, at any depth. */
function allOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}
