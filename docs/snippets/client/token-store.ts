//#region
import { Nudgescribe } from "@nudgescribe/client";
import { fileTokenStore } from "@nudgescribe/client/node";

const nudgescribe = new Nudgescribe({ tokenStore: fileTokenStore(".nudgescribe/tokens.json") });
//#endregion
await nudgescribe.campaigns.list({});
