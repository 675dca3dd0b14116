import { useEffect, useRef } from "react";
import type { FileProblem } from "./file-problem.ts";

type FileProblemNoticeProps = { readonly title: string; readonly problem: FileProblem };

/** Why a file cannot be read, and what to do. */
export function FileProblemNotice({ title, problem: { line, message, fix } }: FileProblemNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice failure">
      <h2>{title}</h2>
      <p className="notice-message">
        {line !== undefined && `Line ${line}: `}
        {message}
      </p>
      <p>{fix}</p>
    </div>
  );
}
