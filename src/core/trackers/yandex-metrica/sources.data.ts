import type { Source } from '../../model/index.js'

const seen = '2026-11-24'
const openTag = 'https://github.com/yandex/metrica-tag/blob/f5c44d1'

/** The open-source tag (Apache-2.0, 24 Feb 2026) is a subset of the production file: it shows how the code behaves, not all that it can do. */
export const sources: readonly Source[] = [
  {
    claims: 'tag.js, the init call, its options and their defaults',
    url: 'https://yandex.com/support/metrica/en/code/counter-initialize',
    seen,
  },
  {
    claims: 'tag.js?id=, several counters, ssr, session replay on one counter only',
    url: 'https://www.yandex.com/support/metrica/en/code/install-several-counters',
    seen,
  },
  {
    claims: 'noscript image; the code kept in a file of its own',
    url: 'https://yandex.ru/support/metrica/en/code/separate-code-file',
    seen,
  },
  { claims: 'watch.js as the file of older codes', url: 'https://yandex.com.tr/support/metrica/code/counter-initialize.html', seen },
  {
    claims: 'watch.js on a counter that was switched to the new code is reported as not found',
    url: 'https://github.com/narkq/react-yandex-metrika/issues/26',
    seen,
  },
  {
    claims: 'reachGoal, its arguments, price and currency, forbidden characters / \\ & # ? = "',
    url: 'https://yandex.com/support/metrica/en/objects/reachgoal',
    seen,
  },
  { claims: '%2B instead of + in goal identifiers', url: 'https://www.yandex.ru/support/metrica/en/general/goal-js-event', seen },
  { claims: 'a goal that is empty or matches [/&=?#] is not sent', url: `${openTag}/src/providers/goal/goal.ts`, seen },
  {
    claims: 'an unknown method and a swapped first argument are never sent; a second init of the same counter is ignored',
    url: `${openTag}/src/providers/stackProxy/stackProxy.ts`,
    seen,
  },
  { claims: 'the constructor takes (id, params, type, defer) or an object', url: `${openTag}/src/types.ts`, seen },
  { claims: 'yandex_metrika_callbacks and its older names', url: `${openTag}/src/providers/callbackInit`, seen },
  { claims: 'hit and its options', url: 'https://yandex.com/support/metrica/en/objects/hit', seen },
  { claims: 'the positional form of hit is outdated', url: 'https://yandex.com/support/metrica/en/objects/hit-url-title-referer', seen },
  { claims: 'userParams', url: 'https://yandex.ru/support/metrica/en/objects/user-params', seen },
  { claims: 'getClientID', url: 'https://yandex.ru/support/metrica/en/objects/get-client-id', seen },
  {
    claims: 'firstPartyParams, firstPartyParamsHashed',
    url: 'https://yandex.com/support/metrica/en/objects/first-party-params-hash',
    seen,
  },
  {
    claims: 'replacePhones',
    url: 'https://github.com/DefinitelyTyped/DefinitelyTyped/blob/master/types/yandex-metrika-tag/index.d.ts',
    seen,
  },
  {
    claims: 'the counter id is a 32-bit integer; codes on mc.webvisor.org as an alternative',
    url: 'https://github.com/az6ru/metrika-docs/blob/3897dfe/ru/management/openapi/counter/counter.md',
    seen,
  },
  { claims: 'e-commerce objects and the data layer', url: 'https://yandex.com/support/metrica/en/ecommerce/data', seen },
  { claims: 'actions that are not dropped; GA4 names that are converted', url: `${openTag}/src/utils/ecommerce/const.ts`, seen },
  { claims: 'hosts for a content security policy', url: 'https://www.yandex.com/support/metrica/en/code/install-counter-csp', seen },
  { claims: '__ym and __ymu are keys of the tag itself', url: `${openTag}/src/providers/params/const.ts`, seen },
  { claims: '_ym_uid, _ym_d', url: `${openTag}/src/utils/uid`, seen },
]
