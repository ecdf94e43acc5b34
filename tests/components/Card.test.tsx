import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card } from '../../components/Card.tsx';
import type { CardFrame } from '../../components/card-frame.ts';
import { type Destination, GoContext } from '../../components/go.ts';
import type { Inside, LookUp } from '../../lib/core/protocol/look-up.ts';
import { FRAME, NO_WISHES, NOTHING, PLAIN_TERM, TERM, VARIANT, WORDS } from './contents.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const INSIDE: Inside = { words: WORDS.slice(0, 1), characters: WORDS.slice(1), shownPinyin: {} };

function showCard(content: Partial<LookUp>, frame: Partial<CardFrame> = {}): void {
  const card = { content: { ...NOTHING, ...content }, frame: { ...FRAME, ...frame } };
  show(<Card {...NO_WISHES} {...card} status={{ kind: 'idle' }} />);
}

describe('the card of a term', () => {
  it('has headword, other script, pinyin and gloss', () => {
    showCard({ term: TERM });
    expect(texts('.headword')).toEqual(['“五位一体”总体布局「五位一體」總體佈局']);
    expect(texts('.traditional')).toEqual(['「五位一體」總體佈局']);
    expect(texts('.pinyin')).toEqual(['wǔ wèi yī tǐ zǒngtǐ bùjú']);
    expect(texts('.gloss')).toEqual(['The plan for building socialism in five fields.']);
    expect(find('.card').getAttribute('aria-label')).toBe('“五位一体”总体布局');
  });

  it('has the rendering in force first, and those that nobody dated with their kind below', () => {
    showCard({ term: TERM });
    expect(texts('.rendering')).toEqual(['the Five-Sphere Integrated Plan', 'five-in-one overall layout']);
    expect(texts('.source')).toEqual([
      'officialReport to the 20th Congress, Xinhua, 2022-10-16 ✓ checked — capitalised',
      'oursNo official rendering known; this one is ours',
    ]);
    expect(find('.others').getAttribute('aria-label')).toBe('Other renderings');
    expect(texts('.others .rendering')).toEqual(['five-in-one overall layout']);
  });

  it('says of a rendering that an editor saw it, of that one only', () => {
    showCard({ term: TERM });
    expect(texts('.verified')).toEqual(['✓ checked', '✓ checked']);
    expect(find('.source .verified').title).toContain('An editor saw this rendering');
    showCard({ term: PLAIN_TERM });
    expect(texts('.verified')).toEqual([]);
  });

  it('has its members in the official order', () => {
    showCard({ term: TERM });
    expect(texts('ol.members > li')).toEqual(['经济建设 economic', '政治建设 political', '文化建设 cultural']);
  });

  it('leads on to the members that are terms themselves', async () => {
    const { calls, call } = recorder<[Destination]>();
    const members = [
      { text: '党的建设', rendering: 'Party building', termId: 'dang-jian' },
      { text: '其他', rendering: 'others' },
    ];
    show(
      <GoContext.Provider value={call}>
        <Card {...NO_WISHES} content={{ ...NOTHING, term: { ...TERM, members } }} status={{ kind: 'idle' }} />
      </GoContext.Provider>,
    );
    expect(texts('.members .is-term')).toEqual(['党的建设']);
    expect(texts('ol.members > li')).toEqual(['党的建设 Party building', '其他 others']);
    await userEvent.click(button('党的建设'));
    expect(calls).toEqual([[{ kind: 'term', id: 'dang-jian' }]]);
  });

  it('says what the date of the article has to do with it', () => {
    const by = { id: 'new', headword: '社会治理', rendering: 'social governance' };
    const articleDate = '2015-03-02';
    showCard({
      term: {
        ...TERM,
        timeNotes: [
          { kind: 'rendering-then', articleDate },
          { kind: 'newer', since: '2018-05', articleDate },
          { kind: 'already-replaced', by, since: '2013-11' },
          { kind: 'members-then', until: '2020', articleDate },
        ],
      },
    });
    expect(texts('.time-note')).toEqual([
      'Rendered so at the time of this article (2015-03-02); today’s rendering is below.',
      'First used 2018-05; this article is of 2015-03-02.',
      'Already replaced when this article appeared: by 社会治理 (social governance) since 2013-11',
      'Its members at the time of this article (2015-03-02); they changed in 2020.',
    ]);
  });

  it('says what replaced it, and when that is known', () => {
    const by = { id: 'new', headword: '社会治理', rendering: 'social governance' };
    const later = { kind: 'rendering-later', articleDate: '2010-01-01' } as const;
    showCard({ term: { ...TERM, timeNotes: [later, { kind: 'replaced', by, since: '2013-11' }] } });
    expect(texts('.time-note')).toEqual([
      'This rendering is later than the article (2010-01-01); no official one of its time is known.',
      'Replaced by 社会治理 (social governance) since 2013-11',
    ]);
    showCard({ term: { ...TERM, timeNotes: [{ kind: 'replaced', by }] } });
    expect(texts('.time-note')).toEqual(['Replaced by 社会治理 (social governance)']);
  });

  it('has what it means literally and what it contains', () => {
    showCard({ term: TERM });
    expect(texts('.detail')).toEqual([
      'Literally five positions, one body',
      'Contains 总体布局 overall plan · 布局 layout',
    ]);
  });

  it('has its life by date, from its coining on', () => {
    showCard({ term: TERM });
    expect(find('.life').getAttribute('aria-label')).toBe('Over time');
    expect(texts('.timeline time')).toEqual(['2012-11', '2022-10-16']);
    expect(texts('.timeline li')).toEqual([
      '2012-11First used (probably)18th National Congress',
      '2022-10-16the Five-Sphere Integrated PlanReport to the 20th Congress, Xinhua ✓ checked — capitalised',
    ]);
  });

  it('does not doubt an origin that is certain', () => {
    showCard({ term: { ...PLAIN_TERM, origin: { occasion: '19th National Congress', certainty: 'certain' } } });
    expect(texts('.timeline li')).toEqual(['First used19th National Congress']);
  });

  it('leaves out what is not known', () => {
    showCard({ term: PLAIN_TERM });
    expect(texts('.traditional, .detail, .members, .others, .timeline, .words')).toEqual([]);
    expect(document.querySelectorAll('button.save')).toHaveLength(1);
  });

  it('has its words and characters below, each with its own readings, and one star', () => {
    showCard({ term: PLAIN_TERM, words: WORDS }, { inside: INSIDE });
    expect(document.querySelectorAll('button.save')).toHaveLength(1);
    expect(find('button.save').closest('section')?.className).toBe('term');
    expect(texts('.inside h3')).toEqual(['Words', 'Characters']);
    expect(texts('.pieces li')).toEqual(['会议huìyì meeting; conference', '会huì cankuài to balance an account']);
  });
});

