import type { FiledEntry } from './check-entries.ts';
import type { GlossaryData, Source, Term } from './term.ts';

/** Every way a Simplified text is printed in Traditional characters (Taiwan, Hong Kong, and the general conversion). */
export type TraditionalForms = (simplified: string) => readonly string[];

/** Makes sound entries (`checkGlossary`) ready for matching: every form in both scripts and with pause marks dropped. */
export function packGlossary(
  entries: readonly FiledEntry[],
  sources: readonly Source[],
  traditionalForms: TraditionalForms,
): GlossaryData {
  const both = (form: string) => [form, ...traditionalForms(form)];
  const terms = entries.map(({ category, entry }): Term => {
    const spellings = unique([...both(entry.headword), entry.traditional].flatMap(pauseVariants));
    const otherForms = unique((entry.forms ?? []).flatMap(both).flatMap(pauseVariants));
    return {
      ...entry,
      category,
      spellings,
      otherForms: otherForms.filter((form) => !spellings.includes(form)),
      barred: unique((entry.notIn ?? []).flatMap(both)),
    };
  });
  return { terms, sources };
}

/** 不忘初心、牢记使命 is also printed with a space, a comma, or nothing at the pause mark. */
function pauseVariants(form: string): string[] {
  if (!/[、，]/.test(form)) return [form];
  return ['、', '，', ' ', '　', ''].map((mark) => form.replaceAll(/[、，]/g, mark));
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
