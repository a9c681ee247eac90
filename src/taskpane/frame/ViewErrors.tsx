import { Component } from "react";
import type { PaneTexts } from "../texts/english";

interface ViewErrorsProps {
  readonly texts: PaneTexts;
  readonly children: React.ReactNode;
}

/** Keeps the frame when a view fails: what happened, and what to do, stand in its place until another view is opened. */
export class ViewErrors extends Component<ViewErrorsProps, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: String(error) };
  }

  override render(): React.ReactNode {
    const { children, texts } = this.props;
    const { message } = this.state;
    if (message === null) return children;
    return (
      <div role="alert">
        <p>{texts.ownFault} {texts.frame.viewFailed}</p>
        <p>{texts.frame.viewFailedNext}</p>
        <p>{message}</p>
      </div>
    );
  }
}
