import { useEffect, useRef } from "react";
import { useDeveloperPanel } from "../developer/panel-state.ts";
import { Button } from "../ui/button.tsx";
import { countOf, formatDuration } from "../ui/words.ts";
import type { Stop } from "./send-state.ts";
import type { Import } from "./use-import.ts";

type StopNoticeProps = { readonly stop: Stop; readonly imports: Import };

/** A call failed: what became of its rows, and how to go on. */
export function StopNotice({ stop, imports }: StopNoticeProps) {
  const { problem, fate, rows, fromLine, toLine } = stop;
  const box = useRef<HTMLDivElement>(null);
  const panel = useDeveloperPanel();
  // The button that was pressed last has gone.
  useEffect(() => box.current?.focus(), []);
  const decide = (decision: "again" | "leave") => imports.order({ order: "decide", decision });
  const isUncertain = fate === "uncertain";
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice failure">
      <h2>{isUncertain ? `${countOf(rows, "row")} may be stored` : "A call was refused"}</h2>
      <p className="notice-message">{problem.message}</p>
      <p>{problem.hint}</p>
      <p>
        {isUncertain
          ? `The call with lines ${fromLine} to ${toLine} may have arrived. Sent again, customers whose unique identifier matches are updated; any other would be there twice.`
          : `Nothing of the call with lines ${fromLine} to ${toLine} was stored, so nothing is lost or doubled by going on from there.`}
        {problem.retryAfter !== undefined && ` The service asks to wait ${formatDuration(problem.retryAfter)}.`}
      </p>
      <div className="actions">
        <Button look="primary" onPress={() => decide("again")}>
          {isUncertain ? "Send these rows again" : `Go on from line ${fromLine}`}
        </Button>
        <Button onPress={() => decide("leave")}>
          {isUncertain ? "Leave them and go on" : "Skip these rows and go on"}
        </Button>
        <Button onPress={() => imports.order({ order: "cancel" })}>Cancel the import</Button>
        <Button look="link" onPress={() => panel.show("uploadCustomers")}>
          See the call
        </Button>
      </div>
    </div>
  );
}
