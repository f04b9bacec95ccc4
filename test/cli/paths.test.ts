import assert from 'node:assert/strict'
import { commonFolder, folderOf, joined, nameOf, within } from '../../src/cli/site/paths.js'

describe('cli/site/paths', () => {
  it('the folder of a path', () => {
    assert.deepEqual(['/srv/shop', '/srv', '/', 'C:/shop', 'C:/'].map(folderOf), ['/srv', '/', '/', 'C:/', 'C:/'])
  })
  it('its name', () => assert.deepEqual(['/srv/shop', '/'].map(nameOf), ['shop', '']))
  it('a path within a folder', () => {
    assert.deepEqual(
      [within('/srv', '/srv/a/b'), within('/srv', '/srv'), within('/srv', '/srv2'), within('/', '/srv'), within('/srv/a', '/srv')],
      ['a/b', '', null, 'srv', null],
    )
  })
  it('joined', () => assert.deepEqual([joined('/', 'a'), joined('/srv', 'a/b'), joined('/srv', '')], ['/a', '/srv/a/b', '/srv']))
  it('the folder that holds all', () => {
    assert.deepEqual(
      [
        ['/srv/a', '/srv/b/c'],
        ['/srv/a', '/srv/a/b'],
        ['/srv', '/usr'],
        ['C:/a', 'D:/b'],
        ['/srv/shop', '/srv/shop2'],
      ].map(commonFolder),
      ['/srv', '/srv/a', '/', '', '/srv'],
    )
  })
})
