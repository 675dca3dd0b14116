import { useEffect, useState } from "react";
import { Button } from "./button.tsx";

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [said, say] = useState<"Copied" | "Not allowed">();
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => say(undefined), 2_000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say("Copied"),
      () => say("Not allowed"),
    );
  return (
    <>
      <Button size="small" onPress={() => void copy()}>
        {said ?? label}
      </Button>
      <span role="status" className="unseen">
        {said}
      </span>
    </>
  );
}
