import { useState } from "react";
import { Body1, Button, FluentProvider, MessageBar, MessageBarBody, ProgressBar, Title3, webLightTheme } from "@fluentui/react-components";
import { commands } from "../commands";
import type { Command, ScorecardAnswer } from "../commands/command";
import type { Progress } from "../workbook/workbook";
import { DiagnosticList } from "./DiagnosticList";
import { IndicatorList } from "./IndicatorList";

export interface AppProps {
  /** Runs a command on the open workbook. */
  readonly run: (command: Command<ScorecardAnswer>, onProgress: Progress) => Promise<ScorecardAnswer>;
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly stage: string; readonly share: number | undefined }
  | { readonly kind: "failed"; readonly message: string };

/** The page: the commands, what the last one found, and what went wrong. */
export function App({ run }: AppProps): React.JSX.Element {
  const [state, setState] = useState<State>({ kind: "idle" });
  const [answer, setAnswer] = useState<ScorecardAnswer | null>(null);

  const start = (command: Command<ScorecardAnswer>): void => {
    setState({ kind: "running", stage: stages.find, share: undefined });
    run(command, (stage, done, total) => setState({ kind: "running", stage: stages[stage], share: total > 0 ? done / total : undefined }))
      .then((found) => {
        setAnswer(found);
        setState({ kind: "idle" });
      })
      .catch((error: unknown) => setState({ kind: "failed", message: error instanceof Error ? error.message : String(error) }));
  };

  return (
    <FluentProvider theme={webLightTheme}>
      <main style={{ padding: 12, display: "grid", gap: 12 }}>
        <Title3 as="h1">Leadership Scorecard</Title3>
        <div style={{ display: "flex", gap: 8 }}>
          {commands.map((command, index) => (
            <Button key={command.id} appearance={index === 0 ? "primary" : "secondary"} disabled={state.kind === "running"} onClick={() => start(command)}>
              {command.title}
            </Button>
          ))}
        </div>
        {state.kind === "running" && (
          <div role="status">
            <Body1>{state.stage}</Body1>
            <ProgressBar {...(state.share === undefined ? {} : { value: state.share })} />
          </div>
        )}
        {state.kind === "failed" && (
          <MessageBar intent="error" layout="multiline"><MessageBarBody>{state.message}</MessageBarBody></MessageBar>
        )}
        {answer?.scorecard && <IndicatorList lines={answer.scorecard.lines} />}
        {answer && <DiagnosticList diagnostics={answer.diagnostics} />}
      </main>
    </FluentProvider>
  );
}

const stages = { find: "Looking for tables", read: "Reading tables", compute: "Computing", write: "Writing sheets" } as const;
