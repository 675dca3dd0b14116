import { Button } from "../ui/button.tsx";

type MoreButtonProps = {
  readonly left: number;
  /** `campaign` */
  readonly unit: string;
  readonly isPending: boolean;
  readonly onMore: () => void;
};

/** A chart asks the API once for each row, so it asks for a few at first. */
export function MoreButton({ left, unit, isPending, onMore }: MoreButtonProps) {
  if (left <= 0) return null;
  return (
    <div className="actions">
      <Button size="small" isPending={isPending} onPress={onMore}>
        {isPending ? "Reading…" : `Read ${left === 1 ? `the last ${unit}` : `${left} more ${unit}s`}`}
      </Button>
    </div>
  );
}

type SomeFailedProps = { readonly failed: number; readonly unit: string; readonly onRetry: () => void };

/** Part of the rows did not come; the others are shown. */
export function SomeFailed({ failed, unit, onRetry }: SomeFailedProps) {
  if (failed === 0) return null;
  return (
    <div role="alert" className="some-failed">
      {failed === 1 ? `One ${unit}` : `${failed} ${unit}s`} could not be read and {failed === 1 ? "is" : "are"} missing
      here.{" "}
      <Button look="link" onPress={onRetry}>
        Try again
      </Button>
    </div>
  );
}
