import assert from 'node:assert/strict'
import { parseConfig, rules, trackers } from '../../src/core/index.js'
import { applyEdits } from '../../src/core/text/index.js'
import { completions, fileExcluded, hover, settingsCreation, settingsDiagnostics, settingsText } from '../../src/service/index.js'
import { folderOf, standing } from '../kit/cursor.js'
import { Lines } from '../../src/core/index.js'

const page = (head = '', title = 'Delivery and payment in our shop'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body></body></html>`
const YM = "<script>ym(104430694,'init',{})</script>"
const site = { 'a.html': page(YM), 'b.html': page(YM), 'c.html': page(YM) }
const open = (path: string, text: string): ReturnType<typeof standing> => standing({ [path]: text, ...site })

describe('completion in settings', () => {
  const yaml: readonly {
    readonly what: string
    readonly text: string
    readonly has?: readonly string[]
    readonly hasNot?: readonly string[]
  }[] = [
    { what: 'settings', text: '|', has: ['include', 'exclude', 'counters', 'rules', 'maxFileSize'], hasNot: ['$schema', 'vendor'] },
    {
      what: 'settings but those that are there',
      text: 'rules:\n  title-twice: off\nex|\ncounters: []\n',
      has: ['exclude'],
      hasNot: ['rules', 'counters'],
    },
    { what: 'rules', text: 'rules:\n  |', has: ['title-twice', 'counter-missing'], hasNot: ['rules', 'severity'] },
    {
      what: 'rules with comments and blank lines between',
      text: 'exclude: old\nrules:\n\n  # ours\n  title-twice: off\n  ti|\n',
      has: ['title-empty'],
      hasNot: ['title-twice'],
    },
    { what: 'severities', text: 'rules:\n  title-twice: |', has: ['off', 'info', 'warning', 'error'], hasNot: ['title-empty'] },
    { what: 'severities with a letter typed', text: 'rules:\n  title-twice: w|arning', has: ['warning'] },
    {
      what: 'options of a rule',
      text: 'rules:\n  title-length:\n    |',
      has: ['severity', 'most', 'least'],
      hasNot: ['title-twice', 'off'],
    },
    { what: 'options of a rule in braces', text: 'rules:\n  title-length: { severity: info, | }', has: ['most'], hasNot: ['severity'] },
    { what: 'severities in braces', text: 'rules:\n  title-length: { severity: |', has: ['warning'] },
    { what: 'parts of a counter', text: 'counters:\n  - |', has: ['vendor', 'id', 'pages'], hasNot: ['rules'] },
    { what: 'the other parts of a counter', text: 'counters:\n- vendor: ga4\n  |', has: ['id', 'pages'], hasNot: ['vendor'] },
    { what: 'parts of the second counter', text: 'counters:\n  - vendor: ga4\n    id: G-1\n  - |', has: ['vendor', 'id'] },
    { what: 'vendors', text: 'counters:\n  - vendor: |', has: ['yandex-metrica', 'ga4'] },
    { what: 'ids of the site', text: 'counters:\n  - { vendor: yandex-metrica, id: | }', has: ['104430694'] },
    { what: 'kinds of pages', text: 'pageKinds:\n  mail/**: |', has: ['email', 'error'] },
    {
      what: 'settings below brackets of several lines',
      text: 'counters: [\n  { vendor: ga4, id: G-1 }\n]\n|',
      has: ['rules'],
      hasNot: ['counters'],
    },
    { what: 'parts within brackets of several lines', text: 'counters: [\n  { vendor: ga4, |\n', has: ['id'], hasNot: ['vendor', 'rules'] },
    { what: 'nothing in comments', text: '# ru|', has: [], hasNot: ['rules'] },
    { what: 'nothing behind a comment sign', text: 'rules:\n  title-twice: off # |', hasNot: ['off', 'warning'] },
    { what: 'nothing under names we do not know', text: 'ruels:\n  |', hasNot: ['title-twice', 'rules'] },
    { what: 'nothing where a space is missing', text: 'rules:\n  title-twice:|', hasNot: ['off'] },
  ]
  for (const { what, text, has = [], hasNot = [] } of yaml) {
    it(`offers ${what}`, () => {
      const { folder, path, position } = open('countersign.yaml', text)
      const labels = completions(folder, path, position).map(it => it.label)
      for (const label of has) assert.ok(labels.includes(label), `${label} of ${labels.slice(0, 9).join(', ')}`)
      for (const label of hasNot) assert.ok(!labels.includes(label), `no ${label}`)
    })
  }

  const written: readonly { readonly path: string; readonly text: string; readonly take: string; readonly gives: string }[] = [
    { path: 'countersign.yaml', text: 'ru|', take: 'rules', gives: 'rules:' },
    { path: 'countersign.yaml', text: 'enc|', take: 'encoding', gives: 'encoding: ' },
    { path: 'countersign.yaml', text: 'rules:\n  title-t|', take: 'title-twice', gives: 'rules:\n  title-twice: ' },
    { path: 'countersign.yaml', text: 'rules:\n  tit|le-twise: off', take: 'title-twice', gives: 'rules:\n  title-twice: off' },
    { path: 'countersign.yaml', text: 'rules:\n  title-twice: w|arn', take: 'error', gives: 'rules:\n  title-twice: error' },
    { path: 'countersign.yaml', text: 'rules:\n  title-twice: "|"', take: 'error', gives: 'rules:\n  title-twice: "error"' },
    { path: 'countersign.json', text: '{ | }', take: 'rules', gives: '{ "rules":  }' },
    { path: 'countersign.json', text: '{ "rules": { "ti|" } }', take: 'title-twice', gives: '{ "rules": { "title-twice":  } }' },
    { path: 'countersign.json', text: '{ "rules": { "title-twice": "|" } }', take: 'off', gives: '{ "rules": { "title-twice": "off" } }' },
    { path: 'countersign.json', text: '{ "rules": { "title-twice": | } }', take: 'off', gives: '{ "rules": { "title-twice": "off" } }' },
  ]
  for (const { path, text, take, gives } of written) {
    it(`writes ${JSON.stringify(gives)} for ${JSON.stringify(text)}`, () => {
      const { folder, position, texts } = open(path, text)
      const edit = completions(folder, path, position).find(it => it.label === take)?.textEdit
      assert.ok(edit !== undefined && 'range' in edit)
      const lines = new Lines(texts[path] ?? '')
      const at = {
        start: lines.offset(edit.range.start.line, edit.range.start.character),
        end: lines.offset(edit.range.end.line, edit.range.end.character),
      }
      assert.equal(applyEdits(texts[path] ?? '', [{ at, text: edit.newText }]), gives)
    })
  }
})

describe('hover in settings', () => {
  const rows: readonly { readonly text: string; readonly says: RegExp | null }[] = [
    { text: 'rules:\n  title-len|gth: off', says: /too long or too short[\s\S]*`info`[\s\S]*`most`: Widest[\s\S]*rules\/title-length/ },
    { text: 'ru|les:\n  title-length: off', says: /Severity and options of rules/ },
    { text: 'rules:\n  title-length: { mo|st: 560 }', says: /Widest title/ },
    { text: 'counters:\n  - vendor: yandex-|metrica', says: /Yandex Metrica/ },
    { text: 'rules:\n  titel-|length: off', says: null },
    { text: 'rules: |  ', says: null },
    { text: '# ru|les', says: null },
  ]
  for (const { text, says } of rows) {
    it(text, () => {
      const { folder, path, position } = open('countersign.yaml', text)
      const told = hover(folder, path, position)
      if (says === null) assert.equal(told, null)
      else assert.match(told !== null && 'value' in Object(told.contents) ? (told.contents as { value: string }).value : '', says)
    })
  }
})

describe('what is wrong with settings', () => {
  const rows: readonly { readonly text: string; readonly at: string; readonly says: RegExp }[] = [
    { text: 'ruels: {}', at: 'ruels', says: /no setting "ruels". Did you mean "rules"\?/ },
    { text: 'rules:\n  titel-twice: off', at: 'titel-twice', says: /no rule "titel-twice". Did you mean "title-twice"\?/ },
    { text: 'rules:\n  title-twice: warn', at: 'warn', says: /no severity "warn".*"warning"/ },
    { text: 'rules:\n  title-length: { mots: 3 }', at: 'mots', says: /Did you mean "most"\?/ },
    { text: 'counters:\n  - { vendor: yandex-metrika, id: 1 }', at: 'yandex-metrika', says: /Did you mean "yandex-metrica"\?/ },
    { text: '{ "rules": { "title-twice": "of" } }', at: '"of"', says: /Did you mean "off"\?/ },
    { text: 'maxFileSize: big', at: 'big', says: /is no size/ },
  ]
  for (const { text, at, says } of rows) {
    it(text, () => {
      const [found, ...others] = settingsDiagnostics(text, 'countersign.yaml', { rules, trackers })
      assert.deepEqual(others, [])
      const lines = new Lines(text)
      const offset = ({ line, character }: { line: number; character: number }): number => lines.offset(line, character)
      assert.equal(found && text.slice(offset(found.range.start), offset(found.range.end)), at)
      assert.match(JSON.stringify(found?.message ?? '').replaceAll('\\"', '"'), says)
    })
  }
})

describe('settings written from what a site has', () => {
  const problemsOf = (text: string): readonly string[] =>
    parseConfig(text, 'countersign.yaml', { rules, trackers }).problems.map(it => it.message)

  it('expect the counters that most pages have, and show the others', () => {
    const folder = folderOf({
      ...site,
      'd.html': page(YM),
      'e.html': page("<script>ym(55555555,'init',{})</script>", 'About our shop and us'),
    })
    const text = settingsText(folder)
    assert.deepEqual(problemsOf(text), [])
    const { config } = parseConfig(text, 'countersign.yaml', { rules, trackers })
    assert.deepEqual(config.counters, [{ vendor: 'yandex-metrica', id: '104430694', pages: [] }])
    assert.match(text, /on 4 of 5 pages/)
    assert.match(text, /# - { vendor: yandex-metrica, id: 55555555 } # Yandex Metrica, on 1 of 5 pages/)
  })

  it('change nothing but that: all else is a comment, and its lines are right when they are taken out of it', () => {
    const text = settingsText(folderOf(site))
    const { config } = parseConfig(text, 'countersign.yaml', { rules, trackers })
    assert.deepEqual([config.rules.size, config.exclude, config.vendored, config.pageKinds], [0, [], [], []])
    assert.match(text, /# title-duplicate|# description-missing/)
    assert.deepEqual(problemsOf(text.replaceAll(/^ {2}# /gm, '  ')), [])
  })

  it('are right for a site without counters, and with ids that need quotes', () => {
    assert.deepEqual(problemsOf(settingsText(folderOf({ 'a.html': page() }))), [])
    const odd = page('<script defer data-domain="a: b, #c" src="https://plausible.io/js/script.js"></script>')
    assert.deepEqual(problemsOf(settingsText(folderOf({ 'a.html': odd }))), [])
  })

  it('are made where there are none', () => {
    const made = settingsCreation(folderOf(site))
    assert.equal(made?.uri, 'file:///shop/countersign.yaml')
    assert.match(JSON.stringify(made.edit.documentChanges), /"kind":"create".*104430694/)
    assert.equal(settingsCreation(folderOf({ ...site, 'countersign.yaml': '' })), null)
  })
})

describe('a file is left out by settings', () => {
  const rows: readonly { readonly what: string; readonly name: string; readonly before: string | null; readonly after: string }[] = [
    { what: 'that are not there yet', name: 'countersign.yaml', before: null, after: 'exclude: ["b.html"]\n' },
    { what: 'without a list', name: 'countersign.yaml', before: 'rules: {}\n', after: 'rules: {}\nexclude: ["b.html"]\n' },
    { what: 'with a list in brackets', name: 'countersign.yaml', before: 'exclude: [old, x]\n', after: 'exclude: ["b.html", old, x]\n' },
    { what: 'with an empty list', name: 'countersign.yaml', before: 'exclude: []\n', after: 'exclude: ["b.html"]\n' },
    {
      what: 'with a list of lines',
      name: 'countersign.yaml',
      before: 'exclude: # later\r\n  - old\r\nrules: {}\r\n',
      after: 'exclude: # later\r\n  - "b.html"\r\n  - old\r\nrules: {}\r\n',
    },
    { what: 'in JSON', name: 'countersign.json', before: '{ "rules": {} }', after: '{ "exclude": ["b.html"], "rules": {} }' },
    { what: 'in JSON with a list', name: 'countersign.json', before: '{ "exclude": ["old"] }', after: '{ "exclude": ["b.html", "old"] }' },
  ]
  for (const { what, name, before, after } of rows) {
    it(what, () => {
      const folder = folderOf({ ...site, ...(before === null ? {} : { [name]: before }) })
      const changes = fileExcluded(folder, 'b.html')?.documentChanges ?? []
      const edits = changes.flatMap(it => ('edits' in it ? it.edits : []))
      const lines = new Lines(before ?? '')
      const text = applyEdits(
        before ?? '',
        edits.map(it => {
          const { start, end } = 'range' in it ? it.range : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
          const added = 'newText' in it ? it.newText : ''
          return { at: { start: lines.offset(start.line, start.character), end: lines.offset(end.line, end.character) }, text: added }
        }),
      )
      assert.equal(text, after)
    })
  }
})
