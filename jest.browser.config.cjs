const base = require("./jest.config.cjs");

/** Journeys in a real browser: one workbench and one Chromium for all of them, a page for each. */
/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test/browser"],
  testMatch: ["**/*.journey.ts"],
  transform: base.transform,
  globalSetup: "<rootDir>/test/browser/setup/startWorkbenchAndBrowser.ts",
  globalTeardown: "<rootDir>/test/browser/setup/stopWorkbenchAndBrowser.ts",
  // A journey draws, computes and waits for a real page; two at once would only wait longer.
  maxWorkers: 1,
  testTimeout: 120_000,
};
