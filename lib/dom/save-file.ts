/** Lets the browser save a text as a file, as if the reader had followed a link to it. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; a file of terms is read at once.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
