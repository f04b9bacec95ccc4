import { eventClassMisspelt } from '../../../src/core/rules/event-class-misspelt/index.js'
import { rows } from '../../kit/rows.js'

rows(eventClassMisspelt, [
  {
    name: 'one dash, which site builders leave',
    speaks: `<a class="button «plausible-event-name-Signup»" href="/join">Join</a>`,
    words: ['Plausible does not see the class `plausible-event-name-Signup`: write `plausible-event-name=Signup`'],
    fixed: `<a class="button plausible-event-name=Signup" href="/join">Join</a>`,
  },
  {
    name: 'an underscore, beside a name of several words',
    speaks: `<form class="«plausible-event-name_Contact+Form»"></form>`,
    words: ['Plausible does not see the class `plausible-event-name_Contact+Form`: write `plausible-event-name=Contact+Form`'],
    fixed: `<form class="plausible-event-name=Contact+Form"></form>`,
  },
  {
    name: 'both ways that the vendor reads',
    silent: `<a class="plausible-event-name=Signup">a</a><a class="plausible-event-name--Signup">b</a>`,
  },
  { name: 'a class of a style', silent: `<a class="plausible-event plausible-event-names">a</a>` },
  { name: 'in a comment', silent: `<!-- <a class="plausible-event-name-Signup">a</a> -->` },
])
