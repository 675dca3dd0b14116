import { memo } from "react";
import type { ApiCall, CatalogueOperation } from "../../server/answers.ts";
import { EvidenceBadge } from "../ui/evidence-badge.tsx";
import { countOf, formatDuration } from "../ui/words.ts";
import { CallDetail } from "./call-detail.tsx";
import { callLook, callWords } from "./call-words.ts";

type CallItemProps = {
  readonly call: ApiCall;
  readonly described: CatalogueOperation | undefined;
  readonly isUnfolded: boolean;
  readonly onFold: (id: number) => void;
};

/** Of the button that unfolds a call. */
export const callElementId = (id: number): string => `call-${id}`;

/** One call on two lines, and all about it when it is unfolded. */
export const CallItem = memo(function CallItem({ call, described, isUnfolded, onFold }: CallItemProps) {
  const { id, method, path, operation, duration, attempts, drift } = call;
  const detailId = `${callElementId(id)}-detail`;
  const level = described?.evidence.response ?? described?.evidence.operation;
  return (
    <li className={`call ${callLook(call)}`}>
      <h3>
        <button
          type="button"
          id={callElementId(id)}
          className="call-button"
          aria-expanded={isUnfolded}
          aria-controls={isUnfolded ? detailId : undefined}
          onClick={() => onFold(id)}
        >
          <span className={`verb ${described?.effect ?? ""}`}>{method}</span>{" "}
          <span className="call-operation">{operation}</span> <span className="call-status">{callWords(call)}</span>{" "}
          <span className="call-duration">{duration === undefined ? "" : formatDuration(duration)}</span>{" "}
          <span className="call-path">{path}</span>{" "}
          <span className="call-marks">
            {attempts.length > 1 && <span className="call-mark">{countOf(attempts.length, "attempt")}</span>}{" "}
            {drift.length > 0 && <span className="call-mark drifts">{countOf(drift.length, "difference")}</span>}{" "}
            {level && <EvidenceBadge level={level} />}
          </span>
        </button>
      </h3>
      {isUnfolded && (
        <div id={detailId} className="call-detail">
          <CallDetail call={call} described={described} />
        </div>
      )}
    </li>
  );
});
