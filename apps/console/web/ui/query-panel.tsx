import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useRef } from "react";
import { toProblem } from "../api/ask.ts";
import { FailureNotice } from "./notices.tsx";
import { Panel } from "./panel.tsx";
import { Skeleton } from "./skeleton.tsx";

type QueryPanelProps<Data> = {
  /** What is shown, such as "Customer groups". */
  readonly label: string;
  readonly query: UseQueryResult<Data>;
  readonly isEmpty?: (data: Data) => boolean;
  /** What stands there when there is nothing. */
  readonly empty?: ReactNode;
  /** Said to a screen reader when the answer has come. */
  readonly summary: (data: Data) => string;
  readonly children: (data: Data) => ReactNode;
};

/** An answer of the API in its states: loading, failed, empty, there. */
export function QueryPanel<Data>({ label, query, isEmpty, empty, summary, children }: QueryPanelProps<Data>) {
  const panel = useRef<HTMLElement>(null);
  const { data, error, isFetching, refetch } = query;
  // A failed read shows nothing of an earlier answer, which may no longer be true.
  const isLoading = error ? isFetching : data === undefined;
  const retry = () => {
    panel.current?.focus(); // the button that was pressed goes away
    void refetch();
  };
  return (
    <Panel ref={panel} label={label} isBusy={isFetching}>
      <p role="status" className="unseen">
        {isLoading ? `Loading: ${label}.` : !error && data !== undefined && summary(data)}
      </p>
      {isLoading && <Skeleton />}
      {!isLoading && error && (
        <FailureNotice title={`${label} could not be loaded`} problem={toProblem(error)} onRetry={retry} />
      )}
      {!isLoading && !error && data !== undefined && (isEmpty?.(data) ? empty : children(data))}
    </Panel>
  );
}
