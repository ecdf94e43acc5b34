/** Hands the reader a file; where it goes is the browser's and the reader's business. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read by then; the address would hold the file in memory as long as the page lives.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
