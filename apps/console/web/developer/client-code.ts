import type { ApiCall, CatalogueOperation } from "../../server/answers.ts";
import { readBody } from "./json-text.ts";
import { masked } from "./masked.ts";

export type CodeSource = {
  readonly call: Pick<ApiCall, "operation" | "path" | "url" | "request">;
  readonly described: Pick<CatalogueOperation, "clientMethod">;
};

/** The statement that makes the same call through `@nudgescribe/client`; `nudgescribe` is the client. */
export function toStatement({ call, described: { clientMethod } }: CodeSource): string {
  const {
    operation,
    request: { body },
  } = call;
  const start = `const answer = await nudgescribe.${clientMethod}`;
  if (!body) return `${start}();`;
  const written = toLiteral(readBody(body) ?? {}, { indent: "", used: `${start}(`.length });
  // Anywhere else a masked value is data, and nobody can say where it comes from.
  const literal = operation === "authenticate" ? written.replace(hiddenPassword, () => passwordVariable) : written;
  const remarks = [
    ...(body.cut
      ? [`// The request had ${body.bytes} bytes; this is its beginning. Add the rest before you run it.`]
      : []),
    ...(literal.includes(JSON.stringify(masked))
      ? [`// ${masked} stands for a value that the console does not show.`]
      : []),
  ];
  return [...remarks, `${start}(${literal});`].join("\n");
}

/** A whole program with the same call. */
export function toProgram(source: CodeSource): string {
  const { url, path } = source.call;
  const baseUrl = url.endsWith(path) ? url.slice(0, -path.length) : new URL(url).origin;
  const options = baseUrl === vendorUrl ? "" : `{ baseUrl: ${JSON.stringify(baseUrl)} }`;
  return `import { Nudgescribe } from "@nudgescribe/client";

// Takes the key, the email and the password from NUDGESCRIBE_API_KEY, NUDGESCRIBE_EMAIL and NUDGESCRIBE_PASSWORD.
const nudgescribe = new Nudgescribe(${options});

${toStatement(source)}
console.log(answer);
`;
}

const vendorUrl = "https://client-api.nudgescribe.com";
/** As many characters as the panel shows without scrolling. */
const longestLine = 54;

const hiddenPassword = `password: ${JSON.stringify(masked)}`;
const passwordVariable = 'password: process.env["NUDGESCRIBE_PASSWORD"] ?? ""';

/** Where a value stands: how far its lines are moved in, and how much of its first line is taken. */
type Place = { readonly indent: string; readonly used: number };

/** A value as TypeScript, on one line where it fits. */
function toLiteral(value: unknown, { indent, used }: Place): string {
  if (typeof value !== "object" || value === null) return toScalar(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const toPart = (start: string, member: unknown) =>
    start + toLiteral(member, { indent: inner, used: inner.length + start.length });
  const parts = isList
    ? value.map((item) => toPart("", item))
    : Object.entries(value).map(([name, member]) => toPart(`${toName(name)}: `, member));
  const [open, close, space] = isList ? ["[", "]", ""] : ["{", "}", " "];
  if (parts.length === 0) return open + close;
  const line = open + space + parts.join(", ") + space + close;
  if (!line.includes("\n") && used + line.length < longestLine) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

function toName(name: string): string {
  // Written plainly it would set the prototype.
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : toScalar(name);
}

/** Two line separators may stand in JSON, but not in the strings of older engines. */
const toScalar = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