describe('at a glance', () => {
  it('a term is its name, its pinyin and its rendering with the source', () => {
    showCard({ term: TERM, words: WORDS }, { isMore: false, inside: INSIDE });
    expect(texts('.headword, .pinyin, .rendering')).toHaveLength(3);
    expect(texts('.source')).toHaveLength(1);
    expect(texts('.further, .gloss, .words, .inside, .encounters')).toEqual([]);
  });

  it('a word is its longest match, and its star is there', () => {
    showCard({ words: WORDS }, { isMore: false });
    expect(texts('.word-head')).toEqual(['会议 會議 huìyì']);
    expect(document.querySelectorAll('button.save')).toHaveLength(1);
  });

  it('more of it is a press away, and less again', async () => {
    const { calls, call } = recorder<[]>();
    for (const isMore of [false, true]) {
      show(
        <Card
          {...NO_WISHES}
          frame={{ ...FRAME, isMore }}
          content={{ ...NOTHING, term: TERM }}
          status={{ kind: 'idle' }}
          onMore={call}
        />,
      );
      const more = find('.more');
      expect(more.getAttribute('aria-expanded')).toBe(String(isMore));
      await userEvent.click(more);
    }
    expect(calls).toHaveLength(2);
  });
});

describe('how often the reader has met it', () => {
  const savedState = { kind: 'known', encounters: 14, met: { pages: 9, since: Date.UTC(2026, 2, 12, 12) } } as const;

  it('is told with the pages and the first day', () => {
    showCard({ term: PLAIN_TERM, savedState });
    expect(texts('.encounters')).toEqual(['You met it 14 times on 9 pages since Mar 12, 2026.']);
  });

  it('is told more simply of a single time', () => {
    showCard({ term: PLAIN_TERM, savedState: { ...savedState, encounters: 1, met: { ...savedState.met, pages: 1 } } });
    expect(texts('.encounters')).toEqual(['You met it once, on Mar 12, 2026.']);
  });

  it('is no matter where it was never saved', () => {
    showCard({ term: PLAIN_TERM });
    expect(texts('.encounters')).toEqual([]);
  });
});

