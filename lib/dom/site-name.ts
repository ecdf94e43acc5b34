/** What the site calls itself (Open Graph, or the name of its application); empty where it does not say. */
export function siteName(page: Document): string {
  const meta = page.querySelector(
    'meta[property="og:site_name"], meta[name="og:site_name"], meta[name="application-name"]',
  );
  return (meta?.getAttribute('content') ?? '').trim();
}
