import type { MessageFileJson } from "@nudgescribe/types/schemas";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listOf, read } from "../api/queries.ts";
import { EmptyNotice, Note } from "../ui/notices.tsx";
import { QueryPanel } from "../ui/query-panel.tsx";
import { countOf } from "../ui/words.ts";
import type { RunFiles } from "./download.ts";
import { FileSelect } from "./file-select.tsx";
import type { MessageRow } from "./rows.ts";
import { RowsTable } from "./rows-table.tsx";

/** The parsed form of a file has at most so many rows; documented. */
const mostParsedRows = 1_000;

type PreviewPanelProps = { readonly runFiles: RunFiles; readonly files: number };

/** The first rows of a file as the API parses them. */
export function PreviewPanel({ runFiles: { campaignId, runNumber }, files }: PreviewPanelProps) {
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...read("fetchMessageFile", {
      campaign_id: campaignId,
      page,
      format: "json",
      ...(runNumber !== undefined && { run_number: runNumber }),
    }),
    select: toRows,
  });
  return (
    <>
      <div className="preview-head">
        <h2>Preview</h2>
        {files > 1 && <FileSelect label="File to preview" files={files} value={page} onChange={setPage} />}
      </div>
      <QueryPanel
        label="Preview"
        query={query}
        summary={(rows) => `Preview of file ${page}: ${countOf(rows.length, "row")}.`}
        isEmpty={(rows) => rows.length === 0}
        empty={
          <EmptyNotice title={`File ${page} has no rows`}>
            <p>The file is there, but nothing stands below its header.</p>
          </EmptyNotice>
        }
      >
        {(rows) => (
          <>
            {rows.length >= mostParsedRows && (
              <div className="preview-note">
                <Note kind="warning" title="This preview may be cut">
                  <p>
                    The API parses at most 1,000 rows of a file, and this one has reached them: it may hold more. A
                    download has all rows.
                  </p>
                </Note>
              </div>
            )}
            {/* Another file begins on its first page. */}
            <RowsTable key={page} caption={`File ${page} of ${files}`} rows={rows} />
          </>
        )}
      </QueryPanel>
    </>
  );
}

const toRows = (answer: MessageFileJson | string): readonly MessageRow[] => listOf(answer as readonly MessageRow[]);
