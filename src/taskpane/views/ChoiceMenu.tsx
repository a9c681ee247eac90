import { makeStyles, Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  button: { minWidth: "0", maxWidth: "100%", justifyContent: "space-between", fontWeight: tokens.fontWeightRegular },
  shown: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  // Over the header too, which lies over what stands below it.
  popover: { zIndex: 3 },
  list: { overflowY: "auto", overflowWrap: "anywhere" },
});

/** One thing that can be chosen. */
export interface ChoiceOption {
  readonly key: string;
  readonly label: string;
  readonly onChoose: () => void;
}

export interface ChoiceMenuProps {
  readonly id?: string;
  /** What is chosen, and what it is chosen for: for a screen reader. */
  readonly label: string;
  /** What is chosen. */
  readonly shown: string;
  readonly options: readonly ChoiceOption[];
  /** Key of the option in force; null where none is. */
  readonly chosen: string | null;
  readonly disabled: boolean;
}

const group = "choice";

/** One choice of many. It counts when it is pressed, not while the arrow keys pass over it, as it would in a drop-down list of the browser's. */
export function ChoiceMenu({ id, label, shown, options, chosen, disabled }: ChoiceMenuProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Menu positioning={{ position: "below", align: "end", strategy: "fixed", autoSize: true }} inline checkedValues={{ [group]: chosen === null ? [] : [chosen] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton {...(id === undefined ? {} : { id })} size="small" className={styles.button} disabledFocusable={disabled} aria-label={label} title={shown}>
          <span className={styles.shown}>{shown}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList className={styles.list}>
          {options.map((option) => (
            <MenuItemRadio key={option.key} name={group} value={option.key} onClick={option.key === chosen ? undefined : option.onChoose}>{option.label}</MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
