// @ts-check
// Makes plain cases of case files. Runs in every runtime.
import { fill } from "./template.js";

/** The values that a client of the cases is configured with; everything secret says so in its own text. */
export const account = { apiKey: "secret-key", email: "ada@example.com", password: "secret-password" };
const authContext = '{"api_access":true,"api_code":"secret-code"}';

/**
 * Every case on its own: with what its file gives, and once for each row or operation that it names.
 *
 * @param {readonly import("./case.ts").CaseFile[]} files
 * @param {Readonly<Record<string, any>>} operations the operations table
 * @returns {import("./case.ts").Case[]}
 */
export function expand(files, operations) {
  return files.flatMap(({ name, given = {}, cases }) =>
    cases.flatMap(({ each, ...one }) => {
      const whole = {
        ...one,
        name: `${name}: ${one.name}`,
        options: { ...given.options, ...one.options },
        answers: { ...given.answers, ...one.answers },
      };
      return rowsOf(each, operations).map((row) =>
        withoutSignIn(
          fill(whole, (variable) => row[variable]),
          row,
        ),
      );
    }),
  );
}

/**
 * @param {import("./case.ts").Template["each"]} each
 * @param {Readonly<Record<string, any>>} operations
 * @returns {Record<string, unknown>[]}
 */
function rowsOf(each, operations) {
  const context = { context: authContext };
  if (!each) return [context];
  if (Array.isArray(each)) return each.map((row) => ({ ...context, ...row }));
  const { operations: columns } = /** @type {{ operations: Record<string, unknown> }} */ (each);
  return Object.values(operations)
    .filter((row) => Object.entries(columns).every(([name, value]) => same(row[name], value)))
    .map(variablesOf);
}

/** @param {any} row of the operations table */
function variablesOf({ id, method, path, auth, headers, sensitive, accept }) {
  const planted = (/** @type {string[]} */ pointers) =>
    Object.fromEntries(pointers.map((pointer) => [pointer.slice(1), `secret-${id}${pointer}`]));
  const secrets = planted(sensitive.request);
  const answer = planted(sensitive.response);
  const known = [account.apiKey, account.password, authContext, ...Object.values(secrets)];
  if (auth !== "apiKey") known.push("Bearer secret-access-a", "secret-refresh-a");
  return {
    id,
    call: `${method} ${path}`,
    auth,
    context: authContext,
    // GET carries no body.
    request: method === "GET" ? null : { ...(accept && { [accept.field]: "url" }), ...secrets },
    answer,
    /** What the client knows to be secret by now, in the words of the API. */
    echo: known.join(", "),
    "answer with echo": { ...answer, note: known.join(", ") },
    "x-auth-context": headers.includes("x-auth-context") ? authContext : null,
    "x-ip": headers.includes("x-ip") ? "192.0.2.7" : null,
  };
}

/**
 * The sign-in itself is not preceded by another one.
 *
 * @param {any} one
 * @param {Record<string, unknown>} row
 */
function withoutSignIn(one, { auth }) {
  return auth === "apiKey" ? { ...one, requests: one.requests.slice(1) } : one;
}

const same = (/** @type {unknown} */ a, /** @type {unknown} */ b) => JSON.stringify(a) === JSON.stringify(b);
