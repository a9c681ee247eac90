import { Shell } from "../frame/Shell";
import { StartProblem, type StartProblemProps } from "../views/StartProblem";
import { useTheme } from "../state/useTheme";
import { systemThemeSource } from "../theme/systemThemeSource";

/** The page where there is no Excel to work with: it looks as the system does. */
export function StartPage(props: StartProblemProps): React.JSX.Element {
  return <Shell theme={useTheme(systemThemeSource)}><StartProblem {...props} /></Shell>;
}
