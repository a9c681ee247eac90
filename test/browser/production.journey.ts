import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { journey } from "./harness/journey";

const dist = path.resolve(__dirname, "../../dist");
const library = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

/** Paths of the files in a folder, relative to it, with slashes. */
function filesIn(folder: string, below = ""): string[] {
  return readdirSync(path.join(folder, below)).flatMap((name) => {
    const place = path.posix.join(below, name);
    return statSync(path.join(folder, place)).isDirectory() ? filesIn(folder, place) : [place];
  });
}

journey("the pane is the production build: its page with two changes, every other file byte for byte, and the library unmodified", async ({ workbench, paneOrigin, requests }) => {
  const read = async (place: string): Promise<Buffer> => Buffer.from(await (await fetch(`${paneOrigin}/${place}`)).arrayBuffer());
  const files = filesIn(dist);
  expect(files).toContain("taskpane.html");
  for (const file of files.filter((name) => name !== "taskpane.html")) {
    expect([file, (await read(file)).equals(readFileSync(path.join(dist, file)))]).toEqual([file, true]);
  }
  const shim = `<script src="/workbench-shim.js" data-workbench="${new URL(workbench.page.url()).origin}"></script>`;
  const page = (await read("taskpane.html")).toString();
  expect(page).toContain(shim);
  expect(page.replace(shim, "").replace("/office/office.js", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"))
    .toBe(readFileSync(path.join(dist, "taskpane.html"), "utf8"));

  await workbench.pane.button("Build Scorecard").waitFor();
  const ofPane = requests.filter((address) => address.startsWith(paneOrigin)).map((address) => new URL(address).pathname.slice(1));
  expect(ofPane.filter((place) => place.startsWith("office/"))).toContain("office/office.js");
  for (const place of ofPane.filter((name) => name.startsWith("office/"))) {
    expect([place, (await read(place)).equals(readFileSync(path.join(library, place.slice("office/".length))))]).toEqual([place, true]);
  }
});
