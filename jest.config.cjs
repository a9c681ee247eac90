const swc = ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" } }];

const { availableParallelism } = require("node:os");

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // office.js goes on tidying up after a batch is done; it is not to find its globals gone.
  testEnvironmentOptions: { globalsCleanup: "off" },
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "\\.[jt]sx?$": swc },
  // Published as modules only.
  transformIgnorePatterns: ["/node_modules/(?!fuzzysort/)"],
  globalSetup: "<rootDir>/test/setup/bundleUniver.cjs",
  moduleNameMapper: { "^@univerjs/(core|engine-formula)$": "<rootDir>/.cache/univer/$1.cjs" },
  testTimeout: 60_000,
  // Of two cores jest would leave one idle.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
