const { existsSync, readFileSync, renameSync } = require("node:fs");
const path = require("node:path");
const { build } = require("esbuild");
const { devDependencies } = require("../../package.json");

const folder = path.resolve(__dirname, "../../.cache/univer");

/** Univer's CommonJS build requires packages that are ES modules only, which jest cannot: each is bundled once per version. */
module.exports = async () => {
  for (const name of ["core", "engine-formula"]) {
    const stamp = `/* ${devDependencies[`@univerjs/${name}`]} */`;
    const outfile = path.join(folder, `${name}.cjs`);
    if (existsSync(outfile) && readFileSync(outfile, "utf8").startsWith(stamp)) continue;
    const unfinished = `${outfile}.${process.pid}`;
    await build({
      entryPoints: [require.resolve(`@univerjs/${name}`)],
      outfile: unfinished,
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
      // One core for all: its classes are compared by identity.
      external: name === "core" ? [] : ["@univerjs/core"],
      banner: { js: stamp },
    });
    // Two runs may start at once: neither sees half a file.
    renameSync(unfinished, outfile);
  }
};
