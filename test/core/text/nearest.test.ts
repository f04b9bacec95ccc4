import assert from 'node:assert/strict'
import { nearest } from '../../../src/core/text/nearest.js'

const methods = ['init', 'hit', 'reachGoal', 'params', 'userParams', 'extLink', 'addFileExtension']

describe('nearest', () => {
  const rows: readonly { word: string; words?: readonly string[]; meant: readonly string[] }[] = [
    { word: 'reachgoal', meant: ['reachGoal'] },
    { word: 'reachGaol', meant: ['reachGoal'] },
    { word: 'parms', meant: ['params'] },
    { word: 'hti', meant: [] },
    { word: 'hits', meant: ['hit'] },
    { word: 'click', meant: [] },
    { word: '', meant: [] },
    { word: 'inti', words: ['exit', 'unit', 'init'], meant: [] },
    { word: 'unitt', words: ['exit', 'unit', 'init'], meant: ['unit'] },
    { word: 'waring', words: ['off', 'info', 'warning', 'error'], meant: ['warning'] },
    { word: 'aaa', words: ['aad', 'aac', 'aab', 'aae'], meant: ['aab', 'aac', 'aad'] },
    { word: 'цель', words: ['цена', 'цели'], meant: ['цели'] },
    { word: 'x'.repeat(5000), words: ['x'.repeat(4999)], meant: [] },
  ]
  for (const { word, words = methods, meant } of rows) {
    it(`${word.slice(0, 20) || 'nothing'} → ${meant.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(nearest(word, words), meant)
    })
  }
})
