import type { ReactNode } from "react";
import type { Problem } from "./api.ts";

type FailureNoticeProps = {
  readonly title: string;
  readonly problem: Problem;
  readonly onRetry?: () => void;
};

export function FailureNotice({ title, problem, onRetry }: FailureNoticeProps) {
  const { operation, message, hint } = problem;
  return (
    <div role="alert" className="notice failure">
      <h2>{title}</h2>
      <p className="notice-message">{message}</p>
      <p>{hint}</p>
      <p className="notice-source">
        Operation <code>{operation}</code>
      </p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

export function EmptyNotice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="notice empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
