import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { saveFile } from "../ui/save-file.ts";
import { FileProblemError } from "./file-problem.ts";
import type { Bucket } from "./row-ledger.ts";
import type { Import } from "./use-import.ts";

type RefusedFileButtonProps = {
  readonly imports: Import;
  readonly buckets: readonly Bucket[];
  readonly label: string;
  readonly look?: "primary" | "plain";
};

/** Saves rows that did not go in as a file that can be mended and imported again. */
export function RefusedFileButton({ imports, buckets, label, look = "plain" }: RefusedFileButtonProps) {
  const [isWriting, setIsWriting] = useState(false);
  const [said, say] = useState("");
  const name = refusedName(imports.state.file?.name ?? "customers.csv");
  const save = async () => {
    setIsWriting(true);
    say("");
    try {
      const content = await imports.refusedFile(buckets);
      if (content) saveFile(name, content);
      say(`Saved as ${name}. Mend it and import it as it is: line and reason are left out then.`);
    } catch (error) {
      say(error instanceof FileProblemError ? `${error.problem.message} ${error.problem.fix}` : String(error));
    }
    setIsWriting(false);
  };
  return (
    <>
      <Button look={look} isPending={isWriting} onPress={() => void save()}>
        {label}
      </Button>
      <span className="field-hint">
        {!said &&
          "Cells that a spreadsheet would run as formulas get an apostrophe in front; the import takes it off again."}
        <span role="status">{said}</span>
      </span>
    </>
  );
}

const refusedName = (name: string): string => `${name.replace(/\.[^.]*$/, "").replace(/-refused$/, "")}-refused.csv`;
