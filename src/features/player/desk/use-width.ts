import { useEffect, useState } from 'react';

/** Three layouts: all at once, the file in a drawer, one part at a time. Widths from the design, in rem. */
export type Width = 'wide' | 'drawer' | 'phone';

/** Three columns need this much in the text size of the page; media queries know only the browser's. */
const WIDE_REM = 73.75;
const phone = '(max-width: 47.5rem)';

/** Measured when the window changes and not at each drawing: measuring makes the browser lay the page out. */
export function useWidth(): Width {
  const [width, setWidth] = useState(measure);
  useEffect(() => {
    const look = () => setWidth(measure());
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return width;
}

function measure(): Width {
  if (window.matchMedia(phone).matches) return 'phone';
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return window.innerWidth >= WIDE_REM * rem ? 'wide' : 'drawer';
}
