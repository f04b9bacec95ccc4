import { campaignTags } from '../../../src/core/rules/campaign-tags/index.js'
import { rows } from '../../kit/rows.js'

rows(campaignTags, [
  {
    name: 'a misspelt name',
    speaks: '<a href="«https://shop.ru/?utm_sourse=mail&amp;utm_medium=email»">Shop</a>',
    words: ['Analytics does not know the parameter utm_sourse. Did you mean utm_source?'],
    fixed: '<a href="https://shop.ru/?utm_source=mail&amp;utm_medium=email">Shop</a>',
  },
  {
    name: 'capital letters in the name',
    speaks: '<a href="«https://shop.ru/?UTM_Source=mail»">Shop</a>',
    words: ['Analytics reads utm_source, not UTM_Source: names of campaign parameters are written small'],
    fixed: '<a href="https://shop.ru/?utm_source=mail">Shop</a>',
  },
  {
    name: 'no value',
    speaks: '<a href="«https://shop.ru/?utm_source=mail&utm_medium=»">Shop</a>',
    words: ['The parameter utm_medium is empty: visits by this link have no medium'],
  },
  {
    name: 'a space in the value',
    speaks: '<a href="«https://shop.ru/?utm_source=mail&utm_campaign=spring sale»">Shop</a>',
    words: ['The value of utm_campaign holds a space: many programs cut the link there'],
  },
  {
    name: 'behind the fragment',
    speaks: '<a href="«https://shop.ru/#top?utm_source=mail»">Shop</a>',
    words: ['The campaign parameters stand behind the #: browsers keep them to themselves, and Google Analytics does not read them'],
  },
  {
    name: 'a campaign without a source',
    speaks: '<a href="«https://shop.ru/?utm_medium=email&utm_campaign=spring»">Shop</a>',
    words: ['The link names a campaign and no utm_source: analytics asks for it always'],
    severities: ['info'],
  },
  { name: 'all three', silent: '<a href="https://shop.ru/?utm_source=mail&amp;utm_medium=email&amp;utm_campaign=spring">Shop</a>' },
  { name: 'a name of one’s own', silent: '<a href="https://shop.ru/?utm_source=mail&utm_partner_code=7">Shop</a>' },
  { name: 'a campaign by its number', silent: '<a href="https://shop.ru/?utm_id=7&utm_campaign=spring">Shop</a>' },
  { name: 'a plus for a space', silent: '<a href="https://shop.ru/?utm_source=mail&utm_campaign=spring+sale">Shop</a>' },
  { name: 'a template writes the value', path: 'a.twig', silent: '<a href="https://shop.ru/?utm_source={{ source }}">Shop</a>' },
  { name: 'a page of an application behind the fragment', silent: '<a href="https://shop.ru/#/sale?utm_source=mail">Shop</a>' },
  { name: 'no campaign', silent: '<a href="https://shop.ru/?page=2">Shop</a>' },
  { name: 'commented out', silent: '<!-- <a href="https://shop.ru/?utm_sourse=mail">Shop</a> -->' },
  { name: 'a test', path: 'tests/a.html', silent: '<a href="https://shop.ru/?utm_sourse=mail">Shop</a>' },
])
