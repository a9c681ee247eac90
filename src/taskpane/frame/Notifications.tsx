import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useStore } from "zustand";
import type { Pane } from "../state/createPane";
import type { PaneTexts } from "../texts/english";
import { DismissIcon } from "../views/icons";

const useStyles = makeStyles({
  area: { gridArea: "notes" },
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalS, margin: "0", listStyleType: "none" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  bar: { boxShadow: tokens.shadow4 },
});

/** What the pane says on its own, above the status bar: the newest last, never more than a few. */
export function Notifications({ pane, texts }: { readonly pane: Pane; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const notifications = useStore(pane.notifications.store);
  return (
    <section aria-label={texts.frame.notifications} aria-live="polite" className={styles.area}>
      {notifications.length > 0 && (
        <ul className={styles.list}>
          {notifications.map(({ id, intent, text, actions = [] }) => (
            <li key={id}>
              <MessageBar intent={intent} layout="multiline" className={styles.bar} role="group" aria-label={text}>
                <MessageBarBody>
                  {text}
                  {actions.length > 0 && (
                    <span className={styles.actions}>
                      {actions.map(({ title, run }) => (
                        <Link
                          key={title} as="button" inline
                          onClick={() => {
                            pane.unnotify(id);
                            run();
                          }}
                        >
                          {title}
                        </Link>
                      ))}
                    </span>
                  )}
                </MessageBarBody>
                <MessageBarActions
                  containerAction={<Button appearance="transparent" size="small" icon={<DismissIcon />} aria-label={texts.frame.dismissNotification} onClick={() => pane.unnotify(id)} />}
                />
              </MessageBar>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
