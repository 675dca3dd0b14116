import type { MessagesRequest, Problem } from "../../server/answers.ts";
import type { Collected } from "./collect-rows.ts";
import type { FileOptions } from "./file-content.ts";

// What the page and the worker that writes the file say to each other.

export type ExportOrder =
  | {
      readonly type: "start";
      readonly request: MessagesRequest;
      readonly options: FileOptions;
      readonly screen: string;
    }
  /** Goes on from the file that broke off. */
  | { readonly type: "resume" };

export type ExportNews =
  | { readonly type: "reading"; readonly collected: Collected }
  | { readonly type: "writing"; readonly collected: Collected }
  | { readonly type: "done"; readonly content: Blob; readonly collected: Collected }
  | { readonly type: "failed"; readonly problem: Problem; readonly page: number; readonly collected: Collected };
