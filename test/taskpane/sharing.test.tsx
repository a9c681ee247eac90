/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { SharingProgress } from "../../src/commands/sharingProgress";
import { FileRefusal, notOffered } from "../../src/workbook/excelProblem";
import { exampleDiagnostics } from "./exampleAnswer";
import { chooseCommand, showPane } from "./paneDriver";

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const never = new Promise<never>(() => undefined);

describe("sharing", () => {
  const [finding] = exampleDiagnostics;

  it("opens an executive copy from the palette, and says where it is", async () => {
    showPane();
    await chooseCommand("Make Executive Copy");
    await screen.findByText(/^A copy without people's names and formulas is open as a new workbook/, { selector: ".fui-MessageBarBody" });
  });

  it("says that there is nothing to share before there is a scorecard", async () => {
    showPane({ makeCopy: () => Promise.resolve({ kind: "no-scorecard" }), checkSharing: () => Promise.resolve(null) });
    for (const title of ["Make Executive Copy", "Check Before Sharing"]) {
      await chooseCommand(title);
      await screen.findByText(/^There is no whole scorecard here/, { selector: ".fui-MessageBarBody" });
      fireEvent.click(button("Close"));
    }
  });

  it("lists what names people, selects its cells, and offers the copy, until it is closed", async () => {
    const selectCell = jest.fn(() => Promise.resolve());
    const makeCopy = jest.fn(() => Promise.resolve({ kind: "opened" } as const));
    showPane({ checkSharing: () => Promise.resolve(finding ? [finding] : []), selectCell, makeCopy });
    await chooseCommand("Check Before Sharing");
    const list = within(await screen.findByRole("region", { name: "Before sharing" }));
    expect(document.activeElement).toBe(list.getByRole("heading"));
    fireEvent.click(list.getByRole("button", { name: /Select Cases!H2226/ }));
    expect(selectCell).toHaveBeenCalledWith("Cases!H2226");
    fireEvent.click(list.getByRole("button", { name: "Make Executive Copy" }));
    await screen.findByText(/^A copy without/, { selector: ".fui-MessageBarBody" });
    expect(makeCopy).toHaveBeenCalledTimes(1);
    fireEvent.click(list.getByRole("button", { name: "Close the list" }));
    expect(screen.queryByRole("region", { name: "Before sharing" })).toBeNull();
  });

  it("says so where the check finds nothing", async () => {
    showPane();
    await chooseCommand("Check Before Sharing");
    const list = within(await screen.findByRole("region", { name: "Before sharing" }));
    list.getByText("Nothing in the workbook was found that names people.");
    expect(list.queryByRole("list")).toBeNull();
  });

  it("says of a copy that was not made who would be named where", async () => {
    const places = [{ place: "Scorecard!B7", name: "Mara Adler" }, { place: "Trends, chart Line chart: Backlog", name: "Ben Olsen" }];
    showPane({ makeCopy: () => Promise.resolve({ kind: "named", places }) });
    await chooseCommand("Make Executive Copy");
    const list = within(await screen.findByRole("region", { name: "No copy was made" }));
    list.getByRole("button", { name: /“Mara Adler” is named here.*Select Scorecard!B7/ });
    expect(list.getAllByRole("listitem")).toHaveLength(2);
  });

  it("shows how much of the file is read, and cannot be cancelled once the copy is being opened", async () => {
    let tell: SharingProgress = () => undefined;
    showPane({ makeCopy: (onProgress) => ((tell = onProgress), never) });
    await chooseCommand("Make Executive Copy");
    act(() => tell("file", 1_048_576, 3_145_728));
    await screen.findByText("1.0 of 3.0 MB");
    screen.getByRole("button", { name: "Cancel" });
    act(() => tell("open", 0, 0));
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  });

  it("says what Excel refused and what is untouched", async () => {
    showPane({ makeCopy: () => Promise.reject(new FileRefusal(notOffered, "CompressedFile is not supported")) });
    await chooseCommand("Make Executive Copy");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/Make Executive Copy did not finish\..*does not hand out the workbook as a file.*Nothing in the workbook was changed\..*on the web/);
  });
});
