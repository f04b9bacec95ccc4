import assert from 'node:assert/strict'
import { completions, definition, documentSymbols, hover, overview, references } from '../../src/service/index.js'
import { container, installing } from '../kit/container.js'
import { folderOf, standing } from '../kit/cursor.js'

const gtm = container({
  tags: [{ name: 'Lead', on: ['1'], with: { html: '<script>chat("{{Form}}")</script>' } }],
  triggers: [
    { id: '1', name: 'Lead sent', hears: ['EQUALS', 'lead_sent'] },
    { id: '2', name: 'Shop', hears: ['MATCH_REGEX', '^(view_item¦purchase)$'] },
  ],
  variables: [
    { name: 'Form', with: { name: 'form.name' } },
    { name: 'Click', with: { name: 'gtm.elementUrl' } },
  ],
})
const page = (code: string): string => installing('GTM-K8WQ3TZ', `<script>${code}</script>`).replaceAll('||', '¦¦')

describe('an exported container in the editor', () => {
  const rows: readonly (readonly [name: string, code: string, offers: readonly string[], lacks: readonly string[]])[] = [
    ['events its triggers wait for', "dataLayer.push({ event: '|' })", ['lead_sent', 'view_item', 'purchase'], []],
    ['keys its variables read', 'dataLayer.push({ | })', ['form', 'event', 'ecommerce'], ['gtm', 'name']],
    ['keys below a key', 'dataLayer.push({ form: { | } })', ['name'], ['event', 'form']],
  ]
  for (const [name, code, offers, lacks] of rows) {
    it(`completes ${name}`, () => {
      const { folder, path, position } = standing({ 'gtm.json': gtm, 'index.html': page(code) })
      const labels = completions(folder, path, position).map(it => it.label)
      for (const label of offers) assert.ok(labels.includes(label), label)
      for (const label of lacks) assert.ok(!labels.includes(label), label)
    })
  }

  it('leads from a push to the trigger, and from the trigger to all pushes', () => {
    const { folder, path, position } = standing({
      'gtm.json': gtm,
      'index.html': page("dataLayer.push({ event: 'lead|_sent' })"),
      'form.js': "dataLayer.push({ event: 'lead_sent' })",
    })
    const files = (list: readonly { readonly uri: string }[]): readonly string[] =>
      list.map(it => it.uri.slice(it.uri.lastIndexOf('/') + 1))
    const [trigger, ...others] = definition(folder, path, position)
    assert.deepEqual([files([trigger ?? assert.fail()]), others], [['gtm.json'], []])
    assert.deepEqual(files(references(folder, 'gtm.json', trigger?.range.start ?? position)), ['form.js', 'gtm.json', 'index.html'])
    assert.deepEqual(files(references(folder, 'gtm.json', trigger?.range.start ?? position, false)), ['form.js', 'index.html'])
  })

  it('tells at a push which tags it starts, and at a trigger who pushes', () => {
    const { folder, path, position } = standing({ 'gtm.json': gtm, 'index.html': page("dataLayer.push({ event: 'lead|_sent' })") })
    assert.match(JSON.stringify(hover(folder, path, position)?.contents), /The trigger “Lead sent” waits for it and starts “Lead”\./)
    const [trigger] = definition(folder, path, position)
    assert.match(
      JSON.stringify(hover(folder, 'gtm.json', trigger?.range.start ?? position)?.contents),
      /Trigger\*\* “Lead sent”.*Pushed in \[index\.html\]/,
    )
  })

  it('has an outline and nothing to complete in its JSON', () => {
    const { folder, position } = standing({ 'gtm.json': gtm.replace('chat(', 'chat(|') })
    assert.deepEqual(
      documentSymbols(folder, 'gtm.json').map(it => `${it.name}: ${it.detail ?? ''}`),
      [
        'GTM-K8WQ3TZ: Google Tag Manager',
        'Lead: tag, Lead sent',
        'Lead sent: trigger',
        'Shop: trigger',
        'Form: variable',
        'Click: variable',
      ],
    )
    assert.deepEqual(completions(folder, 'gtm.json', position), [])
  })

  it('has nothing to complete under the name of a table of events either', () => {
    const { folder, path, position } = standing({
      'events.json': gtm.replace('chat(', "ym(1, 'reachGoal', '|'); chat("),
      'a.js': "ym(1, 'reachGoal', 'lead')",
    })
    assert.deepEqual(completions(folder, path, position), [])
  })

  it('is shown with its parts and the pages that install it', () => {
    const { containers, pages } = overview(folderOf({ 'gtm.json': gtm.replaceAll('¦', '|'), 'index.html': page('') }))
    assert.deepEqual(
      containers.map(({ id, path, on, replaced, tags, triggers, variables }) => ({
        id,
        path,
        on,
        replaced,
        tags: tags.map(it => `${it.name} (${it.detail ?? ''})`),
        triggers: triggers.map(it => `${it.name} ${it.detail ?? ''}${it.idle ? ', idle' : ''}`),
        variables: variables.map(it => `${it.name} ${it.detail ?? ''}`),
      })),
      [
        {
          id: 'GTM-K8WQ3TZ',
          path: 'gtm.json',
          on: ['index.html'],
          replaced: false,
          tags: ['Lead (Lead sent)'],
          triggers: ['Lead sent lead_sent', 'Shop ^(view_item|purchase)$, idle'],
          variables: ['Form form.name', 'Click gtm.elementUrl'],
        },
      ],
    )
    assert.deepEqual(
      pages.map(it => it.path),
      ['index.html'],
    )
  })
})
