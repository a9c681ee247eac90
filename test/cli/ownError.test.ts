import { ownError } from "../../cli/ownError";

it("prints an error's message and place, but neither a line of minified code nor an endless stack", () => {
  const error = new Error("lost");
  error.stack = ["x".repeat(1_300_000), "Error: lost", ...Array.from({ length: 50 }, (_, line) => `    at step${line}`)].join("\n");
  const text = ownError(error);
  expect(text.length).toBeLessThan(2000);
  expect(text).toContain("Error: lost\n    at step0");
  expect(text).not.toContain("step40");
});

it("prints what is thrown without being an error", () => {
  expect(ownError("gone")).toBe("An error of the program's own: gone\n");
});
