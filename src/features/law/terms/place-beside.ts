const GAP = 6;
const EDGE = 12;

/** Puts a popover under a word, or over it where there is more room; the style sheet of a phone takes no notice. */
export function placeBeside(popover: HTMLElement, word: HTMLElement): void {
  // A term may run on in the next line; the first piece is where reading stopped.
  const [piece] = word.getClientRects();
  if (!piece) return;
  const under = window.innerHeight - piece.bottom;
  const isUnder = under >= piece.top;
  const left = Math.min(piece.left, window.innerWidth - popover.offsetWidth - EDGE);
  const set = (name: string, pixels: number | null) =>
    popover.style.setProperty(`--${name}`, pixels === null ? 'auto' : `${Math.round(pixels)}px`);
  set('left', Math.max(EDGE, left));
  set('top', isUnder ? piece.bottom + GAP : null);
  set('bottom', isUnder ? null : window.innerHeight - piece.top + GAP);
  set('room', (isUnder ? under : piece.top) - GAP - EDGE);
}
