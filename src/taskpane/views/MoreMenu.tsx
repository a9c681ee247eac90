import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { PaneTexts } from "../texts/english";
import { MoreIcon } from "./icons";

/** A command of the menu. */
export interface MenuCommand {
  readonly id: string;
  readonly title: string;
  readonly onStart: () => void;
}

export interface MoreMenuProps {
  readonly commands: readonly MenuCommand[];
  readonly disabled: boolean;
  readonly texts: PaneTexts;
}

/** The commands that are no buttons; its list opens within the header, which says where it belongs. */
export function MoreMenu({ commands, disabled, texts }: MoreMenuProps): React.JSX.Element {
  return (
    <Menu positioning="below-end" inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" icon={<MoreIcon />} menuIcon={null} aria-label={texts.moreCommands} title={texts.moreCommands} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {commands.map(({ id, title, onStart }) => <MenuItem key={id} disabled={disabled} onClick={onStart}>{title}</MenuItem>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
