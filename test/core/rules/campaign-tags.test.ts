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
  {
    name: 'no question mark, and two of them',
    speaks:
      '<a href="«https://shop.ru/sale&utm_source=mail»">A</a><a href="«https://shop.ru/?page=2?utm_source=mail&utm_medium=email&utm_campaign=a»">B</a>',
    words: [
      'The campaign parameters begin with & where ? belongs: analytics does not find them',
      'The campaign parameters begin with ? where & belongs: analytics does not find them',
    ],
  },
  {
    name: 'the same parameter twice',
    speaks: '<a href="«https://shop.ru/?utm_source=mail&utm_medium=email&utm_source=crm»">Shop</a>',
    words: ['The parameter utm_source stands there twice: analytics reads one of them'],
  },
  {
    name: 'medium for source',
    speaks: '<a href="«https://shop.ru/?utm_source=cpc&utm_medium=google&utm_campaign=a»">Shop</a>',
    words: ['The source cpc and the medium google stand in each other’s place: reports show the visits nowhere people look for them'],
  },
  {
    name: 'the click of somebody else',
    speaks: '<a href="«https://shop.ru/?gclid=EAIaIQobChMI8fDh7sXy»">Shop</a>',
    words: ['gclid marks one click on one ad: in a link it makes every visit a part of that click'],
  },
  { name: 'an address within the address', silent: '<a href="/go?to=https://shop.ru/?utm_source=mail&utm_medium=email">Shop</a>' },
  { name: 'a try of a click', silent: '<a href="https://shop.ru/?gclid=test">Shop</a>' },
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
