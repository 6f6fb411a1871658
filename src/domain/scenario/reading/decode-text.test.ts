import { describe, expect, it } from 'vitest';
import { LARGEST_FILE_BYTES, decodeText } from './decode-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  it.each([
    ['plain text', 'title: Rest area', 'title: Rest area'],
    ['letters of the region', 'Ноќ, ćuk, Gjilan, 🚌', 'Ноќ, ćuk, Gjilan, 🚌'],
    ['percent signs', '100 % and %41', '100 % and %41'],
  ])('reads %s, as text and as bytes', (_, text, expected) => {
    expect(decodeText(text)).toEqual({ ok: true, value: expected });
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ ok: true, value: expected });
  });

  it('reads long files without losing a character at a seam', () => {
    const text = 'ž%🚌a'.repeat(20_000);
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ ok: true, value: text });
  });

  it.each([
    ['a byte that UTF-8 never has', bytes(0x61, 0xff)],
    ['a letter that is cut off', bytes(0x61, 0xc4)],
    ['a letter in more bytes than it needs', bytes(0xc0, 0xaf)],
    ['half of a pair', bytes(0xed, 0xa0, 0x80)],
    ['UTF-16', bytes(0xff, 0xfe, 0x61, 0x00)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['a zero byte', bytes(0x61, 0x00)],
    ['a zero in a text', 'a\u0000'],
    ['half of a pair in a text', 'a\ud800'],
  ])('refuses %s', (_, file) => {
    expect(decodeText(file)).toEqual({ ok: false, trouble: 'file/not-text' });
  });

  it.each([[''], ['  \n\t\n'], [new Uint8Array()]])('says that %j is empty', (file) => {
    expect(decodeText(file)).toEqual({ ok: false, trouble: 'file/empty' });
  });

  it('refuses more than 1 MB, counted in bytes, before looking inside', () => {
    expect(decodeText('a'.repeat(LARGEST_FILE_BYTES)).ok).toBe(true);
    const tooBig = { ok: false, trouble: 'file/too-big' };
    expect(decodeText('a'.repeat(LARGEST_FILE_BYTES + 1))).toEqual(tooBig);
    expect(decodeText('ж'.repeat(LARGEST_FILE_BYTES / 2 + 1))).toEqual(tooBig);
    expect(decodeText('🚌'.repeat(LARGEST_FILE_BYTES / 4 + 1))).toEqual(tooBig);
    expect(decodeText(new Uint8Array(LARGEST_FILE_BYTES + 1))).toEqual(tooBig);
  });
});
