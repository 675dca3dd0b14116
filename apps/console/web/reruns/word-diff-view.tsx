import { type DiffPart, diffTexts } from "@nudgescribe/client/compare";
import { useMemo } from "react";
import type { DiffLook } from "./diff-look.tsx";

type WordDiffViewProps = { readonly before: string; readonly after: string; readonly look: DiffLook };

/** What became of a text. Struck and underlined as well as coloured, and said in words to a screen reader. */
export function WordDiffView({ before, after, look }: WordDiffViewProps) {
  const diff = useMemo(() => diffTexts(before, after), [before, after]);
  if (diff.kind === "replaced")
    return (
      <div>
        <p className="diff-remark">
          {diff.why === "too-long"
            ? "The texts are too long to mark words."
            : "The texts share hardly a word: one replaces the other."}
        </p>
        <div className={look === "inline" ? "diff-stacked" : "diff-sides"}>
          <p className="message-text">
            <Removed text={before} />
          </p>
          <p className="message-text">
            <Added text={after} />
          </p>
        </div>
      </div>
    );
  if (look === "inline")
    return (
      <p className="message-text">
        <Parts parts={diff.parts} />
      </p>
    );
  return (
    <div className="diff-sides">
      <p className="message-text">
        <Parts parts={diff.parts.filter(({ kind }) => kind !== "added")} />
      </p>
      <p className="message-text">
        <Parts parts={diff.parts.filter(({ kind }) => kind !== "removed")} />
      </p>
    </div>
  );
}

const Parts = ({ parts }: { readonly parts: readonly DiffPart[] }) =>
  parts.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === "removed") return <Removed key={key} text={text} />;
    return kind === "added" ? <Added key={key} text={text} /> : <span key={key}>{text}</span>;
  });

function Removed({ text }: { readonly text: string }) {
  return (
    <del>
      <span className="unseen"> removed: </span>
      {showBlank(text)}
      <span className="unseen"> end </span>
    </del>
  );
}

function Added({ text }: { readonly text: string }) {
  return (
    <ins>
      <span className="unseen"> added: </span>
      {showBlank(text)}
      <span className="unseen"> end </span>
    </ins>
  );
}

/** A change of nothing but white space has to be seen. */
const showBlank = (text: string): string =>
  text.trim() === "" ? text.replaceAll(" ", "␣").replaceAll("\t", "⇥").replaceAll(/\r?\n/g, "⏎\n") : text;