describe('the frame of a card', () => {
  it('names the way back', async () => {
    const { calls, call } = recorder<[]>();
    show(
      <Card
        {...NO_WISHES}
        frame={{ ...FRAME, back: '四个意识' }}
        content={{ ...NOTHING, term: TERM }}
        status={{ kind: 'idle' }}
        onBack={call}
      />,
    );
    await userEvent.click(button('Back to 四个意识'));
    expect(calls).toHaveLength(1);
  });

  it('can be pinned, and once it is, closed', () => {
    showCard({ term: TERM });
    expect(button('Pin').title).toContain('Shift+Enter');
    expect(document.querySelector('.grip')).toBeNull();
    showCard({ term: TERM }, { isPinned: true });
    expect(texts('[aria-label="Pin"]')).toEqual([]);
    expect(button('Close')).toBeTruthy();
    expect(document.querySelectorAll('.grip')).toHaveLength(1);
  });

  it('has no star for what does not stand in the reader’s sentence', () => {
    showCard({ term: TERM }, { isHere: false, back: '四个意识' });
    expect(document.querySelector('button.save')).toBeNull();
  });
});

describe('the card of a word', () => {
  it('has its entries, the longest match first', () => {
    showCard({ words: WORDS });
    expect(texts('.word-head')).toEqual(['会议 會議 huìyì', '会 huì', '会 kuài']);
    expect(texts('.word.first .definitions li')).toEqual(['meeting', 'conference']);
    expect(texts('.credit')).toEqual(['CC-CEDICT · CC BY-SA 4.0']);
    expect(find('.card').getAttribute('aria-label')).toBe('会议');
  });

  it('says whose entries it shows, and names those of ours among others', () => {
    const [first, second] = WORDS;
    if (!first || !second) throw new Error('two words');
    const ours = { ...first, entries: first.entries.map((entry) => ({ ...entry, isOurs: true as const })) };
    showCard({ words: [ours] });
    expect(texts('.credit')).toEqual(['Tifa']);
    showCard({ words: [ours, second] });
    expect(texts('.credit')).toEqual(['CC-CEDICT · CC BY-SA 4.0 · 会议 huìyì: Tifa']);
  });

  it('has its measure words apart from its senses, in both scripts and with pinyin', () => {
    showCard({ words: WORDS });
    expect(texts('.classifiers')).toEqual(['Measure word: 场 場 chǎng 届 jiè']);
    expect(texts('.classifier .traditional')).toEqual(['場']);
    expect(find('.classifier .traditional').lang).toBe('zh-Hant');
  });

  it('has a note where it is read otherwise elsewhere', () => {
    showCard({ words: WORDS });
    expect(texts('.note')).toEqual(['Taiwan pr. huìyí']);
  });

  it('has the meaning of the word that it stands for', () => {
    showCard({ words: VARIANT });
    expect(texts('.word-head')).toEqual(['里 裏 lǐ']);
    expect(texts('.word.first > .definitions')).toEqual(['variant of 裡 (lǐ)']);
    expect(texts('.target li')).toEqual(['lining', 'inside']);
    expect(texts('.target .han')).toEqual([]);
  });

  it.each([
    ['in the script that tells the two apart', '里', ['裡']],
    ['in both scripts', '裊', ['里', '裡']],
  ])('names that word where its definition does not: %s', (_, simplified, names) => {
    const [word] = VARIANT;
    const entries = word?.entries.map((entry) => ({ ...entry, simplified, definitions: ['see 甲 (jiǎ)'] })) ?? [];
    showCard({ words: word ? [{ ...word, entries }] : [] });
    expect(texts('.target .han')).toEqual(names);
    expect(texts('.target .pinyin')).toEqual(['lǐ']);
  });

  it('has its star beside the first', () => {
    showCard({ words: WORDS });
    expect(document.querySelectorAll('button.save')).toHaveLength(1);
    expect(find('button.save').closest('.word')?.className).toBe('word first');
  });
});

