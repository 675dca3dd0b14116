import type { ComponentProps } from "react";

type ScrollBoxProps = Pick<
  ComponentProps<"section">,
  "aria-label" | "aria-labelledby" | "className" | "ref" | "children"
>;

/** A box that scrolls must be reachable for a keyboard to scroll it. */
export function ScrollBox(props: ScrollBoxProps) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
  return <section {...props} tabIndex={0} />;
}
