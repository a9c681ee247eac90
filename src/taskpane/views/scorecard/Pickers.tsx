import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { OfferedPeriod } from "../../../commands/command";
import type { Granularity } from "../../../domain/scorecard/period";
import { scorecardShapes } from "../../../domain/scorecard/scorecardChoices";
import { formatDate, periodNameOfId } from "../../../layout/words/formatPeriod";
import type { Choices } from "../../state/paneState";
import type { PaneTexts } from "../../texts/english";

/** Where two words of a period's length and its name fit beside each other. */
const beside = "@media (min-width: 380px)";
/** Where team and shape, and below them the periods, fit beside each other in halves. */
const halves = "@media (min-width: 440px)";

const useStyles = makeStyles({
  pickers: {
    display: "grid", gap: tokens.spacingHorizontalS, gridTemplateColumns: "minmax(0, 1fr)",
    [beside]: { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)" },
    [halves]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  wide: { gridColumn: "1 / -1", [halves]: { gridColumn: "auto" } },
});

export interface PickersProps {
  readonly choices: Choices;
  readonly teams: readonly string[];
  /** Of the granularity that is chosen, newest first; empty where they are not known yet. */
  readonly periods: readonly OfferedPeriod[];
  readonly disabled: boolean;
  readonly onChoose: (chosen: Partial<Choices>) => void;
  readonly texts: PaneTexts;
}

const granularities: readonly Granularity[] = ["month", "quarter", "year"];
/** No team and no day is called by nothing. */
const none = "";

/** Team, whose scorecards are made, length of a period, and period. */
export function Pickers({ choices, teams, periods, disabled, onChoose, texts }: PickersProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.pickers;
  const { team, shape, granularity, asOf } = choices;
  const isOffered = asOf === null || periods.some(({ lastDay }) => lastDay === asOf);
  const [newest] = periods;
  return (
    <div role="group" aria-label={words.region} className={styles.pickers}>
      <Select
        className={styles.wide} aria-label={words.team} value={team ?? none} disabled={disabled}
        onChange={(_, { value }) => onChoose({ team: value === none ? null : value })}
      >
        <option value={none}>{words.allTeams}</option>
        {team !== null && !teams.includes(team) && <option value={team}>{team}</option>}
        {teams.map((name) => <option key={name} value={name}>{name}</option>)}
      </Select>
      {teams.length > 0 && (
        <Select
          className={styles.wide} aria-label={words.shape} value={shape} disabled={disabled}
          onChange={(_, { value }) => onChoose({ shape: scorecardShapes.find((one) => one === value) ?? shape })}
        >
          {scorecardShapes.map((one) => <option key={one} value={one}>{words.shapes[one]}</option>)}
        </Select>
      )}
      <Select
        aria-label={words.granularity} value={granularity} disabled={disabled}
        // The days of one length of period are not those of another.
        onChange={(_, { value }) => onChoose({ granularity: granularities.find((one) => one === value) ?? granularity, asOf: null })}
      >
        {granularities.map((one) => <option key={one} value={one}>{words.granularities[one]}</option>)}
      </Select>
      <Select
        aria-label={words.period} value={String(asOf ?? none)} disabled={disabled}
        onChange={(_, { value }) => onChoose({ asOf: value === none ? null : Number(value) })}
      >
        <option value={none}>{words.latest(newest === undefined ? null : periodNameOfId(newest.id, texts.sheets))}</option>
        {!isOffered && <option value={String(asOf)}>{words.upTo(formatDate(asOf, texts.sheets))}</option>}
        {periods.map(({ id, label, lastDay }) => <option key={id} value={String(lastDay)}>{label}</option>)}
      </Select>
    </div>
  );
}
