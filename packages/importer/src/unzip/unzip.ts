import { strFromU8, unzipSync } from 'fflate';
import { crc32 } from 'node:zlib';

/** A packed file that is not whole: cut off, or with bytes that are not those that were packed. */
export class DamagedZip extends Error {}

/** A part that is larger, unpacked, than what is read. */
export class TooLargePart extends Error {
  constructor(readonly bytes: number) {
    super(`a part of ${bytes} bytes`);
  }
}

const CENTRAL_ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LOCATOR_64 = 0x07064b50;
const END_BYTES = 22;
const MOST_COMMENT = 0xffff;

/**
 * The parts of a packed file, by name, each held against its checksum: without, a byte that was turned over would become
 * another value.
 *
 * @throws {DamagedZip}
 * @throws {TooLargePart}
 */
export function unzip(
  bytes: Uint8Array,
  mostBytes: number,
  isWanted: (name: string) => boolean = () => true,
): Record<string, Uint8Array> {
  try {
    const sums = checksums(bytes);
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        if (originalSize > mostBytes) throw new TooLargePart(originalSize);
        return true;
      },
    });
    for (const [name, part] of Object.entries(parts))
      if (sums.get(name) !== crc32(part)) throw new DamagedZip(name);
    return parts;
  } catch (error) {
    throw error instanceof TooLargePart || error instanceof DamagedZip
      ? error
      : new DamagedZip(String(error));
  }
}

/** What the list at the end of a packed file says of each part. */
function checksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  while (view.getUint32(end, true) !== END)
    if (--end < bytes.length - END_BYTES - MOST_COMMENT) throw new DamagedZip('no end');
  let count = view.getUint16(end + 8, true);
  let at = view.getUint32(end + 16, true);
  // The large form has both in a record of its own.
  if (end >= 20 && view.getUint32(end - 20, true) === END_LOCATOR_64) {
    const record = Number(view.getBigUint64(end - 12, true));
    count = Number(view.getBigUint64(record + 32, true));
    at = Number(view.getBigUint64(record + 48, true));
  }
  const sums = new Map<string, number>();
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== CENTRAL_ENTRY) throw new DamagedZip('no entry');
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + lengths[0]), !isUtf8);
    sums.set(name, view.getUint32(at + 16, true));
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return sums;
}
