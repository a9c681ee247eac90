import { useRef } from "react";
import { makeStyles, Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({ file: { display: "none" }, popover: { zIndex: 3 } });

export interface SettingsMenuProps {
  readonly disabled: boolean;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  /** A file was chosen: its text. */
  readonly onLoad: (text: string) => void;
  readonly onReset: () => void;
  readonly texts: PaneTexts;
}

/** What is done with all settings of a scope at once. */
export function SettingsMenu({ disabled, onCopy, onSave, onLoad, onReset, texts }: SettingsMenuProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.settings;
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu inline positioning={{ position: "below", align: "end", strategy: "fixed", autoSize: true }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle" menuIcon={null} icon={<MoreHorizontalRegular />} aria-label={words.more} title={words.more} />
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            <MenuItem onClick={onCopy}>{words.copy}</MenuItem>
            <MenuItem onClick={onSave}>{words.save}</MenuItem>
            <MenuItem disabled={disabled} onClick={() => file.current?.click()}>{words.load}</MenuItem>
            <MenuItem disabled={disabled} onClick={onReset}>{words.resetAll}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={file} type="file" accept=".json,application/json" className={styles.file} aria-label={words.load} tabIndex={-1}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // The same file can be chosen again after it was changed.
          target.value = "";
          if (chosen !== undefined) void chosen.text().then(onLoad);
        }}
      />
    </>
  );
}
