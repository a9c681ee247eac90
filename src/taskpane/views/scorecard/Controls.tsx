import { lazy, Suspense } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { commands } from "../../../commands";
import { commandButtons } from "../../state/commandPlaces";
import type { ViewProps } from "../../contributions/viewContribution";
import { hasScorecard, isOutOfDate, pickedChoices } from "../../state/paneState";
import { useFocusAfter } from "../../state/useFocusAfter";
import { CommandRow } from "./CommandRow";
import { OutOfDate } from "../OutOfDate";
import { Pickers } from "./Pickers";

const useStyles = makeStyles({ controls: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS } });

/** Loaded when it is asked for. */
const PublishForm = lazy(async () => ({ default: (await import(/* webpackChunkName: "publish" */ "./PublishForm")).PublishForm }));
const MarkForm = lazy(async () => ({ default: (await import(/* webpackChunkName: "mark" */ "./MarkForm")).MarkForm }));
const publishIds = { button: "publish", form: "publish-form" } as const;

/** What can be chosen and done. */
export function Controls({ pane, state, headingId, texts }: ViewProps): React.JSX.Element {
  const { run, shown, standing, data, asksPublish, asksMark } = state;
  const running = run.kind === "running";
  const focusAfter = useFocusAfter();
  const takeBack = (): void => {
    // Without a scorecard there is nothing more to take back, and no such button.
    focusAfter(headingId);
    pane.askPublish(false);
    void pane.takeBack();
  };
  const closePublish = (): void => {
    focusAfter(publishIds.button, headingId);
    pane.askPublish(false);
  };
  const closeMark = (): void => {
    focusAfter(headingId);
    pane.marks.close();
  };
  const publish = (by: string): void => {
    closePublish();
    void pane.publish(by);
  };
  const isThere = hasScorecard(state);
  const choices = pickedChoices(state);
  const buttons = commandButtons(commands, standing?.holdsScorecard ?? false, isThere || (data?.datasets.length ?? 1) > 0);
  const [first] = buttons;
  return (
    <div className={useStyles().controls}>
      {shown !== null && (
        <Pickers
          choices={choices} teams={shown.answer.teams} periods={choices.granularity === shown.choices.granularity ? shown.answer.periods : []}
          disabled={running} onChoose={pane.choose} texts={texts}
        />
      )}
      <CommandRow
        buttons={buttons} disabled={running} onStart={(command) => void pane.start(command)}
        onTakeBack={isThere ? takeBack : null}
        publishing={isThere ? { buttonId: publishIds.button, formId: publishIds.form, isOpen: asksPublish, onToggle: () => pane.askPublish(!asksPublish) } : null}
        texts={texts}
      />
      {asksPublish && isThere && (
        <Suspense><PublishForm id={publishIds.form} name={pane.settings.value("publish.name")} disabled={running} onPublish={publish} onCancel={closePublish} texts={texts} /></Suspense>
      )}
      {asksMark !== null && shown?.answer.scorecard != null && (
        <Suspense>
          <MarkForm
            key={asksMark.about} card={shown.answer.scorecard} about={asksMark.about} disabled={running} onCancel={closeMark} texts={texts}
            onMark={(mark) => {
              closeMark();
              void pane.marks.say(mark);
            }}
          />
        </Suspense>
      )}
      {!running && first !== undefined && isOutOfDate(state) && <OutOfDate command={texts.frame.commands[first.command.id]} texts={texts} />}
    </div>
  );
}
