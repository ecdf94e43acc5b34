/** What a column of a table may hold, in the order in which we write them. */
export const COLUMNS = [
  'simplified',
  'traditional',
  'pinyin',
  'meaning',
  'status',
  'tags',
  'note',
  'sentence',
  'title',
  'url',
  'article date',
  'met',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What each column of a file holds, from the left, each once; null for what is not taken. */
export type Mapping = readonly (Column | null)[];

/** The names under which other programs, and readers, know our columns: in lower case, of several spaces one. */
const OTHER_NAMES: Readonly<Record<Column, readonly string[]>> = {
  simplified: ['simplified chinese', 'chinese (simplified)', 'term', 'word', 'headword', 'hanzi', 'chinese', 'character', 'characters', 'expression', 'phrase', 'vocabulary', 'text', 'front', 'zh', '词', '词语', '词条', '词汇', '生词', '单词', '术语', '提法', '中文', '汉字', '简体', '简体字', '简体中文', '原文'],
  traditional: ['traditional chinese', 'chinese (traditional)', '繁體', '繁体', '繁體字', '繁体字', '繁體中文', '繁体中文', '正體', '正体'],
  pinyin: ['reading', 'pronunciation', '拼音', '读音', '讀音', '发音'],
  meaning: ['rendering', 'renderings', 'meanings', 'definition', 'gloss', 'english', 'translation', 'back', 'en', '释义', '意思', '含义', '解释', '翻译', '译文', '译法', '英文', '英语', '英译', '意义'],
  status: ['level', '状态', '掌握程度'],
  tags: ['tag', 'label', 'labels', 'category', 'categories', 'topic', '标签', '標籤', '分类', '类别', '主题'],
  note: ['notes', 'comment', 'comments', 'remark', 'remarks', '备注', '備註', '笔记', '注释', '说明'],
  sentence: ['sentences', 'example', 'examples', 'context', 'example sentence', 'quote', '例句', '句子', '原句', '语境', '上下文'],
  title: ['source', 'source title', 'page title', 'article', '标题', '来源', '来源标题', '出处', '文章', '篇名'],
  url: ['link', 'address', 'web address', 'source url', 'website', '网址', '链接', '地址', '来源网址'],
  'article date': ['date of the article', 'published', 'publication date', 'source date', '文章日期', '发布日期', '发表日期', '出版日期'],
  met: ['date', 'time', 'saved', 'added', 'created', 'met on', 'date added', '日期', '时间', '添加时间', '保存时间', '收藏时间', '遇见时间'],
}; // biome-ignore format: a table, read as one

/** The column that a heading names; null for one that we do not know. */
export function columnNamed(heading: string): Column | null {
  const name = heading
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/\s*[:：]$/, '');
  return COLUMNS.find((column) => column === name || OTHER_NAMES[column].includes(name)) ?? null;
}

/** The mapping with one column chosen anew; what held the same before holds nothing any more. */
export function withColumn(mapping: Mapping, index: number, column: Column | null): Mapping {
  return mapping.map((before, at) => (at === index ? column : before === column ? null : before));
}
