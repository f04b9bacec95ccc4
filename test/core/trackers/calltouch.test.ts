import assert from 'node:assert/strict'
import { calltouch } from '../../../src/core/trackers/calltouch/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

describe('calltouch, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://mod.calltouch.ru/init.js?id=k4w8zq2m', 'loader init.js k4w8zq2m'],
    ['https://mod.calltouch.ru/init-min.js?id=k4w8zq2m', 'loader init.js k4w8zq2m'],
    ['https://mod.calltouch.ru/callback_widget_user_form_find.php', 'nothing'],
    ['https://api.calltouch.ru/calls-service/RestAPI/requests/27848/register/', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(calltouch, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['k4w8zq2m', 'usual'],
    ['27848', 'malformed'],
    ['K4W8ZQ2M', 'malformed'],
    ['xxxxxxxx', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(calltouch, id), what))
})

describe('calltouch, on pages', () => {
  recognises([
    {
      what: 'a plain tag',
      source: '<script async src="https://mod.calltouch.ru/init.js?id=k4w8zq2m"></script>',
      counters: ['calltouch k4w8zq2m loader'],
    },
    {
      what: 'a request for a call back',
      source: `<script>window.ctw.createRequest('main', '79001234567', [], function (ok) {}, null, ['site']);</script>`,
      events: ['calltouch - event createRequest'],
    },
  ])
})
