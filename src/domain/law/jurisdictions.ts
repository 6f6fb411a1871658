/** The jurisdictions of the Western Balkans in which a case can be set, in the order they are listed. */
export const JURISDICTIONS = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** INT holds treaties, European case-law and standards of method, which apply beside every national pack. */
export const LAW_PACK_IDS = [...JURISDICTIONS, 'INT'] as const;
export type LawPackId = (typeof LAW_PACK_IDS)[number];

/**
 * English names for reports. A translation keeps the asterisk of Kosovo*, and a page or report
 * that shows the name shows `KOSOVO_FOOTNOTE` as well.
 */
export const JURISDICTION_NAMES: Readonly<Record<LawPackId, string>> = {
  AL: 'Albania',
  BA: 'Bosnia and Herzegovina',
  ME: 'Montenegro',
  MK: 'North Macedonia',
  RS: 'Serbia',
  XK: 'Kosovo*',
  INT: 'International and European law',
};

export const KOSOVO_FOOTNOTE =
  'Kosovo*: This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.';
