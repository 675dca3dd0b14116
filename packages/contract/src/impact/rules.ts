import { stepsOf } from "../pointer.ts";
import type { Change } from "./changes.ts";
import { type Json, type Operation, type Place, placeOf } from "./document.ts";

/** What of a consumer's code a change touches. */
export type Rule =
  /** Nothing of it: prose, what is only known better, an address that the client knows. */
  | { readonly touches: "nothing" }
  /** Everything that names the operation, and the types that only it has. */
  | { readonly touches: "operation"; readonly operation: string }
  /** Nobody can look for it. */
  | { readonly touches: "unseen" }
  | { readonly touches: "calls"; readonly operation: string }
  /** Its method of the client, of that place in the class. */
  | { readonly touches: "method"; readonly operation: string; readonly method: string }
  /** Requests without the member. */
  | { readonly touches: "requests-without"; readonly operation: string; readonly place: Place }
  /** Requests with the member, and code that reads it. */
  | { readonly touches: "requests-with"; readonly operation: string; readonly place: Place }
  /** Code that reads the member of an answer; `written` when code that makes one, such as a test, is touched too. */
  | { readonly touches: "answers"; readonly place: Place; readonly written: boolean; readonly handled: boolean }
  /** Code that makes an answer, such as a test, and leaves the member out. */
  | { readonly touches: "answers-without"; readonly place: Place }
  /** Tests that choose the example. */
  | { readonly touches: "example"; readonly operation: string; readonly status: string; readonly example: string }
  /** Code that expects the status. */
  | { readonly touches: "status"; readonly operation: string; readonly status: number }
  /** What names an export, or a member of it. */
  | { readonly touches: "export"; readonly name: string; readonly members: readonly string[] }
  /** Where clients are made. */
  | { readonly touches: "clients" };

const silent = /^(fact-.*|prose|document|operation-added|operation-moved|example-added|example-changed|status-added)$/;
const needed = /^request-member-(needed|required)$/;
const handledKinds = /^answer-member-optional$/;

/** Unknown kinds are read from their pointer, so that a newer list of changes is read as well. */
export function ruleOf(change: Change, document: Json, operations: ReadonlyMap<string, Operation>): Rule {
  const { kind, pointer } = change;
  const exported = /^(?:@nudgescribe\/[^#]*)#(.+)$/.exec(pointer);
  if (exported?.[1]) {
    const [name = "", ...members] = exported[1].split(".");
    return { touches: "export", name, members };
  }
  if (silent.test(kind) || change.level === "patch") return { touches: "nothing" };
  if (kind === "server-changed" || pointer === "/servers") return { touches: "clients" };
  if (change.operation === undefined) return { touches: "unseen" };
  const operation = operations.get(change.operation);
  // What the installed release has not, nothing there uses.
  if (!operation) return { touches: "nothing" };
  return ruleOfOperation(change, document, operation);
}

function ruleOfOperation({ kind, pointer, layer }: Change, document: Json, operation: Operation): Rule {
  const { id } = operation;
  const path = stepsOf(pointer);
  const [first, second = "", third, fourth] = path;
  if (/^operation-(gone|renamed)$/.test(kind)) return { touches: "operation", operation: id };
  if (first === "x-method") return methodRule(id, operation.method);
  if (first === "x-pages" || pointer === "/pages") return methodRule(id, operation.pagesMethod);
  if (first === "responses" && third === "examples" && fourth !== undefined)
    return { touches: "example", operation: id, status: second, example: fourth };
  if (kind === "status-gone") return { touches: "status", operation: id, status: Number(second) };
  const place = layer === "behaviour" ? undefined : placeOf(document, operation, path);
  if (!place || place.members.length === 0) return bodyRule(id, second);
  if (first === "requestBody")
    return { touches: needed.test(kind) ? "requests-without" : "requests-with", operation: id, place };
  if (first !== "responses") return { touches: "calls", operation: id };
  if (/^answer-member-(added|certain)$/.test(kind)) return { touches: "answers-without", place };
  const written = /^answer-member-(gone|renamed)$|^type-changed$/.test(kind);
  return { touches: "answers", place, written, handled: handledKinds.test(kind) };
}

const methodRule = (operation: string, method: string | undefined): Rule =>
  method === undefined ? { touches: "calls", operation } : { touches: "method", operation, method };

/** A failure as a whole is no matter of every call, but of the code that expects its status. */
const bodyRule = (operation: string, status: string): Rule =>
  /^[345]\d\d$/.test(status)
    ? { touches: "status", operation, status: Number(status) }
    : { touches: "calls", operation };
