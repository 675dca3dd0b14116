import type { Customer } from "@nudgescribe/types";
import { Audit } from "../ui/audit.tsx";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Dialog, DialogActions } from "../ui/dialog.tsx";
import { orDash } from "../ui/words.ts";
import { readProfile } from "./profile.ts";
import { ProfileCell } from "./profile-cell.tsx";

type CustomerDialogProps = { readonly customer: Customer; readonly onClose: () => void };

/** All that the API tells about one customer. */
export function CustomerDialog({ customer, onClose }: CustomerDialogProps) {
  const profile = readProfile(customer.profile);
  return (
    <Dialog title={`Customer ${orDash(customer.customer_id)}`} isOpen onClose={onClose}>
      <dl className="members">
        <dt>Profile</dt>
        <dd>
          {profile.kind === "readable" ? (
            <pre>{indented(profile.text)}</pre>
          ) : (
            <ProfileCell profile={customer.profile} />
          )}
          {profile.kind === "encrypted" && (
            <p className="member-note">
              The API does not say how to decrypt it. You can copy it for whoever has the key.
            </p>
          )}
          {profile.kind !== "none" && <CopyButton text={profile.text} label="Copy profile" />}
        </dd>
        <dt>Group</dt>
        <dd>
          <code>{orDash(customer.customer_group_id)}</code>
        </dd>
        <dt>Created</dt>
        <dd>
          <Audit at={customer.created_at} by={customer.created_by} />
        </dd>
        <dt>Updated</dt>
        <dd>
          <Audit at={customer.updated_at} by={customer.updated_by} />
        </dd>
      </dl>
      <DialogActions>
        <Button onPress={onClose} autoFocus>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

const indented = (json: string): string => JSON.stringify(JSON.parse(json), null, 2);
