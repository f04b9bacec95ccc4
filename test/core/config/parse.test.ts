import assert from 'node:assert/strict'
import fc from 'fast-check'
import { defaults, parseConfig } from '../../../src/core/config/index.js'
import type { Config } from '../../../src/core/config/index.js'
import { known } from './known.js'

const parse = (text: string, path = 'countersign.yaml'): ReturnType<typeof parseConfig> => parseConfig(text, path, known)

describe('parseConfig reads', () => {
  const rows: readonly { name: string; text: string; says: Partial<Config> }[] = [
    { name: 'nothing', text: '', says: {} },
    { name: 'only a comment', text: '# later\n', says: {} },
    { name: 'empty settings', text: 'include:\nrules:\npageKinds:\n', says: {} },
    { name: 'globs as a list', text: "include:\n  - '**/*.html'\n  - js/*.js\n", says: { include: ['**/*.html', 'js/*.js'] } },
    { name: 'one glob alone', text: 'exclude: old', says: { exclude: ['old'] } },
    { name: 'JSON', text: '{"exclude": ["old/**"], "maxFileSize": 100}', says: { exclude: ['old/**'], maxFileSize: 100 } },
    { name: 'a schema address', text: '$schema: ./countersign.schema.json\nexclude: [a]', says: { exclude: ['a'] } },
    {
      name: 'counters, whose ids need no quotes',
      text: 'counters:\n  - vendor: yandex-metrica\n    id: 0123456\n  - {vendor: ga4, id: G-ABCDEF1234, pages: [shop/**, "!shop/old/**"]}\n',
      says: {
        counters: [
          { vendor: 'yandex-metrica', id: '0123456', pages: [] },
          { vendor: 'ga4', id: 'G-ABCDEF1234', pages: ['shop/**', '!shop/old/**'] },
        ],
      },
    },
    {
      name: 'severities and options of rules',
      text: 'rules:\n  duplicate-counter: off\n  counter-missing:\n    severity: error\n    threshold: 0.5\n    vendors: [gtm]\n  title-length: {strict: true, brand: Shop}\n',
      says: {
        rules: new Map([
          ['duplicate-counter', { severity: 'off' as const, options: new Map() }],
          [
            'counter-missing',
            {
              severity: 'error' as const,
              options: new Map<string, unknown>([
                ['threshold', 0.5],
                ['vendors', ['gtm']],
              ]),
            },
          ],
          [
            'title-length',
            {
              severity: null,
              options: new Map<string, unknown>([
                ['strict', true],
                ['brand', 'Shop'],
              ]),
            },
          ],
        ]) as Config['rules'],
      },
    },
    {
      name: 'off in the YAML of old',
      text: '%YAML 1.1\n---\nrules:\n  duplicate-counter: off\n',
      says: { rules: new Map([['duplicate-counter', { severity: 'off', options: new Map() }]]) },
    },
    {
      name: 'severities in other case',
      text: 'rules: {duplicate-counter: Error}',
      says: { rules: new Map([['duplicate-counter', { severity: 'error', options: new Map() }]]) },
    },
    {
      name: 'kinds of pages in their order',
      text: 'pageKinds:\n  mail/**: email\n  404.html: error\n',
      says: {
        pageKinds: [
          { glob: 'mail/**', kind: 'email' },
          { glob: '404.html', kind: 'error' },
        ],
      },
    },
    { name: 'an encoding', text: 'encoding: Windows-1251', says: { encoding: 'windows-1251' } },
    { name: 'a size in megabytes', text: 'maxFileSize: 1.5 MB', says: { maxFileSize: 1_500_000 } },
    { name: 'a size in bytes', text: 'maxFileSize: 2000', says: { maxFileSize: 2000 } },
    {
      name: 'aliases',
      text: 'include: &these [a/**, b/**]\nexclude: *these\n',
      says: { include: ['a/**', 'b/**'], exclude: ['a/**', 'b/**'] },
    },
    { name: 'a byte order mark', text: '\uFEFFexclude: [a]', says: { exclude: ['a'] } },
    { name: 'line ends of Windows', text: 'exclude:\r\n  - a\r\nencoding: koi8-r\r\n', says: { exclude: ['a'], encoding: 'koi8-r' } },
  ]
  for (const { name, text, says } of rows) {
    it(name, () => {
      assert.deepEqual(parse(text), { config: { ...defaults, path: 'countersign.yaml', ...says }, problems: [] })
    })
  }

  it('the folder it speaks for from its path', () => {
    const { path, folder } = parse('', 'shop/mail/countersign.json').config
    assert.deepEqual({ path, folder }, { path: 'shop/mail/countersign.json', folder: 'shop/mail' })
  })
})

