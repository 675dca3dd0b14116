import { Icon } from "../ui/icon.tsx";
import { countOf } from "../ui/words.ts";
import { readProfile } from "./profile.ts";

/** A profile that nobody can read is told as such, and not shown letter by letter. */
export function ProfileCell({ profile }: { readonly profile: unknown }) {
  const told = readProfile(profile);
  switch (told.kind) {
    case "none":
      return "–";
    case "readable":
      return <code title={told.text}>{told.text}</code>;
    case "encrypted":
      return (
        <span className="encrypted">
          <Icon name="lock" />
          Encrypted, {countOf(told.text.length, "character")}
        </span>
      );
  }
}
