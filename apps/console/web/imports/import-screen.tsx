import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { listOf, read } from "../api/queries.ts";
import { useWorkspaceId } from "../shell/workspace.ts";
import { EmptyNotice } from "../ui/notices.tsx";
import { Page } from "../ui/page.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { countOf } from "../ui/words.ts";
import { toImportFields } from "./import-field.ts";
import { ImportWizard } from "./import-wizard.tsx";
import "./imports.css";

/** Customers from a CSV file: read and checked on this computer, then stored by the service. */
export function ImportScreen() {
  const workspaceId = useWorkspaceId();
  const { group } = useSearch({ from: "/inside/w/$workspaceId/import" });
  const fields = useQuery({
    ...read("listProfileFields", { workspace_id: workspaceId }),
    select: (answer) => toImportFields(listOf(answer)),
  });
  return (
    <Page
      title="Import customers"
      lead="From a CSV file into a customer group. The file is read and checked on this computer; only good rows are sent."
    >
      {fields.data && fields.data.length > 0 ? (
        <ImportWizard key={workspaceId} workspaceId={workspaceId} fields={fields.data} groupId={group} />
      ) : (
        <QueryPanel
          label="Profile fields"
          query={fields}
          summary={(list) => `${countOf(list.length, "profile field")}.`}
          isEmpty={(list) => list.length === 0}
          empty={
            <EmptyNotice title="This workspace has no profile fields yet">
              <p>A column of a file goes into a profile field, such as first_name. Create the fields first.</p>
              <Link to="/w/$workspaceId/fields" params={{ workspaceId }} className="button primary">
                Go to profile fields
              </Link>
            </EmptyNotice>
          }
        >
          {() => null}
        </QueryPanel>
      )}
    </Page>
  );
}
