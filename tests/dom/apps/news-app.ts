/** What a live news page shows: every framework draws it by the same template. */
export type News = {
  readonly title: string;
  readonly lead: string;
  readonly place: string;
  readonly count: number;
  readonly note: string | null;
  readonly items: readonly { readonly id: number; readonly text: string; readonly isHot: boolean }[];
};

export type MountedApp = {
  /** Draws another state, done when it returns or resolves. */
  update(news: News): void | Promise<void>;
  unmount(): void;
};

export type NewsApp = {
  readonly name: string;
  mount(target: Element, news: News): MountedApp | Promise<MountedApp>;
  /** Takes over what `renderToHtml` has made; left out where the framework cannot. */
  readonly server?: {
    renderToHtml(news: News): string | Promise<string>;
    hydrate(target: Element, news: News): MountedApp | Promise<MountedApp>;
  };
};

const TITLES = ['要闻', '推进高质量发展', '会议在京举行', '实现共同富裕'];
const TEXTS = ['河北', '北京市', '改革开放', '经济运行平稳', 'GDP 增长 5%', '', '新征程', '中国式现代化'];

/** The states of a page over time: written, reordered, removed and brought back. The same for the same seed. */
export function* newsOverTime(seed: number): Generator<News> {
  const random = randomNumbers(seed);
  const pick = (texts: readonly string[]) => texts[random(texts.length)] ?? '';
  let nextId = 0;
  let items: News['items'] = [];
  while (true) {
    items = items
      .filter(() => random(5) > 0)
      .map((item) => (random(3) === 0 ? { ...item, text: pick(TEXTS), isHot: random(2) === 0 } : item));
    while (items.length < 2 + random(5)) items = [...items, { id: nextId++, text: pick(TEXTS), isHot: false }];
    if (random(3) === 0) items = [...items].reverse();
    yield {
      title: pick(TITLES),
      lead: pick(TEXTS),
      place: pick(TEXTS),
      count: random(3),
      note: random(2) === 0 ? null : pick(TITLES),
      items,
    };
  }
}

/** A linear congruential generator: numbers below a bound. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
