import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toProblem } from "../api/ask.ts";
import { call } from "../api/call.ts";
import { Button } from "../ui/button.tsx";
import { FailureNotice } from "../ui/notices.tsx";
import { capitalize, countOf } from "../ui/words.ts";
import { ExportsLink } from "./publish-progress.tsx";

type FileCheckProps = {
  readonly workspaceId: string;
  readonly campaignId: string;
  /** @default "Look again" */
  readonly label?: string;
};

const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

/** Looks whether the files of an export are there by now, when somebody asks: each count is counted as usage. */
export function FileCheck({ workspaceId, campaignId, label = "Look again" }: FileCheckProps) {
  const queries = useQueryClient();
  const look = useMutation({
    mutationFn: async () => {
      const answer = await call("countMessageFiles", { campaign_id: campaignId });
      return { files: answer?.pages, at: new Date() };
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["countMessageFiles"] }),
  });
  const { files, at } = look.data ?? {};
  return (
    <div className="stack">
      <div className="actions">
        <Button onPress={() => look.mutate()} isPending={look.isPending}>
          {look.isPending ? "Looking…" : label}
        </Button>
        <p role="status">
          {at &&
            `${typeof files === "number" ? capitalize(countOf(files, "file")) : "The API told no number"} at ${clock.format(at)}.`}
        </p>
      </div>
      {look.error && <FailureNotice title="The files could not be counted" problem={toProblem(look.error)} />}
      {typeof files === "number" && files > 0 && <ExportsLink workspaceId={workspaceId} campaignId={campaignId} />}
    </div>
  );
}
