import type { Fault } from "@nudgescribe/sandbox";

/** How a read can fail, what is said about it, and what can be done. */
export const failures: readonly { name: string; fault: Fault; message: string; hint: string }[] = [
  {
    name: "400",
    fault: { kind: "answer", status: 400, example: "badRequest" },
    message: "400 Bad Request",
    hint: "Change what the message names, then try again.",
  },
  {
    name: "401",
    fault: { kind: "answer", status: 401, example: "missingFields" },
    message: "401 Missing Fields",
    hint: "A field is missing.",
  },
  {
    name: "403",
    fault: { kind: "answer", status: 403, example: "refused" },
    message: "403 Unauthorised",
    hint: "You may lack the right to do this.",
  },
  {
    name: "429",
    fault: { kind: "rate-limit", retryAfter: 60 },
    message: "429",
    hint: "Too many requests. Wait 60 s, then try again.",
  },
  {
    name: "500",
    fault: { kind: "answer", status: 500, example: "serverError" },
    message: "500 Server Error",
    hint: "The API failed.",
  },
  {
    name: "a connection that is reset",
    fault: { kind: "reset" },
    message: "connection",
    hint: "The connection to the API broke. Check the network, then try again.",
  },
];
