import { Button } from "../ui/button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { EvidenceBadge } from "../ui/evidence-badge.tsx";
import { Note } from "../ui/notices.tsx";
import type { PublishAdvice } from "./publish-advice.ts";

type PublishDialogProps = {
  readonly name: string;
  readonly status: string;
  readonly advice: PublishAdvice;
  readonly isOpen: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Says what publishing does, before it is done. */
export function PublishDialog({ name, status, advice, isOpen, onConfirm, onClose }: PublishDialogProps) {
  return (
    <Dialog title={`${advice.confirm}: ${name}?`} isOpen={isOpen} onClose={onClose} isAlert>
      <ul className="effects">
        <li>
          The messages are exported as CSV files to the service's secure storage. <EvidenceBadge level="documented" />
        </li>
        <li>
          A campaign that is ready to publish moves to Published, and so do its messages.{" "}
          <EvidenceBadge level="documented" /> The contract knows no operation that takes it back.
        </li>
        <li>
          The usage quota of the account is checked first. <EvidenceBadge level="documented" /> How large it is the API
          does not tell.
        </li>
        <li>The console sends this once, and never again by itself.</li>
      </ul>
      {advice.kind === "again" && (
        <Note kind="warning">
          <p>The campaign is published already. That the API exports it once more is not documented.</p>
        </Note>
      )}
      {(advice.kind === "not ready" || advice.kind === "unknown") && (
        <Note kind="warning">
          <p>The campaign is “{status}”, not “Ready to publish”. The API will probably refuse.</p>
        </Note>
      )}
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button look="danger" onPress={onConfirm}>
          {advice.confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
