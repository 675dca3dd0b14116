// @ts-check
// Tells where what happened differs from what a case expects. Runs in every runtime.
import { tokenNames } from "./template.js";

const text = (/** @type {unknown} */ value) => (value === undefined ? "nothing" : sorted(value));

/** JSON whose members stand in the order of their names, so that order makes no difference. @param {unknown} value */
function sorted(value) {
  return JSON.stringify(value, (_, member) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/**
 * @param {string} what
 * @param {unknown} actual
 * @param {unknown} expected
 * @returns {string[]}
 */
export function differs(what, actual, expected) {
  const [is, should] = [text(actual), text(expected)];
  return is === should ? [] : [`${what} is ${is}, should be ${should}`];
}

/**
 * @param {import("./case.ts").Expectation} expected
 * @param {{ data?: unknown, items?: unknown, error?: any, reason?: unknown, response?: any }} outcome
 * @param {any} classes the module of the client
 * @returns {string[]}
 */
export function judgeOutcome({ data, items, error, aborted, response }, outcome, classes) {
  if (aborted)
    return outcome.error === outcome.reason
      ? []
      : [`it should reject with the reason of the abort, not ${outcome.error}`];
  return [
    ...(outcome.error && !error ? [`it failed: ${outcome.error}`] : []),
    ...(data === undefined ? [] : differs("data", outcome.data, data)),
    ...(items === undefined ? [] : differs("items", outcome.items, items)),
    ...(error ? judgeError(error, outcome.error, classes) : []),
    ...(response ? judgeResponse(response, outcome.response ?? {}) : []),
  ];
}

/**
 * @param {NonNullable<import("./case.ts").Expectation["error"]>} expected
 * @param {any} error
 * @param {any} classes
 */
function judgeError({ message = [], ...members }, error, classes) {
  if (!error) return [`it should fail with ${members.name}`];
  return [
    ...Object.entries(members).flatMap(([name, member]) => differs(`error.${name}`, error[name], member)),
    ...message
      .filter((part) => !error.message.includes(part))
      .map((part) => `"${error.message}" should have "${part}"`),
    ...basesOf(error)
      .filter((name) => classes[name] && !(error instanceof classes[name]))
      .map((name) => `it is no instance of ${name}`),
  ];
}

/** @param {any} error */
function basesOf({ name, operation, status }) {
  if (!operation) return [];
  return [name, "NudgescribeError", ...(status === undefined || name === "DownloadError" ? [] : ["ApiError"])];
}

/**
 * @param {NonNullable<import("./case.ts").Expectation["response"]>} expected
 * @param {{ status?: number, requestId?: string, headers?: Headers }} response
 */
function judgeResponse({ headers = {}, ...members }, response) {
  return [
    ...Object.entries(members).flatMap(([name, member]) => differs(name, /** @type {any} */ (response)[name], member)),
    ...Object.entries(headers).flatMap(([name, value]) =>
      differs(`header ${name}`, response.headers?.get(name), value),
    ),
  ];
}

const callOf = (/** @type {import("./case.ts").Received} */ { method, path, aside }) =>
  `${aside ? "aside " : ""}${method} ${path}`;

/**
 * @param {import("./case.ts").Case} one
 * @param {readonly import("./case.ts").Received[]} received
 * @returns {string[]}
 */
export function judgeRequests({ requests, waits = [], mostOpen = {} }, received) {
  const calls = received.map(callOf);
  return [
    ...(Array.isArray(requests)
      ? judgeOrder(requests, received)
      : differs(
          "requests",
          Object.fromEntries(calls.map((call) => [call, calls.filter((c) => c === call).length])),
          requests,
        )),
    ...waits.flatMap(({ between: [from, to], atLeast }) => {
      const waited = (received[to]?.at ?? 0) - (received[from]?.at ?? 0);
      return waited >= atLeast
        ? []
        : [`request ${to} came ${Math.round(waited)} ms after request ${from}, not ${atLeast}`];
    }),
    ...Object.entries(mostOpen).flatMap(([call, most]) =>
      differs(
        `most open ${call}`,
        Math.max(0, ...received.filter((one) => callOf(one) === call).map(({ open }) => open)),
        most,
      ),
    ),
  ];
}

/**
 * @param {readonly import("./case.ts").ExpectedRequest[]} requests
 * @param {readonly import("./case.ts").Received[]} received
 */
function judgeOrder(requests, received) {
  const expected = requests.map((request) => (typeof request === "string" ? { call: request } : request));
  return [
    ...differs(
      "requests",
      received.map(callOf),
      expected.map(({ call }) => call),
    ),
    ...expected.flatMap(({ headers = {}, body }, index) => {
      const request = received[index];
      if (!request) return [];
      return [
        ...Object.entries(headers).flatMap(([name, value]) =>
          differs(`request ${index}, ${name}`, tokenNames(request.headers[name] ?? "") || null, value),
        ),
        ...(body === undefined ? [] : differs(`request ${index}, body`, JSON.parse(request.body || "null"), body)),
      ];
    }),
  ];
}

/**
 * @param {import("./case.ts").Case} one
 * @param {import("./watch.js").Watch} watch
 * @returns {string[]}
 */
export function judgeShown({ events = {} }, watch) {
  return [
    ...Object.entries(events).flatMap(([type, labels]) =>
      differs(
        `${type} events`,
        watch.labels.filter((label) => label.startsWith(`${type} `)),
        labels.map((label) => `${type} ${label}`),
      ),
    ),
    ...watch.leaks().map((leak) => `a secret shows: ${leak}`),
  ];
}
