import { createHmac } from "node:crypto";
import type { Context } from "./handlers/handler.ts";
import { keyFor, sameSecret } from "./secrets.ts";
import type { StoredCampaign } from "./store/campaigns.ts";

/** Where presigned links point to. It stands for the vendor's storage, so no credential is asked for there. */
export const storagePath = "/__storage";

const sign = (seed: string, path: string, expires: string): string =>
  createHmac("sha256", keyFor(seed, "links")).update(`${path}\n${expires}`).digest("base64url");

/** A link to one file of the current export, which works without a credential until it expires. */
export function makeLink(
  { seed, now, settings, origin, orders }: Pick<Context, "seed" | "now" | "settings" | "origin" | "orders">,
  { account_id, campaign_id, run_number }: StoredCampaign,
  page: number,
): string {
  // rule: link-lifetime
  const path = `${storagePath}/${account_id}/${campaign_id}/${run_number}/${page}.csv`;
  const expires = String(orders?.links === "expired" ? now : now + settings.linkLifetime);
  return `${origin()}${path}?expires=${expires}&signature=${sign(seed, path, expires)}`;
}

export type LinkState = "good" | "expired" | "forged";

/** What a link is worth at a given moment. */
export function checkLink({ seed, now }: Pick<Context, "seed" | "now">, url: URL): LinkState {
  const expires = url.searchParams.get("expires") ?? "";
  if (!sameSecret(url.searchParams.get("signature") ?? "", sign(seed, url.pathname, expires))) return "forged";
  return now < Number(expires) ? "good" : "expired";
}
