export { createClient, listCustomerGroups } from "@nudgescribe/client/functions";
