import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useState } from "react";
import type { ApiChoice, ApiKind } from "../../server/answers.ts";
import { toProblem } from "../api/ask.ts";
import { sessionQuery, signIn } from "../api/session.ts";
import { ScenarioStrip } from "../developer/scenario-strip.tsx";
import { Button } from "../ui/button.tsx";
import { FailureNotice } from "../ui/notices.tsx";
import { apiNames } from "./bar.tsx";
import { Mark } from "./mark.tsx";

export function SignInScreen() {
  const titleId = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const session = useQuery(sessionQuery);
  const [chosen, choose] = useState<ApiKind>();
  const api = chosen ?? session.data?.api ?? "sandbox";

  useEffect(() => {
    document.title = "Sign in · Nudgescribe Console";
  }, []);

  const { mutate, isPending, error } = useMutation({
    mutationFn: signIn,
    onSuccess: (answer) => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, answer);
      return navigate({ to: "/" });
    },
  });

  return (
    <main className="alone" id="content" tabIndex={-1}>
      <ScenarioStrip />
      <section className="sign-in" aria-labelledby={titleId}>
        <Mark />
        <h1 id={titleId}>Sign in</h1>
        <p>The server of this console holds the credentials. There is nothing to type, and no key reaches this page.</p>
        {session.data && (
          <fieldset className="choices">
            <legend>Which API</legend>
            {session.data.apis.map((choice) => (
              <Choice key={choice.kind} choice={choice} chosen={api === choice.kind} onChoose={choose} />
            ))}
          </fieldset>
        )}
        {session.error && (
          <FailureNotice
            title="The console could not start"
            problem={toProblem(session.error)}
            onRetry={() => void session.refetch()}
          />
        )}
        <Button look="primary" isPending={isPending} isDisabled={!session.data} onPress={() => mutate(api)}>
          {isPending ? "Signing in…" : `Sign in to the ${apiNames[api].toLowerCase().replace("api", "API")}`}
        </Button>
        <p role="status" className="unseen">
          {isPending && `Signing in to the ${apiNames[api]}.`}
        </p>
        {error && <FailureNotice title="Sign-in failed" problem={toProblem(error)} />}
      </section>
    </main>
  );
}

type ChoiceProps = {
  readonly choice: ApiChoice;
  readonly chosen: boolean;
  readonly onChoose: (kind: ApiKind) => void;
};

function Choice({ choice: { kind, origin, available, hint }, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  const hintId = useId();
  return (
    <div className="choice">
      <input
        type="radio"
        name="api"
        id={id}
        checked={chosen}
        disabled={!available}
        aria-describedby={hintId}
        onChange={() => onChoose(kind)}
      />
      <label htmlFor={id}>{apiNames[kind]}</label>
      <p id={hintId}>
        {hint} {origin && <code>{origin}</code>}
      </p>
    </div>
  );
}
