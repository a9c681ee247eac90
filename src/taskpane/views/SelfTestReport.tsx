import { useEffect, useId, useRef, useState } from "react";
import { Button, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from "@fluentui/react-components";
import type { SelfTestReport as Report } from "../../workbook/selfTest";
import { describeTraces, formatSelfTest, summarizeSelfTest } from "../../workbook/selfTestText";
import type { PaneTexts } from "../texts/english";
import { focusOutline } from "./focusOutline";
import { DismissIcon } from "./icons";
import { SelfTestLines } from "./SelfTestLines";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, ...focusOutline },
  where: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  copy: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400, ...focusOutline },
  text: { fontFamily: tokens.fontFamilyMonospace },
});

/** Whether the report was copied; "by-hand" where the page may not, so that the user does it. */
type Copied = "not-yet" | "copied" | "by-hand";

export interface SelfTestReportProps {
  readonly report: Report;
  /** Puts the report on the clipboard; rejects where the page may not. */
  readonly onCopy: (text: string) => Promise<void>;
  readonly onClose: () => void;
  readonly texts: PaneTexts;
}

/** What a self-test found: the sum first, then what failed, then everything. */
export function SelfTestReport({ report, onCopy, onClose, texts }: SelfTestReportProps): React.JSX.Element {
  const styles = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<Copied>("not-yet");
  // The report stands below what the user pressed: keyboards and screen readers are brought to it.
  useEffect(() => heading.current?.focus(), [report]);
  useEffect(() => setCopied("not-yet"), [report]);

  const { where: { host, platform, version, apiSets }, lines } = report;
  const troubles = lines.filter(({ result }) => result.kind !== "passed");
  const isFine = report.refusal === null && report.left.length === 0 && lines.every(({ result }) => result.kind !== "failed");
  const copy = (): void => void onCopy(formatSelfTest(report)).then(() => setCopied("copied"), () => setCopied("by-hand"));
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>{texts.selfTest.title}</h2>
        <Button appearance="subtle" size="small" icon={<DismissIcon />} aria-label={texts.selfTest.close} onClick={onClose} />
      </div>
      <MessageBar intent={isFine ? "success" : "warning"} layout="multiline" role="group">
        <MessageBarBody>{summarizeSelfTest(report)} {describeTraces(report)}</MessageBarBody>
      </MessageBar>
      <p className={styles.where}>{texts.selfTest.where(host, version, platform, apiSets)}</p>
      <div className={styles.copy}>
        <Button size="small" onClick={copy}>{texts.selfTest.copy}</Button>
        <span role="status">{copied === "not-yet" ? "" : texts.selfTest[copied]}</span>
      </div>
      {copied === "by-hand" && (
        <Textarea
          aria-label={texts.selfTest.asText} readOnly rows={8} resize="vertical" defaultValue={formatSelfTest(report)} className={styles.text}
          ref={(area) => {
            area?.focus();
            area?.select();
          }}
        />
      )}
      {troubles.length > 0 && <SelfTestLines lines={troubles} label={texts.selfTest.troubles} />}
      {lines.length > 0 && (
        <details>
          <summary className={styles.summary}>{texts.selfTest.all(lines.length)}</summary>
          <SelfTestLines lines={lines} label={texts.selfTest.all(lines.length)} />
        </details>
      )}
    </section>
  );
}
