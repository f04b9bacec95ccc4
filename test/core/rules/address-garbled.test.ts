import { addressGarbled } from '../../../src/core/rules/address-garbled/index.js'
import { rows } from '../../kit/rows.js'

const said = (sign: string, rest: string, name: string): string =>
  `The address holds “${sign}${rest}”, which was \`&${name}\` once: an editor has taken its beginning for a sign. Write \`&amp;${name}\``

rows(addressGarbled, [
  {
    name: 'the currency of an order',
    speaks: `<img src="https://tbs.tradedoubler.com/report?organization=2148371&event=402715&orderNumber=1&orderValue=9.90«¤cy»=SEK">`,
    words: [said('¤', 'cy', 'currency')],
    fixed: `<img src="https://tbs.tradedoubler.com/report?organization=2148371&event=402715&orderNumber=1&orderValue=9.90&amp;currency=SEK">`,
  },
  {
    name: 'the section of a campaign’s link',
    speaks: `<a href="https://shop.example/?utm_source=mail«§ion»=tea&utm_medium=email">Tea</a>`,
    words: [said('§', 'ion', 'section')],
    fixed: `<a href="https://shop.example/?utm_source=mail&amp;section=tea&utm_medium=email">Tea</a>`,
  },
  {
    name: 'the parameter as it should be, plain and escaped',
    silent: `<img src="https://tbs.tradedoubler.com/report?organization=2148371&event=402715&orderNumber=1&currency=SEK"><img src="https://tbs.tradedoubler.com/report?organization=2148371&amp;event=402715&amp;currency=SEK">`,
  },
  { name: 'a sign in a text', silent: `<a href="https://shop.example/?utm_source=mail&utm_medium=email&utm_content=©2026">© 2026 Tea</a>` },
  { name: 'an image that reports nothing', silent: `<img src="/a.png?x=1¤cy=2">` },
])
