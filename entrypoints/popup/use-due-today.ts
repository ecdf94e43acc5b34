import { useEffect, useState } from 'preact/hooks';
import { endOfDay } from '../../lib/core/review/day.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { createVocabulary } from '../../lib/db/vocabulary.ts';

/** How many cards are due by the end of the day; a failure code where the notebook cannot be opened. */
export function useDueToday(): number | string | null {
  const [due, setDue] = useState<number | string | null>(null);
  useEffect(() => {
    const vocabulary = createVocabulary(openDatabase());
    const now = Date.now();
    void vocabulary
      .dueCount(endOfDay(now, -new Date(now).getTimezoneOffset()))
      .then((count) => setDue(count.ok ? count.value : count.code));
    return () => vocabulary.close();
  }, []);
  return due;
}
