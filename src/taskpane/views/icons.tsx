import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ icon: { display: "block", fill: "currentColor" } });

interface IconProps {
  readonly path: string;
}

/** A 16 × 16 drawing in the colour of the text around it; it says nothing that is not also said in words. */
function Icon({ path }: IconProps): React.JSX.Element {
  return <svg className={useStyles().icon} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={path} /></svg>;
}

/** An arrow to what opens: to the right, or down where it is open. */
export function ChevronIcon({ open = false }: { readonly open?: boolean }): React.JSX.Element {
  return <Icon path={open ? "M2.9 5.4 8 10.5l5.1-5.1.7.7L8 11.9 2.2 6.1Z" : "M5.4 2.9 10.5 8l-5.1 5.1.7.7L11.9 8 6.1 2.2Z"} />;
}

export function DismissIcon(): React.JSX.Element {
  return <Icon path="M3.5 2.8 8 7.3l4.5-4.5.7.7L8.7 8l4.5 4.5-.7.7L8 8.7l-4.5 4.5-.7-.7L7.3 8 2.8 3.5Z" />;
}

export function ErrorIcon(): React.JSX.Element {
  return <Icon path="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5.7 5 5 5.7 7.3 8 5 10.3l.7.7L8 8.7l2.3 2.3.7-.7L8.7 8 11 5.7l-.7-.7L8 7.3Z" />;
}

export function WarningIcon(): React.JSX.Element {
  return <Icon path="M8 1.3c.4 0 .8.2 1 .6l5.4 10.4c.4.8-.1 1.7-1 1.7H2.6c-.9 0-1.4-.9-1-1.7L7 1.9c.2-.4.6-.6 1-.6ZM7.4 5.5v4h1.2v-4Zm.6 5a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z" />;
}

export function NoteIcon(): React.JSX.Element {
  return <Icon path="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM7.4 7v4.2h1.2V7ZM8 4.6a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z" />;
}
