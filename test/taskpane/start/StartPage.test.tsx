/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { StartPage } from "../../../src/taskpane/start/StartPage";
import type { StartProblemProps } from "../../../src/taskpane/views/StartProblem";
import { english } from "../../../src/taskpane/texts/english";
import { setSystemLooks } from "../systemLooks";

const cases: readonly (readonly [StartProblemProps["readiness"], string])[] = [
  [{ kind: "no-library" }, "Excel's library did not load"],
  [{ kind: "no-host" }, "Open this page in Excel"],
  [{ kind: "wrong-host", host: "Word" }, "This is Word, not Excel"],
  [{ kind: "too-old" }, "This Excel is too old"],
];

it.each(cases)("says of %p what is wrong, what still works and what to do", (readiness, title) => {
  setSystemLooks({});
  render(<StartPage readiness={readiness} texts={english} />);
  screen.getByRole("heading", { level: 1, name: title });
  for (const name of ["What still works", "What to do"]) {
    expect(screen.getByRole("heading", { level: 2, name }).nextElementSibling?.textContent).toMatch(/\w.*\.$/);
  }
});
