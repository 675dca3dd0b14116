import { useState } from "react";
import { CopyButton } from "../ui/copy-button.tsx";
import type { CallDetailProps } from "./call-detail.tsx";
import { toProgram, toStatement } from "./client-code.ts";
import { CodeBlock } from "./code-block.tsx";
import { toCurl } from "./curl-line.ts";
import { masked } from "./masked.ts";
import { Segments } from "./segments.tsx";

const forms = [
  { id: "code", label: "Client code" },
  { id: "program", label: "Program" },
  { id: "curl", label: "curl" },
] as const;
type Form = (typeof forms)[number]["id"];

/** The same call, to take along. */
export function CallCode({ call, described }: CallDetailProps) {
  const [form, setForm] = useState<Form>("code");
  const { operation, request } = call;
  const code = described && { call, described };
  const texts: Readonly<Record<Form, string>> = {
    code: code ? toStatement(code) : "",
    program: code ? toProgram(code) : "",
    curl: toCurl(call),
  };
  return (
    <section className="call-part">
      <div className="call-code-head">
        <h4>Do it yourself</h4>
        <Segments label={`Form of ${operation}`} options={forms} value={form} onChange={setForm} />
      </div>
      <CodeBlock label={`${operation} as ${names[form]}`} text={texts[form]} />
      <p className="call-copies">
        <CopyButton text={texts.code} label="Copy as client code" />
        <CopyButton text={texts.program} label="Copy as program" />
        <CopyButton text={texts.curl} label="Copy as curl" />
      </p>
      {form === "curl" && <p className="call-remark">{remarkOf(call)}</p>}
      {form !== "curl" && request.body?.text.includes(masked) && operation !== "authenticate" && (
        <p className="call-remark">{masked} stands for a value that the console does not show.</p>
      )}
    </section>
  );
}

const names: Readonly<Record<Form, string>> = { code: "client code", program: "a program", curl: "a curl command" };

function remarkOf({ request: { headers, body } }: CallDetailProps["call"]): string {
  const variables = Object.keys(headers).filter((name) => name in sources);
  const from = variables.map((name) => sources[name]).join(" ");
  return body?.cut ? `${from} The request is too long to be kept: put its body into request.json.` : from;
}

const sources: Readonly<Record<string, string>> = {
  authorization: "Set the variable to a token that “authenticate” gave; the console shows none.",
  "x-api-key": "Set the variables to your own key and password; the console shows none.",
  "x-auth-context": "NUDGESCRIBE_AUTH_CONTEXT is the context that the console is set up with.",
};
