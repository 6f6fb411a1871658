import { expect, type Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages.ts';

/** What stands on a page without being a message: languages by their own names, titles of cases, names of days. */
const NAMES = [...LANGUAGES.map(({ name }) => name), 'The Fourth Van', ...namesOfDays('sq')];

/**
 * Nothing on the page is wider than its place, and in a language with brackets every word outside case texts has them.
 * All screens are looked over before the story fails, so that one run shows everything.
 */
export async function lookOver(page: Page, screen: string, isBracketed: boolean): Promise<void> {
  const { tooWide, untranslated } = await page.evaluate(look, NAMES);
  expect.soft(tooWide, `${screen}: wider than its place`).toEqual([]);
  if (isBracketed) expect.soft(untranslated, `${screen}: not from the catalogue`).toEqual([]);
}

/** Runs in the page. */
function look(names: readonly string[]): { tooWide: string[]; untranslated: string[] } {
  const shown = new Map<HTMLElement, boolean>();
  const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const all = [...document.querySelectorAll('body, body *')].filter(
    (element): element is HTMLElement => element instanceof HTMLElement && isShown(element),
  );
  const wide = all.filter(isTooWide);
  // Of boxes within boxes, the innermost is the one to mend.
  const innermost = wide.filter(
    (box) => !wide.some((other) => other !== box && box.contains(other)),
  );
  const tooWide = innermost.map(described);
  const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
  if (scrollWidth > clientWidth) tooWide.push(`the page: ${scrollWidth} in ${clientWidth}`);
  return { tooWide, untranslated: [...textsOutside(), ...labelsOutside()] };

  function isShown(element: HTMLElement): boolean {
    const known = shown.get(element);
    if (known !== undefined) return known;
    const answer = isDrawn(element);
    shown.set(element, answer);
    return answer;
  }

  function isDrawn(element: HTMLElement): boolean {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    // Words for readers only, and what waits off the screen until it has the focus.
    if (getComputedStyle(element).clipPath === 'inset(50%)') return false;
    return element.parentElement === null || isShown(element.parentElement);
  }

  function isTooWide(box: HTMLElement): boolean {
    if (words(box.textContent) === '') return false;
    const { overflowX, overflowY, display, webkitLineClamp } = getComputedStyle(box);
    if (display === 'inline' || display === 'contents') return false;
    // Two lines of a text that stands in full elsewhere.
    if (webkitLineClamp !== 'none') return false;
    const isCut = overflowY === 'hidden' || overflowY === 'clip';
    if (isCut && box.clientHeight > 0 && box.scrollHeight > box.clientHeight + 2) return true;
    if (overflowX === 'auto' || overflowX === 'scroll') return false;
    if (box.clientWidth === 0 || box.scrollWidth <= box.clientWidth + 1) return false;
    // A bar may reach over the padding around it; its words may not.
    return overflowX !== 'visible' || hasWordsBeyond(box);
  }

  function hasWordsBeyond(box: HTMLElement): boolean {
    const edge = box.getBoundingClientRect().right + 1;
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const { parentElement } = texts.currentNode;
      if (!(parentElement instanceof HTMLElement) || !isShown(parentElement)) continue;
      range.selectNodeContents(texts.currentNode);
      if ([...range.getClientRects()].some(({ right, width }) => width > 0 && right > edge))
        return true;
    }
    return false;
  }

  function described(box: HTMLElement): string {
    const role = box.getAttribute('role') ?? box.tagName.toLowerCase();
    const name = words(box.getAttribute('aria-label') ?? box.innerText).slice(0, 70);
    return `${role}.${box.className} “${name}”: ${box.scrollWidth}×${box.scrollHeight} in ${box.clientWidth}×${box.clientHeight}`;
  }

  function isForeign(text: string, element: Element): boolean {
    // Texts of a case say their language; keys have the same names everywhere.
    if (element.closest('body [lang], [translate="no"], kbd')) return false;
    const rest = names.reduce((left, name) => left.replaceAll(name, ''), text);
    return /\p{Letter}{2}/u.test(rest) && !text.includes('[');
  }

  function textsOutside(): string[] {
    return all.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => words(node.textContent))
        .filter((text) => isForeign(text, element))
        .map(
          (text) => `${element.tagName.toLowerCase()}.${element.className} “${text.slice(0, 70)}”`,
        ),
    );
  }

  function labelsOutside(): string[] {
    return all.flatMap((element) =>
      ['aria-label', 'placeholder', 'title', 'alt']
        .map((name) => ({ name, text: element.getAttribute(name) ?? '' }))
        .filter(({ text }) => isForeign(text, element))
        .map(({ name, text }) => `${element.tagName.toLowerCase()} ${name}=“${text.slice(0, 70)}”`),
    );
  }
}

/** Weekdays and months as dates have them. */
function namesOfDays(locale: string): string[] {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2028, 0, day + 1)));
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'long',
    timeZone: 'UTC',
  });
  const parts = days.flatMap((day) => format.formatToParts(day));
  const names = parts.filter(({ type }) => type !== 'literal').map(({ value }) => value);
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}
