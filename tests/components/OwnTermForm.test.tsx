import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type FormProblem, OwnTermForm } from '../../components/OwnTermForm.tsx';
import type { RawFields } from '../../lib/core/own-terms/own-term.ts';
import { raw } from '../core/own-terms/own-terms.ts';
import { button, find, recorder, show, texts } from './screen.tsx';

const FIELDS = raw({ headword: '双碳', pinyin: 'shuāngtàn', renderings: ['dual carbon'] });

type Given = { fields?: RawFields; here?: string | null; problems?: FormProblem[] };

function showForm({ fields = FIELDS, here = 'people.example', problems = [] }: Given = {}) {
  const [saves, cancels] = [recorder<[RawFields]>(), recorder<[]>()];
  show(
    <OwnTermForm fields={fields} isNew here={here} problems={problems} onSave={saves.call} onCancel={cancels.call} />,
  );
  return { saves: saves.calls, cancels: cancels.calls };
}

describe('the form for a term', () => {
  it('is saved by Enter in any field, with what stands in it', async () => {
    const { saves } = showForm();
    await userEvent.fill(find('[name=renderings]'), 'carbon goals');
    await userEvent.selectOptions(find('[name=site]'), 'people.example');
    await userEvent.type(find('[name=note]'), 'ours{Enter}');
    expect(saves).toEqual([
      [{ ...FIELDS, renderings: ['carbon goals'], note: 'ours', site: 'people.example', forms: [''] }],
    ]);
  });

  it('takes another rendering on a line of its own', async () => {
    const { saves } = showForm();
    await userEvent.type(find('[name=renderings]'), '{End}{Shift>}{Enter}{/Shift}two goals{Enter}');
    expect(saves[0]?.[0].renderings).toEqual(['dual carbon', 'two goals']);
  });

  it('is left by Esc and by its button, without saving', async () => {
    const { saves, cancels } = showForm();
    await userEvent.type(find('[name=headword]'), 'x{Escape}');
    await userEvent.click(button('Cancel'));
    find<HTMLButtonElement>('button:not(.primary)').focus();
    await userEvent.keyboard('{Enter}');
    expect([saves.length, cancels.length]).toEqual([0, 3]);
  });

  it('saves for no script of the page', () => {
    const { saves } = showForm();
    button('Save').click();
    find<HTMLFormElement>('form').requestSubmit();
    find('[name=headword]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(saves).toEqual([]);
  });

  it('offers this site, everywhere, and the site that the term has; away from any it takes a name', () => {
    showForm({ fields: { ...FIELDS, site: 'other.example' } });
    expect(texts('option')).toEqual(['everywhere', 'only on people.example', 'only on other.example']);
    expect(find<HTMLSelectElement>('[name=site]').value).toBe('other.example');
    showForm({ fields: { ...FIELDS, site: 'other.example' }, here: null });
    expect(find<HTMLInputElement>('input[name=site]').value).toBe('other.example');
  });

  it('says what is wrong', () => {
    showForm({ problems: [{ code: 'headword_short', detail: '碳' }, { failure: 'own-term-taken' }] });
    expect(texts('[role=alert] li')).toEqual([
      '“碳” is a single character; it would light up inside other words.',
      'You have this term for this place already. Edit that one instead.',
    ]);
  });
});
