/** Offers a file for download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the content by then; a revoked URL too early would lose the file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
