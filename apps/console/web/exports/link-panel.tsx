import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../server/answers.ts";
import { toProblem } from "../api/ask.ts";
import { Button } from "../ui/button.tsx";
import { FailureNotice, Note } from "../ui/notices.tsx";
import { Panel } from "../ui/panel.tsx";
import type { RunFiles } from "./download.ts";
import { FileSelect } from "./file-select.tsx";
import { askForLink } from "./message-link.ts";
import { SecretLink } from "./secret-link.tsx";

type LinkPanelProps = { readonly runFiles: RunFiles; readonly files: number };

/** Milliseconds that a link stays on the screen. */
const shownFor = 60_000;

/** A presigned link to one file, on demand. Whoever has it can read the file, so nothing stores it and it goes away again. */
export function LinkPanel({ runFiles: { campaignId, runNumber }, files }: LinkPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const [page, setPage] = useState(1);
  const [link, setLink] = useState<string>();
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [said, say] = useState("");

  useEffect(() => {
    if (!link) return undefined;
    const timer = setTimeout(() => {
      // Whoever is at one of its buttons goes on from here.
      if (panel.current?.contains(document.activeElement)) panel.current.focus();
      setLink(undefined);
      say("The link was hidden after a minute.");
    }, shownFor);
    return () => clearTimeout(timer);
  }, [link]);

  if (runNumber !== undefined)
    return (
      <Panel label="Link">
        <div className="panel-body">
          <div>
            <h2>Link to a file</h2>
            <p className="lead">
              The vendor documents that there is no link for the files of a historical run. Download them instead.
            </p>
          </div>
        </div>
      </Panel>
    );

  function hide(words: string) {
    setLink(undefined);
    say(words);
  }
  const hideByHand = () => {
    panel.current?.focus(); // the button that was pressed goes away
    hide("The link was hidden.");
  };
  const get = async () => {
    setIsAsking(true);
    setProblem(undefined);
    hide("");
    await askForLink({ campaignId, page }).then(
      (url) => {
        setLink(url);
        say("The link is there.");
      },
      (error: unknown) => setProblem(toProblem(error)),
    );
    setIsAsking(false);
  };

  return (
    <Panel ref={panel} label="Link">
      <div className="panel-body">
        <div>
          <h2>Link to a file</h2>
          <p className="lead">
            A link to the CSV of one file in the service's storage. It holds its own permission: whoever has it can read
            the file, without signing in. It is shown for a minute, and nothing here stores it.
          </p>
        </div>
        <div className="row">
          {files > 1 && (
            <FileSelect
              label="File to link to"
              files={files}
              value={page}
              onChange={(next) => {
                hide("");
                setPage(next);
              }}
            />
          )}
          <Button isPending={isAsking} onPress={() => void get()}>
            {isAsking ? "Asking…" : link ? "Get a new link" : "Get a link"}
          </Button>
        </div>
        <p role="status" className={link ? "unseen" : "field-hint"}>
          {said}
        </p>
        {problem && <FailureNotice title="There is no link" problem={problem} onRetry={() => void get()} />}
        {link && <SecretLink url={link} onHide={hideByHand} />}
        <Note>
          <p>
            How long a link works is not documented. When it has expired, the storage itself answers, often with a page
            of XML and “Access Denied”: get a new link. What is saved by a link is the service's own file, without
            escaped formulas.
          </p>
        </Note>
      </div>
    </Panel>
  );
}
