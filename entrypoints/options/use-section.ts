import { useEffect, useState } from 'preact/hooks';
import { type OptionSection, sectionAt } from '../../components/options/OptionsFrame.tsx';

/** The section that the page's address names. */
export function useSection(): OptionSection {
  const [section, setSection] = useState(() => sectionAt(location.hash));
  useEffect(() => {
    const onMoved = () => setSection(sectionAt(location.hash));
    // It may have changed since the first drawing.
    onMoved();
    addEventListener('hashchange', onMoved);
    return () => removeEventListener('hashchange', onMoved);
  }, []);
  return section;
}
