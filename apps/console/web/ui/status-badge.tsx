/** The states of a campaign or a run that the vendor's pages name; any other is shown as it came. */
const looks: Readonly<Record<string, string>> = {
  "Ready for review": "waiting",
  "Ready to publish": "ready",
  Published: "done",
};

export function StatusBadge({ status }: { readonly status: string | undefined | null }) {
  if (!status) return <span className="status">Unknown</span>;
  return <span className={`status ${looks[status] ?? ""}`}>{status}</span>;
}
