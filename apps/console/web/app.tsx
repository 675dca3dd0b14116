import { useCallback, useState } from "react";
import { readSession, type SessionAnswer, signOut } from "./api.ts";
import { GroupsPage } from "./groups-page.tsx";
import { Header } from "./header.tsx";
import { FailureNotice } from "./notices.tsx";
import { SignIn } from "./sign-in.tsx";
import { useAnswer } from "./use-answer.ts";

export function App() {
  const [first, retry] = useAnswer(readSession);
  const [later, setLater] = useState<SessionAnswer>();
  const session = later ?? (first.state === "ready" ? first.value : undefined);

  const leave = useCallback(() => {
    const signedOut = (answer: { server: string }) => setLater({ signedIn: false, server: answer.server });
    // Without an answer the page leaves as well: the next sign-in shows what is wrong.
    signOut().then(signedOut, () => setLater((now) => ({ signedIn: false, server: now?.server ?? "" })));
  }, []);

  return (
    <>
      <Header server={session?.server} onSignOut={session?.signedIn ? leave : undefined} />
      <main className="page">
        {session?.signedIn === true && (
          <GroupsPage server={session.server} takeFocus={later !== undefined} onSignedOut={leave} />
        )}
        {session?.signedIn === false && (
          <SignIn server={session.server} takeFocus={later !== undefined} onSignedIn={setLater} />
        )}
        {!session && first.state === "failed" && (
          <FailureNotice title="The console could not start" problem={first.problem} onRetry={retry} />
        )}
      </main>
    </>
  );
}
