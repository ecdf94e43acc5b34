/** The title of an article without the name of its site, which many put behind or before it: `标题_新闻_新华网`. */
export function articleTitle(title: string, outlet: string): string {
  const bare = title.replace(/\s+/g, ' ').trim();
  if (outlet === '') return bare;
  const name = outlet.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const mark = '\\s*(?:[-–—_|｜·•:：]|--+)\\s*';
  const without = bare
    .replace(new RegExp(`(?:${mark})+${name}$`, 'i'), '')
    .replace(new RegExp(`^${name}(?:${mark})+`, 'i'), '');
  return without === '' ? bare : without;
}
