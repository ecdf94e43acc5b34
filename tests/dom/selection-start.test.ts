import { describe, expect, it } from 'vitest';
import { showReadings } from '../../lib/dom/ruby.ts';
import { selectionStart } from '../../lib/dom/selection-start.ts';
import { one, onlyBlock, openPage, textAt, textsOf } from './page.ts';
import { readRuns } from './reading-source.ts';

function select(from: Node, start: number, to: Node, end: number): void {
  getSelection()?.setBaseAndExtent(from, start, to, end);
}

describe('selectionStart', () => {
  it('is the first character selected', () => {
    openPage('<p>推进高质量发展</p>');
    select(textAt(one('p')), 2, textAt(one('p')), 7);
    expect(selectionStart()).toEqual({ node: textAt(one('p')), offset: 2 });
  });

  it('is the same for a selection made from its end', () => {
    openPage('<p>推进高质量发展</p>');
    select(textAt(one('p')), 7, textAt(one('p')), 2);
    expect(selectionStart()?.offset).toBe(2);
  });

  it('is none without a selection', () => {
    openPage('<p>推进</p>');
    expect(selectionStart()).toBeNull();
    getSelection()?.collapse(textAt(one('p')), 1);
    expect(selectionStart()).toBeNull();
  });

  it('is in the text behind when the selection begins at the end of one', () => {
    openPage('<p>推进<b>发展</b></p>');
    select(textAt(one('p')), 2, textAt(one('b')), 1);
    expect(selectionStart()).toEqual({ node: textAt(one('b')), offset: 0 });
  });

  it('is the first character of an element selected as a whole', () => {
    openPage('<p>前</p><p id="here"><i></i><b>发展</b>后</p>');
    getSelection()?.selectAllChildren(one('#here'));
    expect(selectionStart()).toEqual({ node: textAt(one('#here')), offset: 0 });
  });

  it('is none where no text is selected', () => {
    openPage('<p>前<img alt=""><b></b></p>');
    select(one('p'), 1, one('p'), 3);
    expect(selectionStart()).toBeNull();
  });

  it('is a character of a word with a reading, never an emptied node', () => {
    openPage('<p>推进高质量</p>');
    showReadings(onlyBlock(), readRuns(onlyBlock()));
    getSelection()?.selectAllChildren(one('p'));
    const [emptied, shown] = textsOf(one('p'));
    expect(emptied?.data).toBe('');
    expect(selectionStart()).toEqual({ node: shown, offset: 0 });
  });

  it('leaves the selection as it is', () => {
    openPage('<p>推进高质量发展</p>');
    select(textAt(one('p')), 7, textAt(one('p')), 2);
    selectionStart();
    expect(getSelection()?.toString()).toBe('高质量发展');
    expect(getSelection()?.anchorOffset).toBe(7);
  });
});
