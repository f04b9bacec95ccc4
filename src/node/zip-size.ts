/**
 * How many bytes an archive unpacks to, as its list of contents says; `null` when it has no list that can be read, or one that does not say. Whoever
 * unpacks it must hold each entry to what is said.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let size = 0
  for (let entry = 0; entry < entries; entry++) {
    if (at + ENTRY > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return null
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    if (unpacked === 0 && packed > 2) return null
    size += unpacked
    at += ENTRY + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}

const ENTRY = 46
const ENTRY_MARK = 0x02014b50
const END = 22
const END_MARK = 0x06054b50
const LONGEST_COMMENT = 65_535

/** The record at the end of an archive; a comment may follow. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - END; at >= Math.max(0, view.byteLength - END - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_MARK) return at
  }
  return null
}
