// Serves the add-in's development page to Excel on this computer.
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import path from "node:path";
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import { certificatesForLocalhost } from "./certificates.mjs";
import { developmentOrigin } from "./manifestFor.cjs";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const port = Number(process.env.PORT ?? new URL(developmentOrigin).port);
const configure = createRequire(import.meta.url)(path.join(root, "webpack.config.js"));

// The development server throws what a taken port gives where nobody can catch it.
if (!await isFree(port)) {
  process.stderr.write(`Port ${port} is taken, so the page cannot be served at https://localhost:${port}. End what uses it and try again.\n`);
  process.exit(1);
}
const { server, problem } = await certificatesForLocalhost();
const compiler = webpack({ ...configure({}, { mode: "development" }), stats: "errors-warnings", infrastructureLogging: { level: "warn" } });
const devServer = new DevServer({
  host: "localhost",
  port,
  server: { type: "https", options: server },
  // The page's policy lets nothing but its own scripts in, and no connection out: no overlay, no reloading over a socket.
  client: false, hot: false, liveReload: false, webSocketServer: false,
  static: false,
  // Excel on the web reads the functions' description and the keys from its own site.
  headers: { "Cache-Control": "no-store", "Access-Control-Allow-Origin": "*" },
  allowedHosts: ["localhost"],
}, compiler);
await devServer.start();
compiler.hooks.done.tap("start:excel", ({ hash }) => process.stdout.write(`Built ${hash.slice(0, 8)}; reopen the pane to see it.\n`));

process.stdout.write(`
The page is at https://localhost:${port}/taskpane.html
${problem === null ? "" : `\nWarning: ${problem}\n`}
Put the add-in into Excel with ${path.join(root, "manifest.xml")}:
  Windows  a shared folder as a trusted catalogue
  Mac      copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
  Web      Home > Add-ins > More Settings > Upload My Add-in
Every step: docs/in-excel.md. Ctrl+C ends it.
`);
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void devServer.stop().then(() => process.exit(0)));
}

function isFree(wanted) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(wanted, "localhost", () => probe.close(() => resolve(true)));
  });
}
