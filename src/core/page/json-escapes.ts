/**
 * For each character of a JSON string as it is meant, where it begins in the string as it is written; last comes where the string ends.
 * @param raw what stands between the quotes; what is no escape of JSON counts as the characters it is
 */
export function decodedPlaces(raw: string): Uint32Array {
  const places = new Uint32Array(raw.length + 1)
  let count = 0
  let at = 0
  while (at < raw.length) {
    places[count++] = at
    at += raw.charCodeAt(at) !== BACKSLASH ? 1 : raw.charAt(at + 1) === 'u' ? 6 : 2
  }
  places[count++] = raw.length
  return places.subarray(0, count)
}

const BACKSLASH = 92
