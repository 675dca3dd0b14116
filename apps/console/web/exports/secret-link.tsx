import { useEffect, useRef } from "react";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";

/** A link whose query is its key: it can be used, and is not there to be read over a shoulder. */
export function SecretLink({ url, onHide }: { readonly url: string; readonly onHide: () => void }) {
  const box = useRef<HTMLFieldSetElement>(null);
  const { origin, pathname } = new URL(url);

  // A page that comes back from the history must not have it either.
  useEffect(() => {
    addEventListener("pagehide", onHide);
    return () => removeEventListener("pagehide", onHide);
  }, [onHide]);

  return (
    <fieldset ref={box} className="secret-link">
      <legend className="unseen">The link</legend>
      <code>
        {origin}
        {pathname}?…
      </code>
      <div className="actions">
        <a className="button small" href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
          Open<span className="unseen"> the file in a new tab</span>
        </a>
        <CopyButton text={url} label="Copy link" />
        <Button size="small" look="quiet" onPress={onHide}>
          Hide
        </Button>
      </div>
    </fieldset>
  );
}
