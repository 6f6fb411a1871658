import { useEffect } from 'react';

/**
 * Writes the foot of every printed page into the page's margin, where it cannot cover text. Margin boxes take no
 * element, only text, so it goes there as a style sheet of its own; the content policy allows that, inline styles not.
 */
export function usePageMargins(foot: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRule(foot));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [foot]);
}

export function pageRule(foot: string): string {
  const font = 'font: 8.5pt "Source Sans 3 Variable", system-ui, sans-serif; color: #000;';
  return `@page {
    margin: 18mm 18mm 22mm;
    @bottom-left { content: ${cssString(foot)}; width: 150mm; text-align: left; ${font} }
    @bottom-right { content: counter(page) " / " counter(pages); ${font} }
  }`;
}

/** A text as a CSS string, so that no title of a case can end it. */
function cssString(text: string): string {
  const escaped = text
    .replaceAll(/["\\<]/g, (sign) => `\\${sign}`)
    // Control characters, line breaks among them, would break the string.
    .replaceAll(/\p{Cc}+/gu, ' ');
  return `"${escaped}"`;
}
