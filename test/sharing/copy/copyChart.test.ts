import { copyChart } from "../../../src/sharing/copy/copyChart";
import { KeptCells } from "../../../src/sharing/copy/keptCells";
import { OwnTexts } from "../../../src/sharing/copy/ownText";
import { parseXml } from "../../../src/sharing/xml/parseXml";
import { writeXml } from "../../../src/sharing/xml/writeXml";

const cells = new KeptCells([{ name: "Mara's Trends", title: "Trends", values: new Map<string, string | number>([["0,0", "Backlog 12"], ["1,0", "Oct"], ["2,0", "Nov"], ["1,1", 12], ["2,1", 0.5]]) }]);
const own = new OwnTexts(["value", "target"], new Set(["Backlog 12"]));
const namespaces = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const title = (content: string): string => `<c:title><c:tx>${content}</c:tx><c:overlay val="0"/></c:title>`;
const reference = (sheet: string, block: string): string => `<c:f>'${sheet}'!${block}</c:f>`;
const linked = title(`<c:strRef>${reference("Mara''s Trends", "$A$1")}<c:strCache><c:pt idx="0"><c:v>stale Mara</c:v></c:pt></c:strCache></c:strRef>`);
const series = (name: string, sheet = "Mara''s Trends"): string =>
  `<c:ser><c:idx val="0"/><c:tx><c:v>${name}</c:v></c:tx><c:cat><c:strRef>${reference(sheet, "$A$2:$A$3")}</c:strRef></c:cat><c:val><c:numRef>${reference(sheet, "$B$2:$B$4")}<c:numCache><c:formatCode>0 "Mara"</c:formatCode><c:pt idx="0"><c:v>99</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`;

/** A chart in the copy; null where it does not get there. */
function copied(head: string, plot: string, rest = ""): string | null {
  const chart = copyChart(parseXml(`<c:chartSpace ${namespaces}><c:chart>${head}<c:autoTitleDeleted val="0"/><c:plotArea><c:lineChart>${plot}</c:lineChart></c:plotArea></c:chart>${rest}</c:chartSpace>`), cells, own);
  return chart && writeXml(chart);
}

test("reads and remembers what the copy's cells hold", () => {
  const chart = copied(linked, series("Value"));
  expect(chart).toContain("<c:strRef><c:f>'Trends'!$A$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>Backlog 12</c:v></c:pt></c:strCache></c:strRef>");
  expect(chart).toContain("<c:f>'Trends'!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>12</c:v></c:pt><c:pt idx=\"1\"><c:v>0.5</c:v></c:pt></c:numCache>");
  expect(chart).toContain("<c:tx><c:v>Value</c:v></c:tx>");
  expect(chart).not.toMatch(/Mara|99/);
});

test("leaves out a series of cells that are left out, and a chart without series", () => {
  expect(copied(linked, series("Value") + series("Target", "Cases"))?.match(/<c:ser>/g)).toHaveLength(1);
  expect(copied(linked, series("Value", "Cases"))).toBeNull();
});

test("leaves out words of users in titles and series' names, and says that there is no title", () => {
  const text = (words: string): string => title(`<c:rich><a:p><a:r><a:t>${words}</a:t></a:r></a:p></c:rich>`);
  expect(copied(text("Mara's view"), series("Mara"))).toMatch(/<c:chart><c:autoTitleDeleted val="1"\/>(?!.*<c:title>)(?!.*Mara)/);
  expect(copied(text("Backlog 12"), series("Value"))).toContain("<a:t>Backlog 12</a:t>");
});

test("leaves out what leads out of the chart", () => {
  const chart = copied(linked, series("Value"), '<c:externalData r:id="rId1"/><c:userShapes r:id="rId2"/><c:printSettings><c:headerFooter><c:oddHeader>Mara</c:oddHeader></c:headerFooter></c:printSettings><c:extLst/>');
  expect(chart).toMatch(/<\/c:chart><\/c:chartSpace>$/);
});
