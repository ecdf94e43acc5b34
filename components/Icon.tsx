/** Drawn in lines on a grid of 18. */
const PATHS = {
  note: 'M3.2 14.8l.8-3.3 7.9-7.9a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2l-7.9 7.9zM10.6 4.9l2.5 2.5',
  tag: 'M3 3.6v4.7l6.7 6.7 5.3-5.3L8.3 3H3.6a.6.6 0 0 0-.6.6zM6 6v.01',
  hear: 'M2.6 7v4h2.7L9 14.2V3.8L5.3 7zM11.5 6.6a3.4 3.4 0 0 1 0 4.8M13.6 4.4a6.5 6.5 0 0 1 0 9.2',
  copy: 'M6.5 6.5h8v8h-8zM3.5 11.5v-8h8',
} as const;

/** A sign on a button, which has its name from elsewhere. */
export function Icon({ of }: { of: keyof typeof PATHS }) {
  return (
    <svg class="sign" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
