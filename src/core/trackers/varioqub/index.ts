import type { Tracker } from '../../model/index.js'

const seen = '2026-11-24'

export const varioqub: Tracker = {
  id: 'varioqub',
  title: 'Yandex Varioqub',
  noun: 'experiment code',
  category: 'product',
  docs: 'https://yandex.ru/support/varioqub/connect.html',
  scents: ['ymab', 'abt.s3.yandex.net'],
  ids: {
    pattern: /^metrika\.\d{1,10}$/,
    words: 'metrika. and the number of the Metrica counter',
    example: 'metrika.98765432',
    placeholders: [/^metrika\.(?:0+|X+)$/i],
  },
  loaders: [{ name: 'exp.js', url: { hosts: ['abt.s3.yandex.net'], path: /^\/expjs\/latest\/exp\.js$/ }, async: 'recommended' }],
  protocols: [
    {
      style: 'function',
      global: 'ymab',
      counterAt: 0,
      // ymab({clientId: 'metrika.1', callback}) has no command.
      counterKey: 'clientId',
      commandAt: 1,
      methods: {
        init: {
          does: 'start',
          args: [
            { role: 'options', types: ['object', 'function'] },
            { role: 'callback', types: ['function'] },
          ],
          about: 'Starts experiments for the counter.',
        },
        getFlags: {
          does: 'other',
          args: [{ role: 'callback', types: ['function'], required: true }],
          about: 'Hands the flags of the running experiments to a callback.',
        },
      },
      otherwise: { does: 'start', args: [{ role: 'any' }, { role: 'any' }], about: 'Starts experiments for the counter.' },
      closed: false,
    },
  ],
  pixels: [],
  several: false,
  csp: { 'script-src': ['https://abt.s3.yandex.net'] },
  sources: [
    { claims: 'loader, ymab, placement', url: 'https://yandex.ru/support/varioqub/connect.html', seen },
    { claims: 'init, clientId, the id metrika.<counter>', url: 'https://yandex.com/support/varioqub/ru/objects/init', seen },
    { claims: 'getFlags', url: 'https://yandex.ru/support/varioqub/ru/objects/get-flags', seen },
  ],
}
