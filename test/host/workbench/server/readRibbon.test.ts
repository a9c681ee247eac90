import { readFileSync } from "node:fs";
import path from "node:path";
import { readAddIn } from "../../../../host/workbench/server/readRibbon";

test("reads our own manifest: name, page, and the buttons with what they do", () => {
  const { title, panePath, ribbon, functions } = readAddIn(readFileSync(path.resolve(__dirname, "../../../../manifest.xml"), "utf8"));
  expect(title).toContain("Leadership Scorecard");
  expect(panePath).toBe("/taskpane.html");
  const controls = ribbon.flatMap((group) => group.controls);
  expect(controls).toContainEqual({
    id: "Scorecard.Build", label: "Build", tip: expect.stringContaining("Scorecard") as string, icon: "/assets/ribbon-build-32.png", action: { kind: "run", name: "scorecard.build" },
  });
  expect(controls.filter(({ action }) => action.kind === "show-pane")).toHaveLength(1);
  expect(functions).toEqual({ path: "/assets/functions.json", namespace: "SCORECARD" });
  expect(controls.every(({ label, tip }) => label !== "" && tip !== "")).toBe(true);
});

test("takes the buttons inside a menu, and leaves out what is for other programs", () => {
  const button = (tag: string, id: string): string =>
    `<${tag} xsi:type="Button" id="${id}"><Label resid="l"/><Action xsi:type="ExecuteFunction"><FunctionName>${id}</FunctionName></Action></${tag}>`;
  const host = (type: string, id: string): string =>
    `<Host xsi:type="${type}"><DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="g"><Label resid="l"/>`
    + `<Control xsi:type="Menu" id="m"><Label resid="l"/><Items>${button("Item", id)}</Items></Control></Group></OfficeTab></ExtensionPoint></DesktopFormFactor></Host>`;
  const manifest = `<OfficeApp xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><DisplayName DefaultValue="Other"/><Hosts>${host("Document", "word")}${host("Workbook", "excel")}</Hosts>`
    + `<Resources><ShortStrings><String id="l" DefaultValue="Go"/></ShortStrings></Resources></OfficeApp>`;
  expect(readAddIn(manifest).ribbon).toEqual([
    { label: "Go", controls: [{ id: "excel", label: "Go", tip: "", icon: null, action: { kind: "run", name: "excel" } }] },
  ]);
});

test("opens the page that the add-in's button shows, not the one for versions of Excel without buttons", () => {
  const button = '<Control xsi:type="Button" id="b"><Action xsi:type="ShowTaskpane"><SourceLocation resid="page"/></Action></Control>';
  const hosts = `<Hosts><Host xsi:type="Workbook"><ExtensionPoint xsi:type="PrimaryCommandSurface"><Group id="g">${button}</Group></ExtensionPoint></Host></Hosts>`;
  const settings = '<DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/old.html"/></DefaultSettings>';
  const resources = '<Resources><Urls><Url id="page" DefaultValue="https://localhost:3000/src/taskpane.html?from=button"/></Urls></Resources>';
  const manifest = (inside: string): string => `<OfficeApp xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inside}</OfficeApp>`;
  expect(readAddIn(manifest(settings + hosts + resources)).panePath).toBe("/src/taskpane.html?from=button");
  expect(readAddIn(manifest(settings)).panePath).toBe("/old.html");
});
