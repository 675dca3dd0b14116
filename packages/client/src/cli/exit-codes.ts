/** What a code of the command means. Scripts rely on them: a code is never given another meaning. */
export const exitCodes = {
  0: "done",
  1: "the API refused the request or failed, or something else went wrong",
  2: "the command line or a file that it names cannot be used; nothing was done",
  3: "a setting is missing or wrong",
  4: "the sign-in was refused, or the user lacks the right",
  5: "no connection, or no answer in time",
  6: "partly done: some rows were refused, or the work stopped midway; the output says where to go on",
  7: "compare --fail-on-change: the runs differ",
  130: "interrupted by Ctrl-C (SIGINT)",
  143: "ended by SIGTERM",
} as const;

export type ExitCode = keyof typeof exitCodes;
