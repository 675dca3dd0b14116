import { type ProjectReflection, ReflectionKind, type SignatureReflection } from "typedoc";

/**
 * Gives `{@inheritDoc name}` the comment of a function that another module publishes. TypeDoc looks for the name among the
 * parents of the comment only; a name that is not found is left for it to complain about.
 */
export function inheritAcrossModules(project: ProjectReflection): void {
  const signatures = project.getReflectionsByKind(ReflectionKind.CallSignature) as SignatureReflection[];
  for (const signature of signatures) {
    const wanted = inherited(signature);
    const found = signatures.find((other) => other.name === wanted && other.comment && inherited(other) === undefined);
    if (found?.comment) signature.comment = found.comment.clone();
  }
}

const inherited = ({ comment }: SignatureReflection): string | undefined =>
  comment?.summary.find((part) => part.kind === "inline-tag" && part.tag === "@inheritDoc")?.text.trim();
