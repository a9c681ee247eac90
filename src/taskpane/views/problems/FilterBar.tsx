import { Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Diagnostic, Severity } from "../../../domain/diagnostics/diagnostic";
import type { PaneTexts } from "../../texts/english";
import { ErrorIcon, NoteIcon, WarningIcon } from "../icons";
import { hiddenText } from "../hiddenText";
import type { ProblemFilter } from "./problemFilter";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  text: { flexGrow: "1", minWidth: "120px" },
  hidden: hiddenText,
});

const icons = { error: <ErrorIcon />, warning: <WarningIcon />, info: <NoteIcon /> };
const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

export interface FilterBarProps {
  readonly filter: ProblemFilter;
  /** All of them, to be counted. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many fit the filter. */
  readonly found: number;
  readonly onFilter: (filter: ProblemFilter) => void;
  readonly texts: PaneTexts;
}

/** What narrows the findings: words, and severities with how many there are of each. */
export function FilterBar({ filter, diagnostics, found, onFilter, texts }: FilterBarProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.problems;
  return (
    <div role="search" aria-label={words.filter} className={styles.bar}>
      <Input
        className={styles.text} type="search" size="small" aria-label={words.filter} placeholder={words.filter} value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
      {severities.map((severity) => {
        const count = diagnostics.filter((one) => one.severity === severity).length;
        const checked = filter.severities.includes(severity);
        const others = filter.severities.filter((one) => one !== severity);
        return (
          <ToggleButton
            key={severity} size="small" icon={icons[severity]} checked={checked} disabledFocusable={count === 0} aria-label={words.severityCount[severity](count)} title={words.severityCount[severity](count)}
            onClick={() => onFilter({ ...filter, severities: checked ? others : [...others, severity] })}
          >
            {count}
          </ToggleButton>
        );
      })}
      <span role="status" className={styles.hidden}>{words.found(found)}</span>
    </div>
  );
}
