import { Component, Suspense } from "react";
import type { PaneTexts } from "../texts/english";

interface LazyPartProps {
  readonly texts: PaneTexts;
  readonly children: React.ReactNode;
}

/** A part of the pane that is loaded when it is first needed. Where it fails, as after the page's files were replaced, the rest stays: what happened, and what to do, stand in its place. */
export class LazyPart extends Component<LazyPartProps, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: String(error) };
  }

  override render(): React.ReactNode {
    const { children, texts } = this.props;
    const { message } = this.state;
    if (message === null) return <Suspense>{children}</Suspense>;
    return (
      <div role="alert">
        <p>{texts.ownFault} {texts.frame.viewFailed}</p>
        <p>{texts.frame.viewFailedNext}</p>
        <p>{message}</p>
      </div>
    );
  }
}
