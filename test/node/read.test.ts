import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { existsIn, readText, writeEdited } from '../../src/node/files.js'
import type { TextFile } from '../../src/node/files.js'
import { bytes, encoded } from './encoded.js'
import { inFolder } from './temp-folder.js'

const limits = { maxFileSize: 1_000_000, encoding: null }

function read(root: string, path: string): TextFile {
  const file = readText(root, path, limits)
  assert.ok('text' in file, JSON.stringify(file))
  return file
}

describe('readText', () => {
  it('reads a text with its encoding', () => {
    inFolder({ 'a/b.php': encoded('<h1>Заказать звонок</h1>', 'windows-1251') }, root => {
      assert.deepEqual(readText(root, 'a/b.php', limits), {
        path: 'a/b.php',
        text: '<h1>Заказать звонок</h1>',
        encoding: { name: 'windows-1251', bom: false },
      })
    })
  })

  it('reads an empty file', () => {
    inFolder({ 'a.html': '' }, root => {
      assert.equal(read(root, 'a.html').text, '')
    })
  })

  it('tells what is too large, binary, a folder or not there', () => {
    inFolder({ 'large.html': '', 'picture.html': bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]), 'folder.html/a': '' }, root => {
      truncateSync(join(root, 'large.html'), 50_000_000)
      const reasons = ['large.html', 'picture.html', 'folder.html', 'nowhere.html'].map(path => readText(root, path, limits))
      assert.deepEqual(reasons, [
        { path: 'large.html', reason: 'is larger than 1.0 MB (50.0 MB)' },
        { path: 'picture.html', reason: 'is binary' },
        { path: 'folder.html', reason: 'is a folder' },
        { path: 'nowhere.html', reason: 'cannot be read: it is not there' },
      ])
    })
  })

  it('does not wait for a pipe', () => {
    inFolder({}, root => {
      execFileSync('mkfifo', [join(root, 'pipe.html')])
      assert.deepEqual(readText(root, 'pipe.html', limits), { path: 'pipe.html', reason: 'is no ordinary file' })
    })
  })
})

describe('writeEdited', () => {
  it('changes only what is meant, byte for byte', () => {
    const before = bytes([0xef, 0xbb, 0xbf], '<title>Цены</title>\r\n', [0xff, 0xfe], '\r<b>x</b>\n')
    inFolder({ 'a.html': before }, root => {
      const file = read(root, 'a.html')
      const start = file.text.indexOf('Цены')
      assert.equal(writeEdited(root, file, [{ at: { start, end: start + 4 }, text: 'Prices' }]), null)
      const after = bytes([0xef, 0xbb, 0xbf], '<title>Prices</title>\r\n', [0xff, 0xfe], '\r<b>x</b>\n')
      assert.deepEqual(readFileSync(join(root, 'a.html')), Buffer.from(after))
      assert.deepEqual(readdirSync(root), ['a.html'])
    })
  })

  it('keeps the mode', () => {
    inFolder({ 'a.php': 'old' }, root => {
      chmodSync(join(root, 'a.php'), 0o640)
      writeEdited(root, read(root, 'a.php'), [{ at: { start: 0, end: 3 }, text: 'new' }])
      assert.equal(statSync(join(root, 'a.php')).mode & 0o777, 0o640)
      assert.equal(readFileSync(join(root, 'a.php'), 'utf8'), 'new')
    })
  })

  it('writes where a link leads', () => {
    inFolder({ 'real/a.html': 'old' }, root => {
      symlinkSync('real/a.html', join(root, 'link.html'))
      assert.equal(writeEdited(root, read(root, 'link.html'), [{ at: { start: 0, end: 3 }, text: 'new' }]), null)
      assert.equal(readFileSync(join(root, 'real/a.html'), 'utf8'), 'new')
      assert.deepEqual(readdirSync(join(root, 'real')), ['a.html'])
    })
  })

  it('leaves alone a file that has changed since', () => {
    inFolder({ 'a.html': 'old' }, root => {
      const file = read(root, 'a.html')
      writeFileSync(join(root, 'a.html'), 'other')
      assert.deepEqual(writeEdited(root, file, [{ at: { start: 0, end: 3 }, text: 'new' }]), {
        path: 'a.html',
        reason: 'has changed since it was read',
      })
      assert.equal(readFileSync(join(root, 'a.html'), 'utf8'), 'other')
    })
  })

  it('leaves alone a file whose encoding lacks a letter', () => {
    const before = encoded('<h1>Заказать звонок</h1>', 'windows-1251')
    inFolder({ 'a.php': before }, root => {
      assert.deepEqual(writeEdited(root, read(root, 'a.php'), [{ at: { start: 4, end: 4 }, text: '😀' }]), {
        path: 'a.php',
        reason: 'cannot be written: its encoding, windows-1251, has no "😀"',
      })
      assert.deepEqual(readFileSync(join(root, 'a.php')), Buffer.from(before))
      assert.deepEqual(readdirSync(root), ['a.php'])
    })
  })

  it('tells a file that has gone', () => {
    inFolder({ 'a.html': 'old' }, root => {
      const file = { ...read(root, 'a.html'), path: 'b.html' }
      assert.deepEqual(writeEdited(root, file, []), { path: 'b.html', reason: 'cannot be written: it is not there' })
    })
  })
})

describe('existsIn', () => {
  it('knows files of every kind, letter by letter', () => {
    inFolder({ 'img/Logo.png': '', 'a.html': '', 'node_modules/x/y.js': '' }, root => {
      mkdirSync(join(root, 'empty'))
      linkSync(join(root, 'a.html'), join(root, 'b.html'))
      const exists = existsIn(root)
      const there = ['img/Logo.png', 'a.html', 'b.html', 'img', 'empty', 'node_modules/x/y.js']
      const not = [
        'img/logo.png',
        'Img/Logo.png',
        '../a.html',
        'img/../a.html',
        './a.html',
        '',
        '/a.html',
        'img/',
        'a.html/x',
        'no/no.png',
        'a\0',
      ]
      assert.deepEqual(there.filter(exists), there)
      assert.deepEqual(not.filter(exists), [])
    })
  })
})
