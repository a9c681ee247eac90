import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentType } from "react";
import type { ViewProps } from "../../contributions/viewContribution";
import { AiSection } from "./AiSection";
import { AssessmentSection } from "./AssessmentSection";
import { CoachingSection } from "./CoachingSection";
import { FeedbackSection } from "./FeedbackSection";
import { ImpactSection } from "./ImpactSection";
import { PipelineSection } from "./PipelineSection";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The sections of the programme, in the order of their sheets. */
const sections: readonly (readonly [id: string, Section: ComponentType<ViewProps>])[] = [
  ["assessment", AssessmentSection], ["feedback", FeedbackSection], ["pipeline", PipelineSection], ["ai", AiSection], ["coaching", CoachingSection], ["impact", ImpactSection],
];

/** The leadership programme beside the indicators: what matters most of each section, and the tables that fill it. */
export function ProgrammeView(props: ViewProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <p className={styles.text}>{props.texts.programme.intro}</p>
      {sections.map(([id, Section]) => <Section key={id} {...props} />)}
    </div>
  );
}
