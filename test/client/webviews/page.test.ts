import assert from 'node:assert/strict'
import { parse } from 'parse5'
import { pageWith } from '../../../src/client/webviews/page.js'

const parts = {
  script: 'https://host/dist/panel/coverage.js',
  style: 'https://host/media/coverage/panel.css',
  source: 'https://*.host',
  nonce: 'abc123',
  language: 'en',
  title: 'Coverage',
}

describe("a panel's page", () => {
  it('lets nothing in but one script and our styles', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(pageWith(parts))?.[1]
    assert.equal(
      policy?.replaceAll('&#39;', "'"),
      "default-src 'none'; style-src https://*.host; script-src 'nonce-abc123'; base-uri 'none'; form-action 'none'",
    )
  })

  it('lets pictures of the workspace in where it shows some', () => {
    assert.match(pageWith({ ...parts, pictures: true }), /form-action 'none'; img-src https:\/\/\*\.host"/)
  })

  it('has no code and no style of its own', () => {
    const page = pageWith(parts)
    assert.deepEqual(page.match(/<script[^>]*>[^<]*/g), ['<script nonce="abc123" src="https://host/dist/panel/coverage.js">'])
    assert.doesNotMatch(page, /<style| style=| on\w+=/)
  })

  it('is well formed', () => {
    const errors: string[] = []
    parse(pageWith(parts), { onParseError: error => errors.push(error.code) })
    assert.deepEqual(errors, [])
  })

  it('takes what it is given as text', () => {
    const page = pageWith({ ...parts, title: '</title><img src=x onerror=alert(1)>', language: '"><b>' })
    assert.doesNotMatch(page, /<img|<b>/)
  })
})
