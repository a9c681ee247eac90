import type { EventNumber } from "../events/eventRegistrations";
import type { ApiType } from "../protocol/apiType";

/**
 * The methods by which the library asks for events of an object, and takes that back: `_RegisterActivatedEvent`.
 * @param events numbers by the name in between; @param targetOf the id that handlers of the object go by
 */
export function eventMethods<Target>(
  events: Readonly<Record<string, EventNumber>>, targetOf: (target: Target) => string,
): NonNullable<ApiType<Target>["methods"]> {
  return Object.fromEntries(Object.entries(events).flatMap(([name, event]) => [
    [`_Register${name}Event`, (target: Target, _args: readonly unknown[], { eventRegistrations }) => eventRegistrations.add(event, targetOf(target))],
    [`_Unregister${name}Event`, (target: Target, _args: readonly unknown[], { eventRegistrations }) => eventRegistrations.remove(event, targetOf(target))],
  ] satisfies [string, NonNullable<ApiType<Target>["methods"]>[string]][]));
}
