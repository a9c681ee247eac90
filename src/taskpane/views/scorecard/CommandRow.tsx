import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CommandButton } from "../../state/commandPlaces";
import type { ScorecardCommand } from "../../state/paneState";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

export interface CommandRowProps {
  readonly buttons: readonly CommandButton[];
  /** While a command runs; the buttons keep the focus, so that a keyboard stays where it was. */
  readonly disabled: boolean;
  readonly onStart: (command: ScorecardCommand) => void;
  /** null where there is no scorecard whose last run could be taken back. */
  readonly onTakeBack: (() => void) | null;
  /** Opens what asks for who publishes, and whether that is open; null where there is no scorecard to publish. */
  readonly publishing: { readonly buttonId: string; readonly formId: string; readonly isOpen: boolean; readonly onToggle: () => void } | null;
  readonly texts: PaneTexts;
}

/** The commands that make and keep the scorecard, as buttons. */
export function CommandRow({ buttons, disabled, onStart, onTakeBack, publishing, texts }: CommandRowProps): React.JSX.Element {
  return (
    <div role="group" aria-label={texts.commands} className={useStyles().row}>
      {buttons.map(({ command, primary }) => (
        <Button key={command.id} appearance={primary ? "primary" : "secondary"} disabledFocusable={disabled} onClick={() => onStart(command)}>
          {texts.frame.commands[command.id]}
        </Button>
      ))}
      {onTakeBack !== null && <Button disabledFocusable={disabled} onClick={onTakeBack}>{texts.frame.commands.takeBack}</Button>}
      {publishing !== null && (
        <Button id={publishing.buttonId} disabledFocusable={disabled} aria-expanded={publishing.isOpen} {...(publishing.isOpen ? { "aria-controls": publishing.formId } : {})} onClick={publishing.onToggle}>
          {texts.publish.open}
        </Button>
      )}
    </div>
  );
}
