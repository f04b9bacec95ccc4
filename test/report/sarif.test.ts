import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Edit } from '../../src/core/model/index.js'
import { lineHashes } from '../../src/report/line-hash.js'
import { toSarif } from '../../src/report/index.js'
import type { Audit } from '../../src/report/index.js'
import { auditOf, judged, page, spanOf, titleLength } from '../kit/audit.js'

describe('report/sarif', () => {
  const text = '<head>\r\n  <title>Очень [длинный] заголовок</title>\r\n  ym(104430694)\r\n</head>\r\n'
  const own = page('страницы/my page.html', text)
  const id = spanOf(text, '104430694')
  const edits = (): readonly Edit[] => [
    { at: spanOf(text, 'ym('), text: '' },
    { at: spanOf(text, ')\r\n'), text: ';\r\n' },
  ]
  const finding = {
    at: id,
    says: 'again',
    related: [{ path: 'js/metrika.js', at: { start: 0, end: 1 }, says: 'started [first] here' }],
    fix: { title: 'Remove the second start', edits },
    offers: [{ title: 'Keep this one', edits: (): readonly Edit[] => [{ at: { start: 0, end: 0 }, text: '<!-- kept -->' }] }],
  }
  const silenced = judged(own, spanOf(text, 'Очень'), {
    rule: titleLength,
    severity: 'info',
    message: 'The title is 700 pixels wide: search results cut it at about 580.',
    fingerprint: '0000000000000001',
    suppressed: { at: id, reason: 'agreed with the client' },
  })
  const audit = auditOf([own, page('js/metrika.js', 'ym()')], [judged(own, id, { finding }), silenced], {
    base: 'public/site',
    skipped: [{ path: 'js/огромный.js', reason: 'is larger than 5 MB' }],
  })
  const run = firstRun(audit)

  it('is valid for the validator of the format and for GitHub’s', () => {
    assert.deepEqual(validate(toSarif(audit)), [])
    assert.deepEqual(validate(toSarif(auditOf([page('index.html', '')]))), [])
  })

  it('lists all rules with their help, by id', () => {
    assert.deepEqual(
      run.tool.driver.rules.map(({ id: rule, name, properties }) => [rule, name, properties['precision'], properties['problem.severity']]),
      [
        ['duplicate-counter', 'DuplicateCounter', 'very-high', 'error'],
        ['title-length', 'TitleLength', 'medium', 'recommendation'],
      ],
    )
    const [first] = run.tool.driver.rules
    assert.equal(first?.fullDescription.text, 'A counter that starts twice counts every visit twice.')
    assert.match(first.help.markdown, /^A counter that starts twice.*\n\n## Wrong\n\n```html\n/)
    assert.match(
      first.help.text,
      /\n\nWrong\n\n {4}<script>ym.*<\/script>\n\nSee the vendor's page \(https:\/\/yandex\.com\/support\/metrica\/\)\.$/s,
    )
    assert.deepEqual(first.properties['tags'], ['tracking', 'counters'])
  })

  it('has results by place, with addresses from the root of the repository and the fingerprint GitHub would make', () => {
    assert.deepEqual(
      run.results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level]),
      [
        ['title-length', 1, 'note'],
        ['duplicate-counter', 0, 'error'],
      ],
    )
    const again = run.results[1]
    assert.deepEqual(again?.locations, [
      {
        physicalLocation: {
          artifactLocation: {
            uri: 'public/site/%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D1%8B/my%20page.html',
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: 3, startColumn: 6, endLine: 3, endColumn: 15 },
        },
      },
    ])
    assert.deepEqual(again.partialFingerprints, { primaryLocationLineHash: lineHashes(text)[2], 'countersign/v1': '00112233aabbccdd' })
  })

  it('links to related places', () => {
    const again = run.results[1]
    assert.equal(again?.message.text, 'Counter 104430694 is already started on this page. See: [started \\[first\\] here](0).')
    assert.deepEqual(again.relatedLocations, [
      {
        id: 0,
        physicalLocation: {
          artifactLocation: { uri: 'public/site/js/metrika.js', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1, startColumn: 1 },
        },
        message: { text: 'started [first] here.' },
      },
    ])
  })

  it('carries fixes as replacements and tells which are safe', () => {
    const fixes = run.results[1]?.fixes
    assert.deepEqual(
      fixes?.map(({ description, properties }) => [description.text, properties['safe']]),
      [
        ['Remove the second start.', true],
        ['Keep this one.', false],
      ],
    )
    assert.deepEqual(fixes[0]?.artifactChanges[0]?.replacements, [
      { deletedRegion: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 6 } },
      { deletedRegion: { startLine: 3, startColumn: 15, endLine: 4, endColumn: 1 }, insertedContent: { text: ';\r\n' } },
    ])
  })

  it('keeps what a comment silences, with its reason, and what was not read', () => {
    assert.deepEqual(run.results[0]?.suppressions, [{ kind: 'inSource', status: 'accepted', justification: 'agreed with the client' }])
    assert.equal(run.results[1]?.suppressions, undefined)
    assert.deepEqual(
      run.invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text),
      ['This file is larger than 5 MB.'],
    )
  })

  it('says that it is not whole when a rule broke down', () => {
    const broken = { ...audit, failures: [{ rule: 'title-length', path: 'a.html', reason: 'TypeError' }] }
    const { runs } = JSON.parse(toSarif(broken)) as { readonly runs: readonly [{ readonly invocations: readonly object[] }] }
    assert.match(
      JSON.stringify(runs[0].invocations),
      /"executionSuccessful":false.*The rule \\"title-length\\" broke down on this file: TypeError/,
    )
  })
})

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string
        readonly name: string
        readonly fullDescription: { readonly text: string }
        readonly help: { readonly text: string; readonly markdown: string }
        readonly properties: Readonly<Record<string, unknown>>
      }[]
    }
  }
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] }[]
  readonly results: readonly Result[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly unknown[]
  readonly relatedLocations?: readonly unknown[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: readonly unknown[]
  readonly fixes?: readonly {
    readonly description: { readonly text: string }
    readonly properties: Readonly<Record<string, unknown>>
    readonly artifactChanges: readonly { readonly replacements: readonly unknown[] }[]
  }[]
}

function firstRun(audit: Audit): Run {
  const { runs } = JSON.parse(toSarif(audit)) as { readonly runs: readonly [Run] }
  return runs[0]
}

/** What the format's own validator says against a log: rules of the format and GitHub's, whatever their level. */
function validate(log: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-sarif-'))
  try {
    const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')]
    writeFileSync(input, log)
    const ran = spawnSync(
      validatorPath(),
      ['validate', input, '--output', output, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'],
      {
        encoding: 'utf8',
        // Needs no language data of the machine.
        env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
      },
    )
    const { runs } = JSON.parse(readFileSync(output, 'utf8')) as {
      readonly runs: readonly [
        { readonly results?: readonly Result[]; readonly invocations?: readonly { readonly executionSuccessful: boolean }[] },
      ]
    }
    if (ran.status !== 0 && runs[0].results === undefined) return [`the validator failed: ${ran.stdout}${ran.stderr}`]
    return (runs[0].results ?? []).map(it => `${it.ruleId} ${JSON.stringify(it)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The validator ships as one package for each system; installed without scripts its program may not be executable yet. */
function validatorPath(): string {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform as 'linux']
  const program = createRequire(import.meta.url)(`@microsoft/sarif-multitool-${system}`) as string
  if (process.platform !== 'win32') chmodSync(program, 0o755)
  return program
}
