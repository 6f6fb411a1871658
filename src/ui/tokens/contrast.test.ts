import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const palette = new Map(
  [...read('palette.css').matchAll(/(--[\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)].map(
    ([, name, l, c, h]) => [name, luminance(Number(l), Number(c), Number(h))],
  ),
);
const plain = readRoles(read('roles.css'));
const [moreByDevice = '', moreBySetting = ''] =
  read('contrast.css').split(/\[data-contrast=.more.\]/);
const more = readRoles(moreBySetting);

/** Least contrast on page, raised and sunken surfaces, from the table of the visual direction. */
const least = {
  light: {
    '--text': 13.8,
    '--text-quiet': 7.8,
    '--text-muted': 5,
    '--act': 6.9,
    '--limit': 6.1,
    '--seat-police': 7.9,
    '--seat-prosecution': 5,
    '--seat-reception': 7.2,
    '--seat-cso': 4.6,
    '--focus': 7.4,
    '--line-control': 3.3,
  },
  dark: {
    '--text': 13.4,
    '--text-quiet': 8.8,
    '--text-muted': 6.1,
    '--act': 9.1,
    '--limit': 7.6,
    '--seat-police': 6.8,
    '--seat-prosecution': 9.8,
    '--seat-reception': 6.9,
    '--seat-cso': 10.7,
    '--focus': 10.8,
    '--line-control': 4.1,
  },
} as const;
const surfaces = ['--surface-page', '--surface-raised', '--surface-sunken'];
const onTints = [
  ['--text', '--act-tint'],
  ['--text-muted', '--act-tint'],
  ['--text', '--limit-tint'],
  ['--limit', '--limit-tint'],
  ['--on-act', '--act'],
  ['--seat-police', '--seat-police-tint'],
  ['--seat-prosecution', '--seat-prosecution-tint'],
  ['--seat-reception', '--seat-reception-tint'],
  ['--seat-cso', '--seat-cso-tint'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(Object.entries(least[theme]))('%s keeps %d:1 on every surface', (role, ratio) => {
    for (const surface of surfaces) {
      expect(contrast(plain, role, surface, theme), surface).toBeGreaterThanOrEqual(ratio);
    }
  });

  test.each(onTints)('%s on %s is readable', (role, tint) => {
    expect(contrast(plain, role, tint, theme)).toBeGreaterThanOrEqual(4.6);
  });
});

describe('with more contrast', () => {
  const texts = ['--text', '--text-quiet', '--text-muted', '--act', '--limit', '--focus'];

  test.each(texts)('%s keeps 9.5:1 on every light surface and 7:1 on every dark one', (role) => {
    for (const surface of surfaces) {
      expect(contrast(more, role, surface, 'light'), surface).toBeGreaterThanOrEqual(9.5);
      expect(contrast(more, role, surface, 'dark'), surface).toBeGreaterThanOrEqual(7);
    }
  });

  test.each(onTints)('%s on %s keeps 8.5:1 in the light theme', (role, tint) => {
    expect(contrast(more, role, tint, 'light')).toBeGreaterThanOrEqual(8.5);
  });

  test('the device and the setting give the same roles', () => {
    expect(readRoles(moreByDevice)).toEqual(more);
  });
});

type Theme = 'light' | 'dark';
type Roles = Map<string, Record<Theme, string>>;

function readRoles(css: string): Roles {
  const rows = css.matchAll(/(--[\w-]+): light-dark\(var\((--[\w-]+)\), var\((--[\w-]+)\)\)/g);
  return new Map([...rows].map(([, role = '', light = '', dark = '']) => [role, { light, dark }]));
}

/** Contrast ratio of WCAG 2 between two roles. */
function contrast(roles: Roles, one: string, other: string, theme: Theme): number {
  const [low = 0, high = 0] = [one, other]
    .map((role) => palette.get(roles.get(role)?.[theme] ?? '') ?? Number.NaN)
    .toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance of an OKLCH colour. Matrices: Björn Ottosson, "A perceptual color space", 2020. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * clamp(red) + 0.7152 * clamp(green) + 0.0722 * clamp(blue);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
