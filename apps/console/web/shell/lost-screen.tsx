import { Link } from "@tanstack/react-router";
import { toProblem } from "../api/ask.ts";
import { EmptyNotice, FailureNotice } from "../ui/notices.tsx";

/** An address that leads nowhere, or a fault of the page. */
export function LostScreen({ error }: { readonly error?: unknown }) {
  return (
    <main className="alone">
      {error ? (
        <FailureNotice
          title="The console could not go on"
          problem={toProblem(error)}
          onRetry={() => location.reload()}
        />
      ) : (
        <EmptyNotice title="There is nothing at this address">
          <p>
            <Link to="/">Go to the first workspace</Link>
          </p>
        </EmptyNotice>
      )}
    </main>
  );
}
