import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TagsField } from '../../components/TagsField.tsx';
import { button, find, recorder, show, texts } from './screen.tsx';

const KNOWN = ['经济', '外交', '经贸', '两会', '人事', '军事', '涉台'];

let saved = recorder<[readonly string[]]>();
let opened = recorder<[]>();

beforeEach(() => {
  saved = recorder<[readonly string[]]>();
  opened = recorder<[]>();
});

function showTags(tags: readonly string[], failure: string | null = null): void {
  show(
    <>
      <TagsField tags={tags} known={KNOWN} failure={failure} onOpen={opened.call} onSave={saved.call} />
      <button type="button">elsewhere</button>
    </>,
  );
}

const field = () => find<HTMLInputElement>('input');
const isFolded = () => document.querySelector('input') === null;

async function unfold(...tags: string[]): Promise<void> {
  showTags(tags);
  await userEvent.click(button(tags.length === 0 ? 'Add tags' : `Tags: ${tags.join(', ')}`));
}

describe('the tags of an entry', () => {
  it('are a quiet line until the reader wants to change them', async () => {
    await unfold('两会', '经济');
    expect(texts('button.tag:not(.offered)')).toEqual(['两会 ×', '经济 ×']);
    expect(document.activeElement).toBe(field());
    expect(opened.calls).toHaveLength(1);
  });

  it('are added by Enter, several at once by commas, and there is room for the next', async () => {
    await unfold('两会');
    await userEvent.keyboard('#待查，经济{Enter}');
    expect(saved.calls).toEqual([[['两会', '待查', '经济']]]);
    showTags(['两会', '待查', '经济']);
    await expect.poll(() => field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  it('are offered from those in use, what is typed first, without those it has', async () => {
    await unfold('经济');
    expect(texts('.offered')).toEqual(['外交', '经贸', '两会', '人事', '军事']);
    await userEvent.keyboard('事');
    expect(texts('.offered')).toEqual(['人事', '军事']);
    await userEvent.click(button('军事'));
    expect(saved.calls).toEqual([[['经济', '军事']]]);
  });

  it('are taken away by a click, or by Backspace in the empty field', async () => {
    await unfold('两会', '经济');
    await userEvent.click(button('Remove the tag 两会'));
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard('{Backspace}');
    expect(saved.calls).toEqual([[['经济']], [['两会']]]);
  });

  it('are added when the reader goes elsewhere, and fold', async () => {
    await unfold();
    await userEvent.keyboard('待查');
    await userEvent.click(button('elsewhere'));
    expect(saved.calls).toEqual([[['待查']]]);
    showTags(['待查']);
    await expect.poll(isFolded).toBe(true);
    expect(texts('.tags-line .tag')).toEqual(['待查']);
  });

  it('fold by Escape, which drops what was typed, and by Enter where nothing was', async () => {
    await unfold();
    await userEvent.keyboard('待查{Escape}');
    await expect.poll(() => document.activeElement).toBe(button('Add tags'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(isFolded).toBe(false);
    await userEvent.keyboard('{Enter}');
    await expect.poll(isFolded).toBe(true);
    expect(saved.calls).toEqual([]);
  });

  it('that could not be kept stay as typed, with the reason', async () => {
    await unfold();
    await userEvent.keyboard('待查{Enter}');
    showTags([], 'storage-full');
    expect(field().value).toBe('待查');
    expect(texts('[role="alert"]')[0]).toContain('storage is full');
  });

  it('are not what a script of the page writes into the field', async () => {
    await unfold();
    field().value = '乙';
    field().dispatchEvent(new Event('input', { bubbles: true }));
    find('.offered:first-child').click();
    await userEvent.click(button('elsewhere'));
    expect(saved.calls).toEqual([]);
  });
});
