import { useEffect, useState } from "react";
import type { PaneTexts } from "../../texts/english";
import { controlId } from "./controlId";
import { SettingGroup } from "./SettingGroup";
import type { SettingRow } from "./settingRow";

export interface SettingsListProps {
  /** Those that are shown. */
  readonly rows: readonly SettingRow[];
  /** Whether they were searched for: all are in sight then. */
  readonly isSearch: boolean;
  /** Key of one to go to; null where there is none. */
  readonly toReveal: string | null;
  readonly onRevealed: () => void;
  readonly disabled: boolean;
  readonly texts: PaneTexts;
}

/** Settings by their headings. Few headings stand open; of many the first, and those under which something was set. */
export function SettingsList({ rows, isSearch, toReveal, onRevealed, disabled, texts }: SettingsListProps): React.JSX.Element {
  const groups = groupsOf(rows);
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const standsOpen = ([title, own]: Group, index: number): boolean => toggled[title] ?? (groups.length <= fewGroups || index === 0 || own.some(({ isSet }) => isSet));
  const goal = rows.find(({ key }) => key === toReveal);

  useEffect(() => {
    if (goal === undefined) return;
    setToggled((before) => ({ ...before, [goal.group]: true }));
    // Where the view has just been opened, its heading takes the keyboard first.
    const timer = setTimeout(() => {
      const control = document.getElementById(controlId(goal.key));
      control?.scrollIntoView?.({ block: "center" });
      control?.focus();
      onRevealed();
    });
    return () => clearTimeout(timer);
    // The row is made anew by every change of a setting; it is gone to once.
  }, [goal?.key]);

  return (
    <div>
      {groups.map((group, index) => {
        const [title, own] = group;
        const open = isSearch || standsOpen(group, index);
        return (
          <SettingGroup
            key={title} title={title} rows={own} open={open} disabled={disabled} texts={texts}
            onToggle={() => setToggled({ ...toggled, [title]: !open })}
          />
        );
      })}
    </div>
  );
}

const fewGroups = 3;

type Group = readonly [title: string, rows: readonly SettingRow[]];

function groupsOf(rows: readonly SettingRow[]): Group[] {
  return [...new Set(rows.map(({ group }) => group))].map((title) => [title, rows.filter(({ group }) => group === title)]);
}
