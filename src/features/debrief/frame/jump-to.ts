/**
 * Brings a part of the page to the top and moves the focus there, so that reading goes on at that place.
 *
 * @returns false when there is no such part
 */
export function jumpTo(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  // A row can only take the focus on the line that opens it.
  const target = element instanceof HTMLDetailsElement ? element.querySelector('summary') : element;
  element.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
  return true;
}
