import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { apiSetRule } from "./eslint/apiSetRule.mjs";

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "node_modules/", "test/eslint/fixtures/"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      "eqeqeq": ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 350 }],
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Export by name." }],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: { "no-console": "error" },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx", "test/eslint/fixtures/*.ts"],
    plugins: { scorecard: { rules: { "api-set": apiSetRule } } },
    rules: { "scorecard/api-set": "error" },
  },
  {
    files: ["src/workbook/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      [
        "call-sync-after-load", "call-sync-before-read", "load-object-before-read", "no-context-sync-in-loop", "no-empty-load",
        "no-navigational-load", "no-office-initialize", "test-for-null-using-isNullObject",
      ].map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
);
