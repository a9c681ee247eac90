import { peopleMinimum } from "../../scorecard/people/peopleData";
import { tellTotal } from "../answers/tellTotal";
import { tellItem, type AnsweredItem, type ToldItem } from "../answers/toldItem";
import { isBurnoutItem } from "./burnoutItem";
import type { PulseScale } from "./pulseScale";
import type { ToldWave } from "./pulseSnapshot";
import { shownItems, shownTeams } from "./shownTeams";

/** Each answer counts as favourable or not. */
const favourableOrNot = { low: 0, high: 1 };

/**
 * What a wave tells after an earlier run told something of it: two runs one after the other must not tell fewer answers apart than the
 * minimum. Unless every group that both tell of, and what is left of an item beside these, has as many answers or at least the minimum
 * more, all of the wave stays as it was: answers that moved from one team to another would be told by both. A team that was not told in the
 * wave is told only where it surely has the minimum more than all that was told of no team that stays.
 */
export function keepFormerWave(gathered: readonly AnsweredItem[], scale: PulseScale, wave: string, before: ToldWave | undefined): ToldWave | null {
  const items = shownItems(gathered);
  const shown = shownTeams(items);
  if (before === undefined) return tellWave(items, shown, scale, wave);
  const known = new Set(before.items.flatMap(({ groups }) => groups.map(({ group }) => group)));
  const stays = shown.filter((team) => known.has(team));
  const tell = (teams: readonly string[]): ToldWave | null => (differsByFew(items, teams, before) ? null : tellWave(items, teams, scale, wave, before));
  return (comesTooEarly(items, shown, before) ? null : tell(shown)) ?? tell(stays) ?? before;
}

/** null where nothing may be told, or it would contradict what was told before. */
function tellWave(items: readonly AnsweredItem[], teams: readonly string[], scale: PulseScale, wave: string, before?: ToldWave): ToldWave | null {
  const former = before?.favourableFrom === scale.favourable ? before : undefined;
  const told = items.flatMap((item) => tellItem(item, { shown: teams.filter((team) => item.groups.has(team)), scale: favourableOrNot, before: former && formerOf(item.item, former) }) ?? []);
  if (told.length === 0 || told.length < items.length) return null;
  const together = (asksBurnout: boolean): ToldWave["good"] => {
    const own = told.filter(({ item }) => isBurnoutItem(item) === asksBurnout);
    return own.length === 0 ? null : tellTotal(own.map(({ whole }) => whole), favourableOrNot, former?.[asksBurnout ? "burnout" : "good"] ?? undefined);
  };
  return { wave, favourableFrom: scale.favourable, items: told.map(({ item, all, groups, rest }): ToldItem => ({ item, all, groups, rest })), good: together(false), burnout: together(true) };
}

function formerOf(item: string, { items }: ToldWave): ToldItem | undefined {
  return items.find((other) => other.item === item);
}

function comesTooEarly(items: readonly AnsweredItem[], shown: readonly string[], before: ToldWave): boolean {
  return items.some(({ item, groups }) => {
    const former = formerOf(item, before);
    if (former === undefined) return false;
    const stays = former.groups.filter(({ group }) => shown.includes(group));
    const outside = former.all.n - stays.reduce((sum, { told }) => sum + told.n, 0);
    return shown.some((team) => !stays.some(({ group }) => group === team) && groups.has(team) && (groups.get(team)?.n ?? 0) < outside + peopleMinimum);
  });
}

function differsByFew(items: readonly AnsweredItem[], shown: readonly string[], before: ToldWave): boolean {
  return items.some(({ item, all, groups }) => {
    const former = formerOf(item, before);
    if (former === undefined) return false;
    const common = former.groups.filter(({ group }) => shown.includes(group) && groups.has(group));
    const gains = common.map(({ group, told }) => (groups.get(group)?.n ?? 0) - told.n);
    const gain = all.n - former.all.n;
    return [gain, gain - gains.reduce((sum, one) => sum + one, 0), ...gains].some((more) => more !== 0 && more < peopleMinimum);
  });
}