describe('parseConfig tells', () => {
  // `«»` mark the place; they are taken out before reading.
  const rows: readonly { name: string; text: string; message: string | RegExp; says?: Partial<Config> }[] = [
    {
      name: 'an unknown setting',
      text: '«exlude»: [a]',
      message: /^There is no setting "exlude"\. Did you mean "exclude"\? Known: \$schema, include, exclude, /,
    },
    {
      name: 'an unknown rule',
      text: 'rules:\n  «duplicate-conter»: off',
      message:
        'There is no rule "duplicate-conter". Did you mean "duplicate-counter"? Known: counter-missing, duplicate-counter, title-length',
    },
    {
      name: 'an unknown severity',
      text: 'rules:\n  duplicate-counter: «warn»',
      message: 'There is no severity "warn". Did you mean "warning"? Known: off, info, warning, error',
    },
    {
      name: 'a misspelt severity',
      text: 'rules:\n  duplicate-counter: «eror»',
      message: 'There is no severity "eror". Did you mean "error"? Known: off, info, warning, error',
    },
    {
      name: 'a list for a severity',
      text: 'rules:\n  duplicate-counter: «[error]»',
      message: 'Expected a severity here, not a list. Known: off, info, warning, error',
    },
    {
      name: 'an unknown option',
      text: 'rules:\n  counter-missing: {«treshold»: 1}',
      message: 'There is no option of counter-missing "treshold". Did you mean "threshold"? Known: severity, threshold, vendors',
    },
    {
      name: 'an option out of range',
      text: 'rules:\n  counter-missing: {threshold: «7»}',
      message: '7 is out of range: it must be at least 0 and at most 1',
    },
    {
      name: 'an option below its least',
      text: 'rules:\n  title-length: {longest: «0»}',
      message: '0 is out of range: it must be at least 1',
    },
    {
      name: 'an option that is no number',
      text: 'rules:\n  counter-missing: {threshold: «high»}',
      message: 'Expected a number here, not "high"',
    },
    {
      name: 'a number without an end',
      text: 'rules:\n  counter-missing: {threshold: «.inf»}',
      message: 'Expected a number here, not ".inf"',
    },
    {
      name: 'an option that is no flag',
      text: 'rules:\n  title-length: {strict: «"yes"»}',
      message: 'Expected true or false here, not "yes"',
    },
    { name: 'a flag for a text', text: 'rules:\n  title-length: {brand: «true»}', message: 'Expected a text here, not "true"' },
    {
      name: 'rules as a list',
      text: 'rules:\n  «- duplicate-counter\n»',
      message: 'Expected names with values here ("name: value"), not a list. Known: counter-missing, duplicate-counter, title-length',
    },
    {
      name: 'a text for everything',
      text: '«exclude old»',
      message: /^Expected names with values here \("name: value"\), not "exclude old"\. Known: /,
    },
    { name: 'a counter without an id', text: 'counters:\n  - «vendor: gtm\n»', message: 'Missing here: "id"' },
    {
      name: 'an unknown vendor',
      text: 'counters: [{vendor: «yandex-metrika», id: 1}]',
      message: 'There is no vendor "yandex-metrika". Did you mean "yandex-metrica"? Known: yandex-metrica, ga4, gtm',
    },
    { name: 'names within names', text: 'exclude: [«{a: b}»]', message: 'Expected a text here, not names with values' },
    {
      name: 'an unknown kind of page',
      text: 'pageKinds: {mail/**: «mail»}',
      message: 'There is no kind of page "mail". Did you mean "email"? Known: page, error, verification, email, fragment, layout',
    },
    { name: 'an unknown encoding', text: 'encoding: «cp-1251»', message: 'There is no encoding "cp-1251".' },
    { name: 'no size', text: 'maxFileSize: «big»', message: '"big" is no size: write bytes (5000000) or a text such as "5 MB"' },
    {
      name: 'a glob that leaves the folder',
      text: 'exclude: [«../shop»]',
      message: '"../shop" leaves the folder of the settings file: name files below it',
    },
    {
      name: 'a glob with backslashes',
      text: "exclude: ['a', «'b\\c'»]",
      message: '"b\\c" has a backslash: write folders with /',
      says: { exclude: ['a'] },
    },
    { name: 'an empty glob', text: "include: «''»", message: '"" is empty: name a file or folder' },
    {
      name: 'a glob with too many stars',
      text: "include: «'*a*b*c*d'»",
      message: '"*a*b*c*d" has more than 3 stars in one name: say it with fewer',
    },
    {
      name: 'a glob with too many deep stars',
      text: 'include: «a/**/b/**/c/**/d/**»',
      message: '"a/**/b/**/c/**/d/**" has more than 3 times **: say it with fewer',
    },
    { name: 'a name that is no text', text: 'rules:\n  ? «[a]»\n  : off\n', message: 'A name must be a plain text, not a list' },
    { name: 'a name twice', text: 'exclude: [a]\n«»exclude: [b]', message: /^Cannot be read: Map keys must be unique/ },
    { name: 'broken YAML', text: 'exclude: «[a»', message: /^Cannot be read: Flow sequence/ },
    { name: 'two documents', text: 'exclude: [a]\n«---\n»exclude: [b]', message: /^Cannot be read: Source contains multiple documents/ },
    { name: 'an alias of nothing', text: 'exclude: «*pages»', message: 'Nothing above is marked &pages' },
    { name: 'names that every object has', text: 'rules:\n  «__proto__»: off', message: /^There is no rule "__proto__"/ },
    { name: 'an inherited name', text: '«constructor»: {prototype: 1}', message: /^There is no setting "constructor"/ },
  ]
  for (const { name, text, message, says = {} } of rows) {
    it(name, () => {
      const start = text.indexOf('«')
      const end = text.indexOf('»') - 1
      const { config, problems } = parse(text.replace('«', '').replace('»', ''))
      assert.equal(problems.length, 1, JSON.stringify(problems))
      const [problem] = problems
      if (typeof message === 'string') assert.equal(problem?.message, message)
      else assert.match(problem?.message ?? '', message)
      if (!problem?.message.startsWith('Cannot be read')) assert.deepEqual(problem?.at, { start, end })
      if (Object.keys(says).length > 0) assert.deepEqual(config, { ...defaults, path: 'countersign.yaml', ...says })
    })
  }

  it('everything that is wrong, and keeps the rest', () => {
    const { config, problems } = parse('exclude: [a]\nencoding: klingon\nrules:\n  nope: off\n  duplicate-counter: info\n')
    assert.deepEqual(
      problems.map(({ message }) => message.slice(0, 21)),
      ['There is no encoding ', 'There is no rule "nop'],
    )
    assert.deepEqual(config.exclude, ['a'])
    assert.equal(config.rules.get('duplicate-counter')?.severity, 'info')
  })
})

