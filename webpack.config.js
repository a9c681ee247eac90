const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { manifestFor } = require("./cli/excel/manifestFor.cjs");

/** The workers' scripts, by the name that `new Worker` gives them. Each stays one file that asks for no other at its start. */
const workers = new Set(["computation", "sharing-worker", "sample"]);

/**
 * The add-in's one page. Production and development differ in minifying and source maps only;
 * the same sources give the same bytes, and file names carry a hash of what they hold.
 *
 * `--env origin=https://…` is where the page will be served from: it goes into dist/manifest.xml. Without it the manifest stays
 * the one for development.
 *
 * @returns {import("webpack").Configuration}
 */
module.exports = ({ origin } = {}, { mode = "production" }) => ({
  mode,
  target: ["web", "es2022"],
  context: __dirname,
  entry: { taskpane: "./src/taskpane/main.tsx" },
  output: {
    path: path.join(__dirname, "dist"),
    filename: mode === "production" ? "[name].[contenthash:12].js" : "[name].js",
    // The worker: one classic script, which any web view can start.
    chunkFilename: mode === "production" ? "[name].[contenthash:12].js" : "[name].js",
    clean: true,
  },
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: "./src/taskpane/index.html", filename: "taskpane.html", scriptLoading: "defer", minify: false }),
    new CopyPlugin({ patterns: [{ from: "assets/*.png" }, { from: "assets/{functions,functions.de,shortcuts}.json" }, { from: "manifest.xml", transform: (text) => manifestFor(text.toString(), origin) }] }),
  ],
  optimization: {
    // What two views of the pane need is loaded once.
    splitChunks: { chunks: ({ name }) => !workers.has(name), cacheGroups: { defaultVendors: false, default: { minChunks: 2, minSize: 10_000, reuseExistingChunk: true } } },
    // The page's policy holds a hash of its style, to the byte.
    minimizeOptions: { html: false },
  },
  performance: { hints: false },
});
