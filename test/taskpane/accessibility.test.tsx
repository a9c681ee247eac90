/** @jest-environment jsdom */
import axe from "axe-core";
import { fireEvent, render, screen } from "@testing-library/react";
import { StartPage } from "../../src/taskpane/start/StartPage";
import { english } from "../../src/taskpane/texts/english";
import { exampleAnswer } from "./exampleAnswer";
import { exampleTable } from "./exampleTables";
import { ExcelRefusal } from "./excelRefusal";
import { bookWithTables, chooseCommand, emptyBook, showPane } from "./paneDriver";
import { setSystemLooks } from "./systemLooks";

/** What axe finds in the page as it stands: its structure, since jsdom draws no colours. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const states: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["an empty workbook", () => {
    showPane({ readStanding: () => Promise.resolve(emptyBook) });
    return screen.findByRole("heading", { name: "No scorecard yet" });
  }],
  ["a workbook with tables", () => {
    showPane({ readStanding: () => Promise.resolve(bookWithTables) });
    return screen.findByText("2 tables are ready to be read:");
  }],
  ["a scorecard with an open indicator", async () => {
    showPane();
    fireEvent.click(screen.getByRole("button", { name: "Refresh" }));
    fireEvent.click(await screen.findByRole("button", { name: /^Innovation/ }));
  }],
  ["a waiting choice", async () => {
    showPane();
    fireEvent.click(screen.getByRole("button", { name: "Refresh" }));
    fireEvent.change(await screen.findByRole("combobox", { name: "Team" }), { target: { value: "Returns" } });
  }],
  ["nothing measured", () => {
    showPane({ runScorecard: () => Promise.resolve({ ...exampleAnswer, scorecard: null }) });
    fireEvent.click(screen.getByRole("button", { name: "Refresh" }));
    return screen.findByText(/^No indicator could be measured/, { selector: ".fui-MessageBarBody" });
  }],
  ["the problems", async () => {
    showPane();
    fireEvent.click(screen.getByRole("button", { name: "Refresh" }));
    fireEvent.click(await screen.findByRole("button", { name: /^Problems, / }));
    return screen.findByRole("search");
  }],
  ["the palette", async () => {
    showPane();
    fireEvent.click(await screen.findByRole("button", { name: "F1 commands" }));
    return screen.findByRole("dialog");
  }],
  ["a notification", async () => {
    const pane = showPane();
    pane.notify({ id: "a", intent: "info", text: "212 rows are new.", actions: [{ title: "Refresh", run: () => undefined }] });
    return screen.findByText("212 rows are new.");
  }],
  ["progress", () => {
    showPane({ runScorecard: (_command, _chosen, onProgress) => {
      onProgress("compute", 1, 5);
      return new Promise(() => undefined);
    } });
    fireEvent.click(screen.getByRole("button", { name: "Refresh" }));
    return screen.findByRole("progressbar");
  }],
  ["a failure", () => {
    showPane({ runScorecard: () => Promise.reject(new ExcelRefusal("AccessDenied")) });
    fireEvent.click(screen.getByRole("button", { name: "Refresh" }));
    return screen.findByRole("alert");
  }],
  ["a question with its answers", async () => {
    const diagnostics = exampleAnswer.diagnostics.map((one) => ({ ...one, choice: { dataset: "cases", column: "closed", headers: ["Closed at", "Done"] } }));
    showPane({ runScorecard: () => Promise.resolve({ ...exampleAnswer, diagnostics }) });
    fireEvent.click(screen.getByRole("button", { name: "Refresh" }));
    fireEvent.click(await screen.findByRole("button", { name: /^Problems, / }));
    await screen.findAllByRole("button", { name: "It is “Done”" });
  }],
  ["the data, with a list of headers open", async () => {
    showPane({ readStanding: () => Promise.resolve({ ...bookWithTables, tables: [exampleTable("Cases", ["Case ID", "Opened", "Closed", "Xqz"], 9)] }) });
    fireEvent.click(await screen.findByRole("button", { name: /^Data/ }));
    fireEvent.click(await screen.findByRole("button", { name: "closed is: Closed" }));
    await screen.findAllByRole("menuitemradio");
  }],
  ["the report of a self-test", async () => {
    showPane();
    await chooseCommand("Developer: Self-Test");
    return screen.findByRole("region", { name: "Self-test" });
  }],
  ["the list of a check before sharing", async () => {
    showPane({ checkSharing: () => Promise.resolve(exampleAnswer.diagnostics) });
    await chooseCommand("Check Before Sharing");
    return screen.findByRole("region", { name: "Before sharing" });
  }],
  ["a run that was broken off", () => {
    showPane({ readStanding: () => Promise.resolve({ ...bookWithTables, isBrokenOff: true }) });
    return screen.findByText(/^The last run was broken off/);
  }],
  ["a page outside Excel", () => {
    setSystemLooks({});
    render(<StartPage readiness={{ kind: "no-host" }} texts={english} />);
    return Promise.resolve();
  }],
];

it.each(states)("axe finds nothing in %s", async (_state, reach) => {
  document.documentElement.lang = "en";
  document.title = "Leadership Scorecard";
  await reach();
  expect(await violations()).toEqual([]);
});
