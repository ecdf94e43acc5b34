import { useEffect, useState } from 'preact/hooks';
import { REVIEW_VIEWS, type ReviewView } from '../../components/ReviewTabs.tsx';

/** Which view of the page the address names, so that Back and a bookmark work. */
export function useView(): ReviewView {
  const [view, setView] = useState(viewNamed);
  useEffect(() => {
    const onChange = () => setView(viewNamed());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return view;
}

function viewNamed(): ReviewView {
  return REVIEW_VIEWS.find((view) => location.hash === `#${view}`) ?? 'cards';
}
