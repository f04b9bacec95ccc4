/** 0 for equal texts, 1 for one letter wrong, missing, doubled or exchanged with its neighbour, else 2. */
export function distance(one: string, other: string): 0 | 1 | 2 {
  if (one === other) return 0
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++
  const [left, right] = [one.slice(start), other.slice(start)]
  if (left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1)) return 1
  const exchanged = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
  return exchanged ? 1 : 2
}
