import { useEffect, useId, useRef, useState } from "react";
import { type Problem, type SessionAnswer, signIn, toProblem } from "./api.ts";
import { FailureNotice } from "./notices.tsx";

type SignInProps = {
  readonly server: string;
  /** After a sign-out the button that was pressed is gone; the keyboard goes on from here. */
  readonly takeFocus: boolean;
  readonly onSignedIn: (session: SessionAnswer) => void;
};

export function SignIn({ server, takeFocus, onSignedIn }: SignInProps) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  useEffect(() => {
    if (takeFocus) title.current?.focus();
  }, [takeFocus]);

  const submit = () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    signIn()
      .then(onSignedIn, (error: unknown) => setProblem(toProblem(error)))
      .finally(() => setBusy(false));
  };

  return (
    <section className="sign-in" aria-labelledby={titleId}>
      <h1 id={titleId} ref={title} tabIndex={-1}>
        Sign in
      </h1>
      <p>The server of this console holds the credentials. There is nothing to type, and no key reaches this page.</p>
      <dl className="facts">
        <dt>Signs in to</dt>
        <dd>
          <code>{server || "unknown"}</code>
          <span>{server === "mock" ? "The contract, served on this machine" : "Nudgescribe Client API"}</span>
        </dd>
      </dl>
      {/* Not `disabled`: a disabled button would lose the keyboard's focus while it works. */}
      <button type="button" className="button primary" aria-disabled={busy} onClick={submit}>
        {busy ? "Signing in…" : "Sign in"}
      </button>
      <p role="status" className="unseen">
        {busy ? `Signing in to ${server}.` : ""}
      </p>
      {problem && <FailureNotice title="Sign-in failed" problem={problem} />}
    </section>
  );
}
