const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** A moment as the API wrote it. Its date format is undocumented, so only what is plainly ISO 8601 in UTC is set for reading. */
export function Moment({ text }: { readonly text: string }) {
  const isPlain = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isPlain) return text;
  return (
    <time dateTime={text} title={text}>
      {format.format(new Date(text))} UTC
    </time>
  );
}
