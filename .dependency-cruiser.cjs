/** The floors of the house: a file imports only from its own floor and those below it. */
const floors = ["sample", "domain", "layout", "sharing", "workbook", "computation", "commands", "taskpane"];

const floorRules = floors.slice(0, -1).map((floor, index) => ({
  name: `${floor}-knows-nothing-above`,
  comment: `src/${floor} stands below ${floors.slice(index + 1).join(", ")}.`,
  severity: "error",
  from: { path: `^src/${floor}/` },
  to: { path: `^src/(${floors.slice(index + 1).join("|")}|ribbon|functions)/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: "pure-floors-stay-pure",
      comment: "sample, domain and layout use no page, no Excel, no React and nothing of Node.",
      severity: "error",
      from: { path: "^src/(sample|domain|layout)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui|@microsoft)/", },
    },
    { name: "pure-floors-without-node", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["core"] } },
    { name: "src-without-host", comment: "The product knows nothing of the stand-in.", severity: "error", from: { path: "^src/" }, to: { path: "^(host|cli|bench|samples|test)/" } },
    { name: "host-without-src", comment: "The stand-in knows nothing of the product.", severity: "error", from: { path: "^host/" }, to: { path: "^(src|cli|bench|samples|test)/" } },
    {
      name: "only-the-workbench-draws",
      comment: "Headless, the stand-in needs no grid, no charts and no other thread.",
      severity: "error",
      from: { path: "^host/", pathNot: "^host/workbench/" },
      to: { path: "node_modules/(echarts|zrender|comlink|@univerjs/(?!core/|engine-formula/))" },
    },
    {
      name: "the-host-without-the-workbench",
      comment: "The workbench stands on the stand-in; only the shapes that cross its port are known below.",
      severity: "error",
      from: { path: "^host/", pathNot: "^host/workbench/" },
      to: { path: "^host/workbench/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-entry-points-name-the-door",
      comment: "Everything else knows the interface src/workbook/workbook.ts.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbook/office/|taskpane/main\\.tsx$)" },
      to: { path: "^src/workbook/office/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "product-without-development-packages", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"], extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"] },
  },
};
