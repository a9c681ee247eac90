import { pageStartId, type PageStart } from "../pageStart";

/** The HTML of the workbench's page; its script draws everything else. */
export function workbenchPage(start: PageStart): string {
  const json = JSON.stringify(start).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Workbench</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
    <script id="${pageStartId}" type="application/json">${json}</script>
    <script src="/page.js" type="module"></script>
  </head>
  <body>
    <noscript>The workbench is a program in this page: it needs JavaScript.</noscript>
  </body>
</html>
`;
}

/** The page may load its own files, frame the pane's site, and talk to nobody else. The grid makes style elements and draws fonts and pictures from data. */
export function workbenchPolicy(paneOrigin: string): string {
  return [
    "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", `img-src 'self' data: blob: ${paneOrigin}`, "font-src 'self' data:",
    "connect-src 'self'", "worker-src 'self'", `frame-src ${paneOrigin}`, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join("; ");
}
