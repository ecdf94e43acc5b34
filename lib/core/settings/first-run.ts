/**
 * Whether the page of the first run opens: once, when Tifa is installed. Never in the build for tests, where every
 * profile is a new one.
 * @param reason why the browser tells us (`runtime.onInstalled`).
 * @param mode of the build.
 */
export function isFirstRun(reason: string, mode: string): boolean {
  return reason === 'install' && mode !== 'test';
}
