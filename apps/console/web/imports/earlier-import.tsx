import { Button } from "../ui/button.tsx";
import { Note } from "../ui/notices.tsx";
import { countOf, formatNumber } from "../ui/words.ts";
import type { RememberedImport } from "./import-memory.ts";
import { StepPanel } from "./step-panel.tsx";
import type { Import } from "./use-import.ts";

type EarlierImportProps = { readonly imports: Import; readonly earlier: RememberedImport };

/** The chosen file is one whose import has not ended: it goes on, or begins again. */
export function EarlierImport({ imports, earlier }: EarlierImportProps) {
  const { journal, rows, file } = earlier;
  const { underWay, nextRow } = journal;
  const goOn = (what: "again" | "leave") => void imports.goOnWith(earlier, what);
  return (
    <StepPanel title="This import has not ended">
      <p>
        {countOf(nextRow, "row")} of {formatNumber(rows)} in {file.name} {nextRow === 1 ? "has" : "have"} been dealt
        with. The file is checked once more before the rest is sent.
      </p>
      {underWay && (
        <Note kind="warning" title={`Lines ${underWay.fromLine} to ${underWay.toLine} were under way`}>
          <p>
            The page was closed before the service answered, so their {countOf(underWay.rows, "row")} may or may not be
            stored. Sent again, customers whose unique identifier matches are updated; any other would be there twice.
          </p>
        </Note>
      )}
      <div className="actions">
        {underWay ? (
          <>
            <Button look="primary" onPress={() => goOn("again")}>
              Go on, and send these rows again
            </Button>
            <Button onPress={() => goOn("leave")}>Go on, and leave them</Button>
          </>
        ) : (
          <Button look="primary" onPress={() => goOn("again")}>
            Go on after line {journal.doneLine}
          </Button>
        )}
        <Button onPress={imports.toColumns}>Begin again</Button>
      </div>
    </StepPanel>
  );
}

/** Says before a file is chosen that there is an import to go on with. */
export function UnfinishedNote({ imports }: { readonly imports: Import }) {
  const unfinished = imports.unfinished();
  if (!unfinished || imports.state.isOpening) return null;
  const { file, journal, rows } = unfinished;
  return (
    <Note title={`An import of ${file.name} has not ended`}>
      <p>
        {countOf(journal.nextRow, "row")} of {formatNumber(rows)} {journal.nextRow === 1 ? "has" : "have"} been dealt
        with. Choose the same file again to go on.
      </p>
      <div className="actions">
        <Button look="link" onPress={imports.forget}>
          Forget it
        </Button>
      </div>
    </Note>
  );
}
