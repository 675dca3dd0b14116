import { useBlocker } from "@tanstack/react-router";
import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { CheckStep } from "./check-step.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { FileStep } from "./file-step.tsx";
import type { ImportField } from "./import-field.ts";
import { ImportSteps } from "./import-steps.tsx";
import { ResultStep } from "./result-step.tsx";
import { SendStep } from "./send-step.tsx";
import { type Import, useImport } from "./use-import.ts";

type ImportWizardProps = {
  readonly workspaceId: string;
  readonly fields: readonly ImportField[];
  readonly groupId: string | undefined;
};

export function ImportWizard({ workspaceId, fields, groupId }: ImportWizardProps) {
  const imports = useImport({ workspaceId, fields, groupId });
  const { step } = imports.state;
  return (
    <div className="import">
      <ImportSteps step={step} />
      {step === "file" && <FileStep imports={imports} workspaceId={workspaceId} fields={fields} />}
      {step === "columns" && <ColumnsStep imports={imports} fields={fields} />}
      {step === "check" && <CheckStep imports={imports} workspaceId={workspaceId} />}
      {step === "send" && <SendStep imports={imports} />}
      {step === "result" && <ResultStep imports={imports} workspaceId={workspaceId} />}
      <LeaveDialog imports={imports} />
    </div>
  );
}

/** While rows are sent, leaving is asked about: the import would stand still. */
function LeaveDialog({ imports }: { readonly imports: Import }) {
  const isSending = imports.state.step === "send" && !imports.state.problem;
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isSending && current.pathname !== next.pathname,
    enableBeforeUnload: isSending,
    withResolver: true,
  });
  return (
    <Dialog title="Leave the import?" isOpen={status === "blocked"} onClose={() => reset?.()} isAlert>
      <p>
        Nothing more is sent once you leave. When you choose the same file again here, the import can go on from the row
        that it has come to.
      </p>
      <DialogActions>
        <Button onPress={() => reset?.()}>Stay</Button>
        <Button look="danger" onPress={() => proceed?.()}>
          Leave
        </Button>
      </DialogActions>
    </Dialog>
  );
}
