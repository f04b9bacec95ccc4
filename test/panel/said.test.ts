import assert from 'node:assert/strict'
import type { Line, Texts } from '../../src/panel/preview/messages.js'
import { piecesOf, remarksOn } from '../../src/panel/preview/said.js'

const roles = (word: string): Texts['roles'] => ({ icon: word, site: word, address: word, title: word, text: word, picture: word })
const texts = {
  unknown: { ...roles('‹template›'), address: '‹domain›' },
  hole: '‹…›',
  instead: 'instead of {0}',
  cut: 'cut',
  pictures: { missing: 'no file', outside: 'elsewhere', relative: 'no host', drawing: 'SVG', unknown: 'who knows' },
} as unknown as Texts

const line = (change: Partial<Line>): Line => ({
  role: 'title',
  parts: ['Tea'],
  cut: false,
  tag: '<title>',
  instead: null,
  leads: true,
  picture: null,
  ...change,
})

describe('a line of the preview', () => {
  const pieces = (change: Partial<Line>): string =>
    piecesOf(line(change), texts)
      .map(({ text, isUnknown }) => (isUnknown ? `(${text})` : text))
      .join('')

  it('is shown as it is known', () => assert.equal(pieces({}), 'Tea'))
  it('says that a template writes it', () => assert.equal(pieces({ parts: [null] }), '(‹template›)'))
  it('says where a template writes a part of it', () => assert.equal(pieces({ parts: [null, ' – Tea'] }), '(‹…›) – Tea'))
  it('says that the domain is not known', () => {
    assert.equal(pieces({ role: 'address', parts: [null, ' › tea'], tag: null }), '(‹domain›) › tea')
    assert.equal(pieces({ role: 'site', parts: [null], tag: null }), '(‹domain›)')
  })
  it('is nothing where nothing is shown', () => assert.equal(pieces({ parts: [] }), ''))

  it('has remarks on what it stands in for, on its end, and on its picture', () => {
    assert.deepEqual(remarksOn(line({}), texts), [])
    assert.deepEqual(remarksOn(line({ instead: 'og:title', cut: true }), texts), ['instead of og:title', 'cut'])
    assert.deepEqual(remarksOn(line({ picture: { state: 'here', source: 'x', size: { width: 9, height: 6 } } }), texts), ['9 × 6'])
    assert.deepEqual(remarksOn(line({ picture: { state: 'outside', source: null, size: null } }), texts), ['elsewhere'])
  })
})
