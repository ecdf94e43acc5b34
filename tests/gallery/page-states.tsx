import { FileRefused } from '../../components/FileRefused.tsx';
import { OwnGlossary } from '../../components/OwnGlossary.tsx';
import { OwnImport } from '../../components/OwnImport.tsx';
import { OwnTermForm } from '../../components/OwnTermForm.tsx';
import { TextIntake } from '../../components/TextIntake.tsx';
import type { OwnTerm } from '../../lib/core/own-terms/own-term.ts';
import { NO_FIELDS } from '../../lib/core/own-terms/own-term.ts';
import { OWN_TERM } from './made-up.ts';
import { nothing, type State } from './state.ts';

function glossary(name: string, terms: readonly OwnTerm[], query = ''): State {
  return {
    name: `my glossary: ${name}`,
    surface: 'glossary',
    show: ({ language }) => (
      <OwnGlossary
        terms={terms}
        total={query === '' ? terms.length : 1}
        query={query}
        language={language}
        deleted={null}
        onQuery={nothing}
        onAdd={nothing}
        onEdit={nothing}
        onDelete={nothing}
        onUndo={nothing}
        onPick={nothing}
        onExport={nothing}
      >
        {null}
      </OwnGlossary>
    ),
  };
}

/** Texts and terms of the reader's own. */
export const PAGE_STATES: readonly State[] = [
  glossary('empty', []),
  glossary('terms', [OWN_TERM.term]),
  glossary('nothing found', [], '开放'),
  {
    name: 'my glossary: form',
    surface: 'glossary',
    show: () => (
      <OwnTermForm
        fields={{ ...NO_FIELDS, headword: '稳链强链行动' }}
        isNew
        here="hebei.example"
        problems={[{ code: 'rendering_missing', detail: '' }, { failure: 'storage-full' }]}
        onSave={nothing}
        onCancel={nothing}
      />
    ),
  },
  {
    name: 'my glossary: import',
    surface: 'glossary',
    show: () => (
      <OwnImport
        state={{ kind: 'plan', name: 'terms.csv', added: 12, changed: 1, unchanged: 3, unused: ['colour'] }}
        onApply={nothing}
        onClose={nothing}
      />
    ),
  },
  {
    name: 'own text: intake',
    surface: 'read',
    show: () => <TextIntake isHeld={false} onFile={nothing} onText={nothing} />,
  },
  {
    name: 'own text: a file is held over it',
    surface: 'read',
    show: () => <TextIntake isHeld onFile={nothing} onText={nothing} />,
  },
  {
    name: 'own text: refused',
    surface: 'read',
    show: () => <FileRefused refusal={{ code: 'not-text', name: 'scan.pdf', size: 4_000_000 }} largest={10_000_000} />,
  },
];