describe('the card of a word without an entry', () => {
  const NAME = { text: '倪岳峰', simplified: '倪岳峰', isName: true };

  it('has the name, how it is read, a star, and no single character until the reader wants more', () => {
    const content = { unlisted: NAME, pinyin: 'Ní Yuèfēng', words: WORDS.slice(1) };
    showCard(content, { isMore: false });
    expect(find('.card').getAttribute('aria-label')).toBe('倪岳峰');
    expect(texts('.headword')).toEqual(['倪岳峰']);
    expect(texts('.pinyin')).toEqual(['Ní Yuèfēng']);
    expect(texts('.formula-note')).toEqual(['A name that the dictionary does not have.']);
    expect(find('button.save').closest('section')?.className).toBe('term');
    expect(texts('.word-head')).toEqual([]);
    showCard(content);
    expect(texts('.word-head')).toEqual(['会 huì', '会 kuài']);
  });

  it('has the word that a name begins with', () => {
    showCard({ unlisted: NAME, words: WORDS }, { isMore: false });
    expect(texts('.word-head')).toEqual(['会议 會議 huìyì']);
    const further = WORDS.map((word) => ({ ...word, start: word.start + 1 }));
    showCard({ unlisted: NAME, words: further }, { isMore: false });
    expect(texts('.word-head')).toEqual([]);
  });

  it('has the longest piece under the pointer of any other word, not as its headword', () => {
    const unlisted = { text: '抓好', simplified: '抓好', isName: false };
    showCard({ unlisted, words: WORDS.slice(1) }, { isMore: false });
    expect(texts('.formula-note')).toEqual(['Not in the dictionary as a whole.']);
    expect(texts('.word-head')).toEqual(['会 huì', '会 kuài']);
    expect(document.querySelectorAll('.word.first')).toHaveLength(0);
    expect(document.querySelectorAll('button.save')).toHaveLength(1);
  });

  it('leads to an entry of the reader’s own', async () => {
    const { calls, call } = recorder();
    show(<Card {...NO_WISHES} content={{ ...NOTHING, unlisted: NAME }} status={{ kind: 'idle' }} onWrite={call} />);
    await userEvent.click(button('Write an entry of your own'));
    expect(calls).toHaveLength(1);
  });
});

describe('the card of a formula without an entry', () => {
  const PATTERN = { kind: 'pattern', text: '三个确保', simplified: '三个确保' } as const;

  it('says what it looks like, above the words, and can be saved', () => {
    showCard({ formula: PATTERN, pinyin: 'sān gè quèbǎo', words: WORDS });
    expect(texts('.headword')).toEqual(['三个确保']);
    expect(texts('.term .pinyin')).toEqual(['sān gè quèbǎo']);
    expect(texts('.formula-note')).toEqual(['Looks like a set formula that Tifa has no entry for.']);
    expect(find('button.save').closest('section')?.className).toBe('term');
    expect(find('.card').getAttribute('aria-label')).toBe('三个确保');
  });

  it('needs no word and no pinyin', () => {
    showCard({ formula: { ...PATTERN, text: '1+14+N' } });
    expect(texts('.headword')).toEqual(['1+14+N']);
    expect(texts('.term .pinyin')).toEqual([]);
    expect(document.querySelectorAll('button.save')).toHaveLength(1);
  });

  it.each([
    [{ kind: 'words', here: '抓', there: '记' }, '抓 here, 记 there.'],
    [{ kind: 'words', here: '', there: '记' }, '记 is missing.'],
    [{ kind: 'words', here: '抓', there: '' }, '抓 is added.'],
    [{ kind: 'missing', member: '不忘初心' }, '不忘初心 is missing.'],
    [{ kind: 'order' }, 'the order is another.'],
  ] as const)('names the formula that it nearly is and what differs: %j', (difference, expected) => {
    const term = { id: 'chuxin', headword: '不忘初心、牢记使命', rendering: 'stay true' };
    showCard({
      formula: { kind: 'near-miss', text: '不忘初心、牢抓使命', formula: '不忘初心、牢记使命', term, difference },
      words: WORDS,
    });
    const [note] = texts('.formula-note');
    expect(note).toBe(`不忘初心、牢抓使命 differs from 不忘初心、牢记使命 (stay true): ${expected}`);
    expect(find('button.save').closest('.word')?.className).toBe('word first');
  });
});

describe('the card of nothing', () => {
  it('says so and has nothing to save and nothing more to tell', () => {
    showCard({});
    expect(texts('.card')).toEqual(['No entry for this.']);
    expect(texts('.save, .more')).toEqual([]);
  });
});
