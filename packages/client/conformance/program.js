// The whole set against the installed client, for any runtime: `pnpm test:runtimes` runs it where server.ts listens.
import * as client from "@nudgescribe/client";
import * as functions from "@nudgescribe/client/functions";
import { operations } from "@nudgescribe/types";
import auth from "./auth.json" with { type: "json" };
import deadlines from "./deadlines.json" with { type: "json" };
import downloads from "./downloads.json" with { type: "json" };
import errors from "./errors.json" with { type: "json" };
import { expand } from "./expand.js";
import masking from "./masking.json" with { type: "json" };
import options from "./options.json" with { type: "json" };
import paging from "./paging.json" with { type: "json" };
import retry from "./retry.json" with { type: "json" };
import run from "./run.js";
import session from "./session.json" with { type: "json" };

const files = [auth, deadlines, downloads, errors, masking, options, paging, retry, session];
/** Browsers open six connections to one place; cases that leave requests open would hold up the others. */
const atOnce = { chromium: 1, workers: 2 };

/** @param {{ runtime: string, baseUrl: string }} context */
export default ({ runtime, baseUrl }) =>
  run({ client, functions, baseUrl, cases: expand(files, operations), runtime, atOnce: atOnce[runtime] });
