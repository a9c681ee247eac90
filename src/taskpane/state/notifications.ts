import { createStore, type StoreApi } from "zustand/vanilla";

/** Something that the pane says on its own, beside the run that goes on. */
export interface Notification {
  /** Of two with the same id only the later one is shown. */
  readonly id: string;
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
  readonly actions?: readonly { readonly title: string; readonly run: () => void }[];
}

/** How many are kept: of more, the oldest go. */
export const mostNotifications = 3;

/** What is said, oldest first. */
export interface Notifications {
  readonly store: StoreApi<readonly Notification[]>;
  readonly notify: (notification: Notification) => void;
  readonly unnotify: (id: string) => void;
}

export function createNotifications(): Notifications {
  const store = createStore<readonly Notification[]>(() => []);
  const without = (id: string): readonly Notification[] => store.getState().filter((one) => one.id !== id);
  return {
    store,
    notify: (notification) => store.setState([...without(notification.id), notification].slice(-mostNotifications), true),
    unnotify: (id) => store.setState(without(id), true),
  };
}
