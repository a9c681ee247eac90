import { panePage } from "../../../../host/workbench/server/panePage";

const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const origin = "http://localhost:8420";
const shim = `<script src="/workbench-shim.js" data-workbench="${origin}"></script>`;

test.each([
  `<head><meta http-equiv="Content-Security-Policy" content="script-src 'self' ${new URL(office).origin}"><script src="${office}"></script><script defer src="a.js"></script></head>`,
  `<head><script src=${office}></script><script defer src=a.js></script></head>`,
  `<head><script type="text/javascript" src='${office.replace("/1/", "/1.1/")}'></script></head>`,
])("changes two things and leaves every other byte: %s", (html) => {
  const page = panePage(html, origin);
  expect(page.split(shim)).toHaveLength(2);
  expect(page.indexOf(shim)).toBeLessThan(page.indexOf("/office/office.js"));
  const address = html.includes("/1.1/") ? office.replace("/1/", "/1.1/") : office;
  expect(page.replace(shim, "").replace("/office/office.js", address)).toBe(html);
});

test("refuses a page that loads no office.js", () => {
  expect(() => panePage(`<script src="https://example.org/office.js"></script>`, origin)).toThrow("does not load office.js");
});
