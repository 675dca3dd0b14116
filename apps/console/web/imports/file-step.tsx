import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { workspacesQuery } from "../api/queries.ts";
import { Button } from "../ui/button.tsx";
import { EvidenceBadge } from "../ui/evidence-badge.tsx";
import { DropZone } from "./drop-zone.tsx";
import { EarlierImport, UnfinishedNote } from "./earlier-import.tsx";
import { example, exampleFits, loadExample } from "./example-file.ts";
import { FileProblemNotice } from "./file-problem-notice.tsx";
import { GroupChoice } from "./group-choice.tsx";
import type { ImportField } from "./import-field.ts";
import { StepPanel } from "./step-panel.tsx";
import type { Import } from "./use-import.ts";

type FileStepProps = {
  readonly imports: Import;
  readonly workspaceId: string;
  readonly fields: readonly ImportField[];
};

export function FileStep({ imports, workspaceId, fields }: FileStepProps) {
  const { isOpening, problem, earlier, groupId, file } = imports.state;
  const [isFirst] = useState(imports.state.isFirst);
  if (earlier) return <EarlierImport imports={imports} earlier={earlier} />;
  return (
    <StepPanel title="Choose a file" isFirst={isFirst}>
      {problem && <FileProblemNotice problem={problem} title={`${file?.name ?? "The file"} cannot be read`} />}
      <UnfinishedNote imports={imports} />
      <DropZone isBusy={isOpening} onFile={(chosen) => void imports.choose(chosen)} />
      <Example imports={imports} workspaceId={workspaceId} fields={fields} />
      <GroupChoice workspaceId={workspaceId} groupId={groupId} onChange={imports.setGroup} />
      <ul className="import-facts">
        <li>
          <strong>CSV in UTF-8</strong>, with commas, semicolons or tabs. Its first line names the columns.
        </li>
        <li>
          <strong>Empty cells are not sent.</strong> What the service does with an empty value is unknown; in the
          sandbox a customer who is there keeps the value. <EvidenceBadge level="unknown" />
        </li>
        <li>
          <strong>New or changed?</strong> Customers are updated when a unique identifier matches.{" "}
          <EvidenceBadge level="documented" /> Which field that is, is unknown.
        </li>
      </ul>
    </StepPanel>
  );
}

function Example({ imports, workspaceId, fields }: FileStepProps) {
  const [failed, setFailed] = useState(false);
  const fits = exampleFits(fields);
  const { data: home } = useQuery({
    ...workspacesQuery(),
    select: (answer) =>
      workspacesQuery()
        .select(answer)
        .find(({ workspace_id }) => workspace_id === example.workspaceId),
    enabled: !fits,
  });
  const load = () =>
    loadExample().then(
      (file) => imports.choose(file),
      () => setFailed(true),
    );
  return (
    <div className="import-example">
      <div>
        <h3>No file at hand?</h3>
        <p>
          {fits
            ? "Fourteen policyholders, three of them with a mistake. See which before anything is sent."
            : `The example is made for the fields of ${home?.workspace_name ?? "the demo data"}, and this workspace has others.`}
        </p>
        {failed && <p role="alert">The example could not be loaded. Check that the console still runs.</p>}
      </div>
      <div className="actions">
        {fits && <Button onPress={() => void load()}>Try the example with three mistakes</Button>}
        {!fits && home && home.workspace_id !== workspaceId && (
          <Link to="/w/$workspaceId/import" params={{ workspaceId: home.workspace_id }} className="button">
            Import in {home.workspace_name}
          </Link>
        )}
        <a href={example.path} download={example.name}>
          Download it
        </a>
      </div>
    </div>
  );
}
