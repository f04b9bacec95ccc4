import { campaignHabits } from '../../../src/core/rules/campaign-habits/index.js'
import { rows } from '../../kit/rows.js'

const link = (query: string): string => `<a href="https://b.example/?${query}">Cubes</a>`
const page = (query: string): string => link(`«${query}»`).replace(/href="([^"«]*)«([^»]*)»"/, 'href="«$1$2»"')

rows(campaignHabits, [
  {
    name: 'a medium without a channel',
    speaks: page('utm_source=partner&utm_medium=banner_top&utm_campaign=a'),
    words: ['Google Analytics has no channel for utm_medium=banner_top: visits by this link are Unassigned'],
  },
  {
    name: 'capitals',
    speaks: page('utm_source=Partner&utm_medium=cpc&utm_campaign=Sale'),
    words: ['utm_source=Partner has capitals: reports part it from the same word in small letters'],
  },
  {
    name: 'no campaign',
    speaks: page('utm_source=partner&utm_medium=referral'),
    words: ['The link has utm_source and utm_medium and no utm_campaign: Google asks for source, medium and campaign together'],
  },
  {
    name: 'a letter',
    path: 'emails/sale.html',
    speaks: `<!doctype html><html><body>${page('utm_source=crm&utm_medium=newsletter&utm_campaign=a')}</body></html>`,
    words: ['This link stands in a letter and has utm_medium=newsletter: Google Analytics counts letters by email'],
  },
  {
    name: 'one source in two spellings',
    speaks: {
      'index.html': `<!doctype html>${page('utm_source=super-site&utm_medium=cpc&utm_campaign=a')}`,
      'a.html': `<!doctype html>${link('utm_source=supersite&utm_medium=cpc&utm_campaign=a')}${link('utm_source=supersite&utm_medium=cpc&utm_campaign=b')}`,
    },
    words: ['super-site and supersite are two sources in reports: other links of the site write supersite'],
  },
  { name: 'all is right', silent: link('utm_source=partner&utm_medium=cpc&utm_campaign=a') },
  { name: 'a source that Google knows', silent: link('utm_source=telegram&utm_medium=post&utm_campaign=a') },
  { name: 'a mark of an advertising system', silent: link('utm_source=partner&utm_medium={source_type}&utm_campaign=a') },
  { name: 'no campaign at all', silent: link('page=2') },
  { name: 'a template writes the address', path: 'a.twig', silent: '<a href="{{ url }}?utm_source=A">Cubes</a>' },
  { name: 'a test page', path: 'tests/a.html', silent: link('utm_source=A&utm_medium=b') },
])
