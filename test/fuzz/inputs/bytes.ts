import fc from 'fast-check';
import { share } from './damage.ts';

type Encoding = (text: string) => Uint8Array;

function units(text: string, size: 2 | 4, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * size));
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (size === 2) view.setUint16(index * size, code, littleEndian);
    else view.setUint32(index * size, code, littleEndian);
  }
  return new Uint8Array(view.buffer);
}

const utf8: Encoding = (text) => new TextEncoder().encode(text);

/** Encodings that files come in; half a surrogate pair stays what it is in UTF-16. */
const otherEncodings: readonly Encoding[] = [
  (text) => utf8(`\ufeff${text}`),
  (text) => units(`\ufeff${text}`, 2, true),
  (text) => units(`\ufeff${text}`, 2, false),
  (text) => units(text, 2, true),
  (text) => units(`\ufeff${text}`, 4, true),
  (text) => Buffer.from(text, 'latin1'),
];

/** A byte that is another, is missing, or comes in between. */
const broken = fc
  .tuple(share, fc.nat(255), fc.constantFrom(0, 1, 2))
  .map(([part, byte, width]) => (bytes: Uint8Array): Uint8Array => {
    const at = Math.floor(part * bytes.length);
    const put = width === 2 ? [] : [byte];
    return Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + width)]);
  });

/** Texts as files: nearly all in UTF-8, some in another encoding, some with broken bytes. */
export function asFiles(texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const encoding = fc.oneof(
    { weight: 20, arbitrary: fc.constant(utf8) },
    { weight: 1, arbitrary: fc.constantFrom(...otherEncodings) },
  );
  const damages = fc.oneof(
    { weight: 20, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(broken, { maxLength: 4 }) },
  );
  return fc
    .tuple(texts, encoding, damages)
    .map(([text, encode, befalls]) =>
      befalls.reduce((bytes, befall) => befall(bytes), encode(text)),
    );
}
