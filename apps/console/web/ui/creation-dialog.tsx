import type { FormEvent, ReactNode } from "react";
import type { Creation } from "../api/use-create-once.ts";
import { Button } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";
import { FailureNotice, Note } from "./notices.tsx";

type CreationDialogProps<Item> = {
  readonly title: string;
  /** What is created, such as "group". */
  readonly unit: string;
  readonly creation: Creation<Item>;
  readonly onCreate: () => void;
  readonly onLookAgain: () => void;
  /** Takes what was found. */
  readonly onTake: (item: Item) => void;
  readonly onClose: (isUnsure: boolean) => void;
  /** How an item that was found is told from those that were there before. */
  readonly foundWords: (item: Item) => ReactNode;
  /** The controls; they stand still once it is open whether the item was created. */
  readonly children: (isFixed: boolean) => ReactNode;
};

/** Asks for something that is created once: when the answer was lost, the next step is to look for it. */
export function CreationDialog<Item>(props: CreationDialogProps<Item>) {
  const { title, unit, creation, onCreate, onLookAgain, onTake, onClose, foundWords, children } = props;
  const isUnsure = creation.at === "unsure" || creation.at === "looking";
  const isPending = creation.at === "creating" || creation.at === "looking";
  const isFound = creation.at === "there";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (creation.at === "there") return onTake(creation.item);
    return isUnsure ? onLookAgain() : onCreate();
  };
  // An answer that is on its way is waited for: closed, nobody would see what became of it.
  const close = () => !isPending && onClose(isUnsure);
  return (
    <Dialog title={title} isOpen onClose={close}>
      <form className="stack" onSubmit={submit}>
        {children(isUnsure || isFound)}
        <CreationNotice unit={unit} creation={creation} foundWords={foundWords} />
        <DialogActions>
          {!isFound && <Button onPress={close}>{isUnsure ? "Close" : "Cancel"}</Button>}
          <Button type="submit" look="primary" isPending={isPending}>
            {submitLabels[creation.at] ?? `Create ${unit}`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const submitLabels: Readonly<Partial<Record<Creation<unknown>["at"], string>>> = {
  creating: "Creating…",
  unsure: "Look again",
  looking: "Looking…",
  there: "Done",
};

type CreationNoticeProps<Item> = Pick<CreationDialogProps<Item>, "unit" | "creation" | "foundWords">;

function CreationNotice<Item>({ unit, creation, foundWords }: CreationNoticeProps<Item>) {
  switch (creation.at) {
    case "refused":
      return <FailureNotice title={`The ${unit} was not created`} problem={creation.problem} />;
    case "unsure":
    case "looking":
      return <FailureNotice title={`The ${unit} may exist`} problem={creation.problem} />;
    case "absent":
      return (
        <div role="status">
          <Note title={`No new ${unit} of this name is there`}>
            <p>The list has just been read again. You can create the {unit} now.</p>
          </Note>
        </div>
      );
    case "there":
      return (
        <div role="status">
          <Note kind="done" title={`The ${unit} is there`}>
            <p>{foundWords(creation.item)}</p>
          </Note>
        </div>
      );
    default:
      return null;
  }
}
