import assert from 'node:assert/strict'
import fc from 'fast-check'
import { repair } from '../../src/core/index.js'
import { applyEdits, readPage } from '../../src/core/index.js'
import type { Judged, Page, Path, Workspace } from '../../src/core/index.js'
import { site } from '../kit/site.js'
import type { SiteFiles } from '../kit/site.js'
import { mutated, mutations } from './mutate.js'
import { runs } from './runs.js'
import { donors, examples, readable, shop } from './seeds.js'
import { soundFinding } from './sound.js'

/** A site, and what becomes of one of its files. */
interface Accident {
  readonly files: SiteFiles
  readonly path: Path
  readonly text: string
}

const accidentsTo = (sites: readonly SiteFiles[]): fc.Arbitrary<Accident> =>
  fc
    .record({ files: fc.constantFrom(...sites), at: fc.nat(), list: mutations, donor: fc.constantFrom(...donors) })
    .map(({ files, at, list, donor }) => {
      const paths = readable(files)
      const path = paths[at % paths.length] ?? ''
      return { files, path, text: mutated(files[path] ?? '', list, donor) }
    })

const small = accidentsTo(examples.filter(files => readable(files).length > 0))
const large = accidentsTo([shop])

describe('judging', () => {
  it('names places inside files, in whole sentences', () => {
    runs(60, small, accident => during(accident, sound))
    runs(20, large, accident => during(accident, sound))
  })

  it('comes to the same whether a file changes or was always so', () => {
    runs(50, small, ({ files, path, text }) => {
      during({ files, path, text }, workspace => assert.deepEqual(said(workspace), said(site({ ...files, [path]: text }))))
      assert.deepEqual(said(standing(files)), said(site(files)), 'and when it changes back')
    })
  })

  it('takes back what a fix repairs', () => {
    runs(80, small, accident => during(accident, workspace => fixesHold(accident, workspace)))
    runs(20, large, accident => during(accident, workspace => fixesHold(accident, workspace)))
  })

  it('leaves nothing to a second repair', () => {
    runs(50, small, accident => during(accident, workspace => repairsOnce(accident, workspace)))
    runs(20, large, accident => during(accident, workspace => repairsOnce(accident, workspace)))
  })
})

/** Sites that stand, each in one workspace for all its accidents: what one of them leaves behind, the next would meet. */
const sites = new Map<SiteFiles, Workspace>()

function standing(files: SiteFiles): Workspace {
  const workspace = sites.get(files) ?? site(files)
  sites.set(files, workspace)
  return workspace
}

function during({ files, path, text }: Accident, look: (workspace: Workspace) => void): void {
  const workspace = standing(files)
  workspace.put(readIn(files, path, text))
  try {
    look(workspace)
  } finally {
    workspace.put(readIn(files, path, files[path] ?? ''))
  }
}

function readIn(files: SiteFiles, path: Path, text: string): Page {
  return readPage({ path, text }, { exists: other => other in files })
}

function sound(workspace: Workspace): void {
  for (const one of workspace.allFindings()) soundFinding(one, workspace)
  assert.deepEqual(workspace.allFailures(), [])
}

function said(workspace: Workspace): readonly string[] {
  return workspace
    .allFindings()
    .map(
      one => `${one.path} ${one.finding.at.start}–${one.finding.at.end} ${one.rule.id} ${one.severity} ${one.message} ${one.fingerprint}`,
    )
}

/** Each fix by itself: what it was offered for is gone. */
function fixesHold(accident: Accident, workspace: Workspace): void {
  for (const one of workspace.findings(accident.path)) {
    const page = workspace.page(one.path)
    const { fix } = one.finding
    if (fix === undefined || page === undefined || one.suppressed !== null) continue
    const before = alike(one, workspace)
    const text = applyEdits(page.text, fix.edits())
    workspace.put(readIn(accident.files, one.path, text))
    const left = alike(one, workspace)
    workspace.put(page)
    assert.ok(left < before, `${one.rule.id}: ${one.message}\n— still said after “${fix.title}”:\n${page.text}\n—\n${text}`)
  }
}

function alike(one: Judged, workspace: Workspace): number {
  return workspace
    .findings(one.path)
    .filter(
      other => other.suppressed === null && other.rule === one.rule && other.message === one.message && other.finding.fix !== undefined,
    ).length
}

function repairsOnce(accident: Accident, workspace: Workspace): void {
  const repairable = {
    paths: workspace.paths,
    page: (path: Path) => workspace.page(path),
    findings: (path: Path) => workspace.findings(path),
    reread: (path: Path, text: string) => workspace.put(readIn(accident.files, path, text)),
  }
  const asked = (path: Path): boolean => path === accident.path
  repair(repairable, asked)
  assert.deepEqual(repair(repairable, asked), [], `a second repair changes something:\n${accident.text}`)
}
