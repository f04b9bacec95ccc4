import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { picturesIn } from '../../src/node/pictures.js'
import { inFolder } from './temp-folder.js'

describe('pictures on the disk', () => {
  it('are known by what their files begin with', () => {
    inFolder({ 'a.txt': 'GIF89a@\u0001@\u0001', 'b.gif': 'no picture' }, root => {
      mkdirSync(join(root, 'c.png'))
      writeFileSync(join(root, 'd.gif'), Buffer.concat([Buffer.from('GIF89a\u0010\u0000\u0020\u0000'), Buffer.alloc(200_000)]))
      const picture = picturesIn(root)
      assert.deepEqual(picture('a.txt'), { width: 320, height: 320, format: 'gif' })
      assert.deepEqual(picture('d.gif'), { width: 16, height: 32, format: 'gif' })
      assert.equal(picture('b.gif'), null)
      assert.equal(picture('c.png'), null)
      assert.equal(picture('gone.png'), null)
    })
  })

  it('are looked at once', () => {
    inFolder({ 'a.gif': 'GIF89a@\u0001@\u0001' }, root => {
      const picture = picturesIn(root)
      const first = picture('a.gif')
      writeFileSync(join(root, 'a.gif'), '')
      assert.equal(picture('a.gif'), first)
      assert.equal(picturesIn(root)('a.gif'), null)
    })
  })
})
