import { useEffect, useState } from 'preact/hooks';
import { loadCategories } from '../../lib/extension/package-data.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** The categories of the glossary's terms by the ids of their entries; none until they are wanted and read. */
export function useCategories(areWanted: boolean): ReadonlyMap<string, string> {
  const [categories, setCategories] = useState(NONE);
  useEffect(() => {
    if (areWanted && categories === NONE) void loadCategories().then(setCategories);
  }, [areWanted, categories]);
  return categories;
}