describe('parseConfig survives', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from('bcdefghi', (it, at) => `${it}: &${it} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]`),
    'include: *i',
  ]
  const rows: readonly { name: string; text: string; message: RegExp }[] = [
    { name: 'more than anybody writes', text: `exclude: [${'a, '.repeat(40_000)}]`, message: /longer than 100000 characters/ },
    { name: 'deep nesting', text: '- '.repeat(20_000), message: /^Cannot be read: it is nested too deeply$/ },
    {
      name: 'nested lists in the right place',
      text: `include: ${'['.repeat(3000)}${']'.repeat(3000)}`,
      message: /^(Cannot be read|Expected a text)/,
    },
    { name: 'a bomb of aliases', text: bomb.join('\n'), message: /./ },
    {
      name: 'aliases of one long list',
      text: `include: &a [${'a, '.repeat(2000)}]\ncounters:\n${'- {vendor: gtm, id: 1, pages: *a}\n'.repeat(2000)}`,
      message: /aliases \(\*name\) repeat too much/,
    },
    { name: 'an alias of itself', text: 'include: &a [*a]', message: /./ },
    {
      name: 'a thousand mistakes',
      text: 'x: 1\n'.replace('x', 'x') + Array.from({ length: 3000 }, (_, at) => `y${at}: 1\n`).join(''),
      message: /There is no setting/,
    },
    { name: 'junk', text: '\0\u0001\uFFFF{{{', message: /./ },
    { name: 'HTML', text: '<!DOCTYPE html><html><head><title>Hi: there</title>', message: /./ },
  ]
  for (const { name, text, message } of rows) {
    it(name, () => {
      const { problems } = parse(text)
      assert.match(problems[0]?.message ?? '', message)
      assert.ok(problems.length <= 100)
    })
  }

  it('any text', () => {
    const pieces = [
      'rules',
      'include',
      'counters',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '"',
      "'",
      '|',
      '>',
      '!!map ',
      '!<x> ',
      '? ',
      '# ',
      '%',
      '---',
      ',',
      '**/*',
      '!x',
      '0',
      'off',
      '\t',
      '<<',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), parts => {
        const text = parts.join('')
        for (const { at, message } of parse(text).problems) {
          assert.ok(at.start >= 0 && at.start <= at.end && at.end <= text.length, message)
          assert.notEqual(message, '')
        }
      }),
      { numRuns: 1000 },
    )
  })
})
