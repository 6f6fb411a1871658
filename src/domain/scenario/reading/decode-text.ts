import type { ProblemCode } from '../problem-codes.ts';
import { type Result, failed, ok } from '../../../shared/result.ts';

/** Refused before parsing: no hand-written case comes near it. */
export const LARGEST_FILE_BYTES = 1_000_000;

/** The text of an untrusted file, or why it has none. */
export function decodeText(file: string | Uint8Array): Result<string, ProblemCode> {
  const tooBig =
    typeof file === 'string'
      ? isLongerThan(file, LARGEST_FILE_BYTES)
      : file.byteLength > LARGEST_FILE_BYTES;
  if (tooBig) return failed('file/too-big');
  const text = typeof file === 'string' ? file : decodeUtf8(file);
  if (text === null || NOT_TEXT.test(text)) return failed('file/not-text');
  return text.trim() === '' ? failed('file/empty') : ok(text);
}

/** Control characters and lone surrogates: the mark of a picture, an archive or an office document. */
// oxlint-disable-next-line no-control-regex
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;

function isLongerThan(text: string, bytes: number): boolean {
  // At most three bytes for each unit, at least one: counting is needed only between the two.
  if (text.length > bytes) return true;
  if (text.length * 3 <= bytes) return false;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair is two of the four bytes.
    count += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return count > bytes;
}

/**
 * Null where the bytes are not UTF-8. `decodeURIComponent` is the one strict decoder that the language itself has;
 * `TextDecoder` belongs to browsers and Node, of which the domain knows nothing.
 */
function decodeUtf8(bytes: Uint8Array): string | null {
  const chunks: string[] = [];
  let chunk = '';
  for (const byte of bytes) {
    chunk += byte === 0x25 || byte > 0x7f ? `%${byte.toString(16)}` : String.fromCharCode(byte);
    if (chunk.length > 10_000 && byte < 0x80) {
      chunks.push(chunk);
      chunk = '';
    }
  }
  try {
    return [...chunks, chunk].map(decodeURIComponent).join('');
  } catch {
    return null;
  }
}
