import { useEffect, useId, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SharingReport } from "../state/sharingReport";
import type { PaneTexts } from "../texts/english";
import { focusOutline } from "./focusOutline";
import { DismissIcon } from "./icons";
import { ProblemList } from "./ProblemList";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, ...focusOutline },
  lead: { margin: "0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  action: { justifySelf: "start" },
});

export interface SharingListProps {
  readonly report: SharingReport;
  /** While a command runs. */
  readonly disabled: boolean;
  readonly onSelect: (address: string) => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
  readonly texts: PaneTexts;
}

/** What names people in the workbook, or in the copy that was not made: each with its place, and the copy as the way out. */
export function SharingList({ report, disabled, onSelect, onCopy, onClose, texts }: SharingListProps): React.JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // The list stands below what the user pressed: keyboards and screen readers are brought to it.
  useEffect(() => heading.current?.focus(), [report]);
  const { kind, findings } = report;
  const { titles, leads, close, nothing } = texts.sharing;
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>{titles[kind]}</h2>
        <Button appearance="subtle" size="small" icon={<DismissIcon />} aria-label={close} onClick={onClose} />
      </div>
      <p className={styles.lead}>{findings.length === 0 ? nothing : leads[kind]}</p>
      <Button size="small" className={styles.action} disabledFocusable={disabled} onClick={onCopy}>{texts.frame.commands.copy}</Button>
      {findings.length > 0 && <ProblemList diagnostics={findings} actions={{ disabled, onSelect, onAnswer: () => undefined }} texts={texts} />}
    </section>
  );
}
