import { makeStyles, tokens } from "@fluentui/react-components";
import type { Readiness } from "../start/readiness";
import type { PaneTexts } from "../texts/english";

const useStyles = makeStyles({
  view: { padding: tokens.spacingHorizontalL, display: "grid", rowGap: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, maxWidth: "44em" },
  title: { margin: "0", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: "0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0" },
});

export interface StartProblemProps {
  readonly readiness: Exclude<Readiness, { kind: "ready" }>;
  readonly texts: PaneTexts;
}

/** Why the pane cannot work here, what still works, and what to do. */
export function StartProblem({ readiness, texts }: StartProblemProps): React.JSX.Element {
  const styles = useStyles();
  const { title, text, works, todo } = wordsFor(readiness, texts);
  return (
    <main className={styles.view}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      <div>
        <h2 className={styles.heading}>{texts.start.works}</h2>
        <p className={styles.text}>{works}</p>
      </div>
      <div>
        <h2 className={styles.heading}>{texts.start.todo}</h2>
        <p className={styles.text}>{todo}</p>
      </div>
    </main>
  );
}

function wordsFor(readiness: StartProblemProps["readiness"], { start }: PaneTexts): PaneTexts["start"]["noHost"] {
  switch (readiness.kind) {
    case "no-library": return start.noLibrary;
    case "no-host": return start.noHost;
    case "wrong-host": return start.wrongHost(readiness.host);
    case "too-old": return start.tooOld;
  }
  return readiness satisfies never;
}
