import { type FormEvent, type ReactNode, useState } from "react";
import { toProblem } from "../api/ask.ts";
import { Button } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";
import { FailureNotice } from "./notices.tsx";
import { TextField } from "./text-field.tsx";

type ConfirmByNameProps = {
  readonly title: string;
  /** What has to be typed, letter by letter. */
  readonly name: string;
  /** @default "Type the name to confirm" */
  readonly label?: string;
  readonly action: string;
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What is lost. */
  readonly children: ReactNode;
};

/** For what cannot be taken back: the name has to be typed. */
export function ConfirmByName(props: ConfirmByNameProps) {
  const { title, isOpen, onClose } = props;
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} isAlert>
      <ConfirmForm {...props} />
    </Dialog>
  );
}

function ConfirmForm(props: ConfirmByNameProps) {
  const { name, label = "Type the name to confirm", action, isPending, error, onConfirm, onClose, children } = props;
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    if (typed.trim() !== name.trim()) return setProblem(`Type ${name} to go on.`);
    setProblem(undefined);
    onConfirm();
  };
  return (
    <form className="stack" onSubmit={submit}>
      {children}
      <TextField
        label={label}
        hint={name}
        value={typed}
        onChange={setTyped}
        problem={problem}
        autoFocus
        autoComplete="off"
      />
      {error != null && <FailureNotice title="It was not done" problem={toProblem(error)} />}
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button type="submit" look="danger" isPending={isPending}>
          {isPending ? "Working…" : action}
        </Button>
      </DialogActions>
    </form>
  );
}
