/** Text that keeps its lines, in a box that scrolls. What stands in it is never markup. */
export function CodeBlock({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    // A box that scrolls must be reachable for a keyboard to scroll it.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <pre className="code-block" role="group" aria-label={label} tabIndex={0}>
      <code>{text}</code>
    </pre>
  );
}
