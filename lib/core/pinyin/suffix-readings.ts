/** Characters that are read in one way where they make a noun of the word before them, in both scripts. */
const SUFFIXES: Readonly<Record<string, string>> = {
  率: 'lǜ',
  度: 'dù',
  节: 'jié',
  節: 'jié',
  观: 'guān',
  觀: 'guān',
  量: 'liàng',
  化: 'huà',
  厂: 'chǎng',
  廠: 'chǎng',
  员: 'yuán',
  員: 'yuán',
  区: 'qū',
  區: 'qū',
  费: 'fèi',
  費: 'fèi',
};

/** How a character is read as a suffix (婚恋观 guān, 货运量 liàng); undefined where it has no choice. */
export function suffixReading(character: string): string | undefined {
  return SUFFIXES[character];
}
