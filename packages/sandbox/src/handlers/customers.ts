import { refuse } from "../refusal.ts";
import { encryptProfile, keyFor } from "../secrets.ts";
import type { Handlers } from "./handler.ts";
import { upload } from "./upload.ts";
import { groupOf } from "./workspaces.ts";

type Operations = "uploadCustomers" | "countCustomerPages" | "listCustomers" | "deleteCustomers";

export const customers: Pick<Handlers, Operations> = {
  uploadCustomers: upload,

  async countCustomerPages(context, request) {
    const { customer_group_id } = await groupOf(context, request);
    const size = await context.store.customers.count(customer_group_id);
    // rule: customer-page-size
    return { pages: Math.ceil(size / context.settings.pageSize) };
  },

  async listCustomers(context, request) {
    const { customer_group_id } = await groupOf(context, request);
    const { store, settings, seed, caller } = context;
    const last = request.page * settings.pageSize;
    // rule: customer-page-beyond-the-last
    if (!Number.isSafeInteger(last)) return [];
    const found = await store.customers.between(customer_group_id, last - settings.pageSize + 1, last);
    const key = keyFor(seed, `profiles ${caller.account_id}`);
    return found.map(({ position: _position, identifier: _identifier, profile, ...customer }) => ({
      ...customer,
      // rule: profiles-are-encrypted
      profile: encryptProfile(key, customer.customer_id, profile),
    }));
  },

  async deleteCustomers(context, request) {
    const { customer_group_id } = await groupOf(context, request);
    const { customers } = context.store;
    const wanted = [...new Set(request.customer_ids)];
    if (wanted.length === 0) refuse(400, "nothing-to-delete", "customer_ids names no customer.");
    await customers.lock(customer_group_id);
    const removed = await customers.remove(customer_group_id, wanted);
    if (removed < wanted.length)
      refuse(400, "customer-unknown", "There is no such customer in this group; nothing was deleted.");
    return { message: `${removed} customer${removed === 1 ? "" : "s"} deleted.` };
  },
};
