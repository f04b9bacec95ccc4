import assert from 'node:assert/strict'
import type { Edit, Fix, Judged, Page, Span, Workspace } from '../../src/core/index.js'

/** Every place that a page names lies inside its file, every wound says why, and all of it is plain data. */
export function soundPage(page: Page): void {
  const { text, facts, holes, wounds } = page
  for (const place of placesIn([facts, holes, wounds])) inside(place, text.length, page.path)
  for (const { why } of wounds) assert.match(why, /\S/, 'a wound says why')
  let last = 0
  for (const { start, end } of holes) {
    assert.ok(start >= last, 'holes are sorted and do not overlap')
    last = end
  }
}

/** Every place that a judgement names lies inside its file, words are filled, and fixes can be made. */
export function soundFinding({ finding, path, message, fingerprint }: Judged, workspace: Workspace): void {
  const page = workspace.page(path)
  assert.ok(page, path)
  inside(finding.at, page.text.length, message)
  assert.match(message, /\S/)
  assert.match(fingerprint, /^[0-9a-f]{16}$/)
  for (const { path: other, at, says } of finding.related ?? []) {
    inside(at, workspace.page(other)?.text.length ?? -1, `${message}, related in ${other}`)
    assert.match(says, /\S/)
  }
  for (const fix of [...(finding.fix === undefined ? [] : [finding.fix]), ...(finding.offers ?? [])]) soundFix(fix, page, workspace)
}

/** A fix changes something in the page itself, or in others that it names. */
function soundFix({ title, edits, elsewhere }: Fix, page: Page, workspace: Workspace): void {
  if (elsewhere === undefined) { soundEdits(edits(), page, title); return; }
  for (const [path, others] of elsewhere(path => workspace.page(path)?.text ?? null)) {
    const other = workspace.page(path)
    if (other !== undefined && others.length > 0) soundEdits(others, other, title)
  }
}

function soundEdits(edits: readonly Edit[], { text, path }: Page, title: string): void {
  let last = 0
  for (const { at } of edits) {
    inside(at, text.length, `${title} in ${path}`)
    assert.ok(at.start >= last, `${title}: edits are sorted and do not overlap`)
    last = at.end
  }
  assert.ok(
    edits.some(({ at, text: put }) => text.slice(at.start, at.end) !== put),
    `${title}: changes something`,
  )
}

function inside({ start, end }: Span, length: number, what: string): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length,
    `${start}–${end} of ${length}: ${what}`,
  )
}

function* placesIn(value: unknown): Iterable<Span> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) yield* placesIn(item)
    return
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  assert.ok(prototype === Object.prototype || prototype === null, 'facts are plain data')
  const { start, end } = value as Partial<Span>
  if (typeof start === 'number' && typeof end === 'number') yield { start, end }
  for (const inner of Object.values(value)) {
    assert.notEqual(typeof inner, 'function', 'facts are plain data')
    yield* placesIn(inner)
  }
}
