import { checkLink } from "../links.ts";
import type { World } from "../world.ts";
import type { Outgoing } from "./outgoing.ts";

/** Answers a presigned link as object stores do: the file as CSV, or XML that says what is wrong with the link. */
export async function serveLink(world: World, url: URL): Promise<Outgoing> {
  const [, , , campaign_id = "", run_number, page] = url.pathname.replace(/\.csv$/, "").split("/");
  return world.call("read", async (moment): Promise<Outgoing> => {
    // rule: link-needs-no-credential
    const state = checkLink(moment, url);
    if (state === "forged") return refusal("SignatureDoesNotMatch", "The signature of the link does not match.");
    if (state === "expired") return refusal("AccessDenied", "Request has expired");
    const file = await moment.store.files.find({ campaign_id, run_number: Number(run_number) }, Number(page));
    if (!file) return { ...refusal("NoSuchKey", "The file is gone."), status: 404 };
    return { status: 200, type: "text/csv", text: file.content };
  });
}

const refusal = (code: string, message: string): Outgoing => ({
  status: 403,
  type: "application/xml",
  text: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>\n`,
});
