/** Learning steps as the reader writes them: whole minutes in their order, `1 10`. Nothing is no step. */
export function parseSteps(text: string): number[] | null {
  const written = text.split(/[\s,，、]+/).filter((step) => step !== '');
  return written.every((step) => /^\d{1,4}$/.test(step)) ? written.map(Number) : null;
}
