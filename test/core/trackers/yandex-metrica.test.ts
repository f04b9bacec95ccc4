import assert from 'node:assert/strict'
import { yandexMetrica } from '../../../src/core/trackers/yandex-metrica/index.js'
import { idIs, takenFor } from '../../kit/addresses.js'

describe('yandex-metrica, as data', () => {
  const addresses: readonly (readonly [string, string])[] = [
    ['https://mc.yandex.ru/metrika/tag.js', 'loader tag.js'],
    ['//mc.yandex.ru/metrika/tag.js?id=48213905', 'loader tag.js 48213905'],
    ['https://mc.yandex.com/metrika/tag.js', 'loader tag.js'],
    ['https://mc.yandex.com.tr/metrika/tag.js', 'loader tag.js'],
    ['https://mc.webvisor.org/metrika/tag_ww.js?id=48213905', 'loader tag.js 48213905'],
    ['https://cdn.jsdelivr.net/npm/yandex-metrica-watch/tag.js', 'loader tag.js'],
    ['../../mc.yandex.ru/metrika/tag.js', 'loader tag.js'],
    ['http://mc.yandex.ru/metrika/watch.js', 'loader watch.js'],
    ['https://mc.webvisor.org/metrika/watch_ww.js', 'loader watch.js'],
    ['https://cdn.jsdelivr.net/npm/yandex-metrica-watch/watch.js', 'loader watch.js'],
    ['https://mc.yandex.ru/watch/48213905', 'counter pixel 48213905'],
    ['//mc.yandex.ru/watch/48213905?ut=noindex', 'counter pixel 48213905'],
    ['https://mc.yandex.ru/watch/XXXXXXXX', 'counter pixel XXXXXXXX'],
    ['https://informer.yandex.ru/informer/48213905/3_1_FFFFFFFF_EFEFEFFF_0_pageviews', 'badge pixel 48213905'],
    ['//bs.yandex.ru/informer/48213905/3_1_FFFFFFFF_FFFFFFFF_0_pageviews', 'badge pixel 48213905'],
    ['https://mc.yandex.ru/pixel/2597235161527018393?rnd=%aw_random%', 'nothing'],
    ['https://metrika.yandex.ru/stat/?id=48213905&from=informer', 'nothing'],
    ['https://yastatic.net/share2/share.js', 'nothing'],
    ['/js/metrika.js', 'nothing'],
    ['https://mc.yandex.ru.example.com/metrika/tag.js', 'nothing'],
  ]
  for (const [url, what] of addresses) it(`takes ${url} for ${what}`, () => assert.equal(takenFor(yandexMetrica, url), what))

  const ids: readonly (readonly [string, string])[] = [
    ['48213905', 'usual'],
    ['104430694', 'usual'],
    ['215', 'well-formed'],
    ['48213905:1', 'well-formed'],
    ['', 'malformed'],
    ['48213905abc', 'malformed'],
    ['UA-1234-1', 'malformed'],
    ['48 213 905', 'malformed'],
    ['12345678901', 'malformed'],
    ['XXXXXX', 'placeholder'],
    ['xxxxxxxx', 'placeholder'],
    ['00000000', 'placeholder'],
    ['12345678', 'placeholder'],
  ]
  for (const [id, what] of ids) it(`thinks "${id}" ${what}`, () => assert.equal(idIs(yandexMetrica, id), what))

  it('knows the methods with their case, by which alone they work', () => {
    const [ym] = yandexMetrica.protocols
    assert.deepEqual(Object.keys(ym?.methods ?? {}).sort(), [
      'accurateTrackBounce',
      'addFileExtension',
      'clickmap',
      'destruct',
      'enableAll',
      'extLink',
      'file',
      'firstPartyParams',
      'firstPartyParamsHashed',
      'getClientID',
      'hit',
      'init',
      'notBounce',
      'params',
      'reachGoal',
      'replacePhones',
      'setUserID',
      'trackHash',
      'trackLinks',
      'userParams',
    ])
  })

  it('names the object every generation makes', () => {
    const pattern = yandexMetrica.protocols.find(one => one.style === 'methods' && one.from === undefined)?.global
    assert.ok(pattern instanceof RegExp)
    const rows = { yaCounter48213905: '48213905', yaCounterXXXXXX: 'XXXXXX', yaCounter: null, yaCounterId: null, myyaCounter1: null }
    for (const [name, id] of Object.entries(rows)) assert.equal(pattern.exec(name)?.[1] ?? null, id, name)
  })

  it('tells goals that are not sent from goals that are only unwise', () => {
    const { forbidden, discouraged } = yandexMetrica.names ?? {}
    for (const lost of ['form/sent', 'a&b', 'really?', '#order', 'a=b']) assert.ok(forbidden?.test(lost), lost)
    for (const unwise of ['a\\b', 'say "hi"', 'a+b']) assert.ok(!forbidden?.test(unwise) && discouraged?.test(unwise), unwise)
    for (const fine of ['order', 'zakaz_zvonka', 'ORDER-2', 'заявка', 'a%2Bb', 'two words']) {
      assert.ok(!forbidden?.test(fine) && !discouraged?.test(fine), fine)
    }
  })

  it('knows the options that the generated code carries', () => {
    const generated = ['ssr', 'webvisor', 'clickmap', 'ecommerce', 'referrer', 'url', 'accurateTrackBounce', 'trackLinks', 'trackHash']
    for (const name of generated) assert.ok(yandexMetrica.options && Object.hasOwn(yandexMetrica.options.known, name), name)
    for (const slip of ['clickMap', 'tracklinks', 'webVisor', 'hash'])
      assert.ok(!Object.hasOwn(yandexMetrica.options?.known ?? {}, slip), slip)
  })

  it('knows the actions of e-commerce that are not dropped', () => {
    const { ecommerce } = yandexMetrica
    assert.ok(ecommerce)
    const { actions, converts } = ecommerce
    for (const kept of ['impressions', 'click', 'detail', 'add', 'remove', 'purchase', 'promoView', 'promoClick'])
      assert.ok(actions[kept], kept)
    for (const dropped of ['buy', 'purchased', 'refund', 'checkout_option', 'Purchase']) assert.ok(!actions[dropped], dropped)
    for (const [name, action] of Object.entries(converts ?? {})) assert.ok(actions[action], `${name} becomes ${action}`)
  })
})
