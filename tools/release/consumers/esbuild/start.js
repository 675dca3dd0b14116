export { Nudgescribe } from "@nudgescribe/client";
