import type { ReactNode } from "react";
import type { Problem } from "../../server/answers.ts";
import { useDeveloperPanel } from "../developer/panel-state.ts";
import { Button } from "./button.tsx";

type FailureNoticeProps = {
  readonly title: string;
  readonly problem: Problem;
  readonly onRetry?: (() => void) | undefined;
  /** @default "Try again" */
  readonly retry?: string;
};

/** What happened, what to do, and the way to the call that failed. */
export function FailureNotice({ title, problem, onRetry, retry = "Try again" }: FailureNoticeProps) {
  const { operation, message, hint } = problem;
  const panel = useDeveloperPanel();
  const isCall = operation !== "console" && operation !== "session";
  return (
    <div role="alert" className="notice failure">
      <h2>{title}</h2>
      <p className="notice-message">{message}</p>
      <p>{hint}</p>
      <p className="notice-source">
        Operation <code>{operation}</code>
      </p>
      <div className="actions">
        {onRetry && <Button onPress={onRetry}>{retry}</Button>}
        {isCall && (
          <Button look="link" onPress={() => panel.show(isCall ? operation : undefined)}>
            See the call
          </Button>
        )}
      </div>
    </div>
  );
}

type EmptyNoticeProps = { readonly title: string; readonly children: ReactNode };

export function EmptyNotice({ title, children }: EmptyNoticeProps) {
  return (
    <div className="notice empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

type NoteProps = {
  /** @default "info" */
  readonly kind?: "info" | "warning" | "done";
  readonly title?: string;
  readonly children: ReactNode;
};

/** A remark within a page. */
export function Note({ kind = "info", title, children }: NoteProps) {
  return (
    <div className={`note ${kind}`}>
      {title && <p className="note-title">{title}</p>}
      {children}
    </div>
  );
}
