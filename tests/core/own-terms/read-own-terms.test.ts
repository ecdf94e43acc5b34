import { describe, expect, test } from 'vitest';
import type { FileTerm } from '../../../lib/core/own-terms/exchange.ts';
import { readOwnTerms } from '../../../lib/core/own-terms/read-own-terms.ts';

function terms(text: string): readonly FileTerm[] {
  const file = readOwnTerms(text);
  if (file.kind === 'problems') throw new Error(JSON.stringify(file.problems));
  return file.terms;
}

/** Problems as `line code detail`. */
function problems(text: string): string[] {
  const file = readOwnTerms(text);
  return file.kind === 'problems' ? file.problems.map((one) => `${one.line} ${one.code} ${one.detail}`.trim()) : [];
}

describe('a table', () => {
  test.each([
    ['commas', ',', ''],
    ['tabs', '\t', ''],
    ['semicolons and a byte order mark', ';', '\ufeff'],
  ])('is read with %s, its columns in any order and in Chinese', (_, mark, begin) => {
    const text = `${begin}备注${mark}译法${mark}提法\nn1${mark}shared prosperity${mark}共同富裕\n`;
    expect(terms(text)).toEqual([
      { line: 2, fields: { headword: '共同富裕', renderings: ['shared prosperity'], note: 'n1' } },
    ]);
  });

  test('keeps several renderings apart by bars', () => {
    expect(terms('Term,Rendering\r\n共同富裕,a | b\\|c | d\\e\r\n')[0]?.fields.renderings).toEqual([
      'a',
      'b|c',
      'd\\e',
    ]);
  });

  test('has cells with line breaks and quotes, and counts its lines all the same', () => {
    const text = 'term,rendering,note\n共同富裕,"common ""prosperity""","one\r\ntwo"\n\n双循环,dual circulation,\n';
    expect(terms(text)).toEqual([
      { line: 2, fields: { headword: '共同富裕', renderings: ['common "prosperity"'], note: 'one\r\ntwo' } },
      { line: 5, fields: { headword: '双循环', renderings: ['dual circulation'], note: '' } },
    ]);
  });

  test('says which of its columns are of no use', () => {
    const file = readOwnTerms('term,rendering,client,\n双循环,dual circulation,ministry,\n');
    expect(file).toMatchObject({ kind: 'terms', unused: ['client'] });
  });

  test.each([
    ['no header', '共同富裕,common prosperity\n', ['1 no_headword_column', '1 no_rendering_column']],
    ['a column twice', 'term,rendering,Term\n', ['1 column_twice headword']],
    ['a quote that is never closed', 'term,rendering\n双循环,"dual\ncirculation\n', ['2 quote_open dual\ncirculation']],
    ['something behind a quoted cell', 'term,rendering\n双循环,"dual" circulation\n', ['2 quote_stray circulation']],
    ['more cells than columns', 'term,rendering\n双循环,dual,circulation\n', ['2 too_many_cells circulation']],
    ['a time that is none', 'term,rendering,added\n双循环,dual circulation,yesterday\n', ['2 time_invalid yesterday']],
    ['nothing but a header', 'term,rendering\n', ['1 empty']],
    ['nothing at all', ' \n', ['1 empty']],
  ])('is refused with the lines: %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe('JSON', () => {
  const file = (...items: string[]) => `{"format":"tifa-own-terms","version":1,"terms":[\n${items.join(',\n')}\n]}`;

  test('is read however it is laid out', () => {
    const text = JSON.stringify(
      JSON.parse(file('{"headword":"双循环","renderings":["dual circulation"],"site":null}')),
      null,
      2,
    );
    expect(terms(text)).toEqual([
      { line: 5, fields: { headword: '双循环', renderings: ['dual circulation'], site: '' } },
    ]);
  });

  test.each([
    ['that breaks off', file('{"headword":"双循环"},'), ['3 json_broken']],
    ['of something else', '{"terms":[]}', ['1 json_foreign']],
    ['of a newer Tifa', '{"format":"tifa-own-terms","version":2,"terms":[]}', ['1 json_newer 2']],
    [
      'with terms that are none',
      file('{"headword":"双循环","renderings":["x"]}', '{"headword":5}', '{"headword":"双碳","addedAt":"1 May"}'),
      ['3 json_term headword', '4 json_term addedAt'],
    ],
  ])('%s is refused with the lines', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

const LANGUAGES = `
  <langSet xml:lang="zh-TW"><tig><term>雙循環</term></tig></langSet>
  <langSet xml:lang="de"><tig><term>zwei Kreisläufe</term></tig></langSet>
  <langSet xml:lang="en-GB"><ntig><termGrp><term>dual circulation</term></termGrp></ntig></langSet>
  <langSet xml:lang="zh-CN"><tig><term>双循环</term></tig><tig><term>双循环格局</term></tig></langSet>`;

describe('TBX', () => {
  test('of the older edition is read, its DOCTYPE passed over', () => {
    const text = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX"><text><body>
<termEntry id="c1"><descrip type="definition">A strategy &amp; a slogan.</descrip>${LANGUAGES}
</termEntry></body></text></martif>`;
    expect(terms(text)).toEqual([
      {
        line: 4,
        fields: {
          headword: '双循环',
          traditional: '雙循環',
          forms: ['双循环格局'],
          renderings: ['dual circulation'],
          note: 'A strategy & a slogan.',
        },
      },
    ]);
  });

  test('with prefixes and data categories as tags is read', () => {
    const text = `<t:tbx xmlns:t="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic" type="TBX-Basic" style="dct">
<t:text><t:body>
<t:conceptEntry id="tifa-0123456789"><basic:source>our guide</basic:source><t:note>first</t:note>
<t:langSec xml:lang="zh"><t:termSec><t:term>双循环</t:term></t:termSec></t:langSec>
<t:langSec xml:lang="fr"><t:termSec><t:term>double circulation</t:term></t:termSec></t:langSec>
</t:conceptEntry></t:body></t:text></t:tbx>`;
    expect(terms(text)).toEqual([
      {
        line: 3,
        id: '0123456789',
        fields: { headword: '双循环', renderings: ['double circulation'], source: 'our guide', note: 'first' },
      },
    ]);
  });

  const entities = '<!DOCTYPE martif [<!ENTITY a "aaaa">]>\n<martif>&a;</martif>';
  test.each([
    ['that breaks off', '<tbx>\n<text>\n<body>', [expect.stringMatching(/^3 xml_broken .*body/)]],
    ['with entities of its own', entities, ['1 xml_entities']],
    ['that is none', '<html></html>', ['1 xml_foreign html']],
    [
      'without Chinese',
      `<tbx><text><body>\n<conceptEntry id="c7"><langSec xml:lang="en"><termSec><term>x</term></termSec></langSec></conceptEntry></body></text></tbx>`,
      ['2 no_chinese c7'],
    ],
  ])('%s is refused with the lines', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});
