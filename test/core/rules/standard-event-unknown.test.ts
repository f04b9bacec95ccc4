import { standardEventUnknown } from '../../../src/core/rules/standard-event-unknown/index.js'
import { rows } from '../../kit/rows.js'

rows(standardEventUnknown, [
  {
    name: 'another case is surely meant',
    path: 'a.js',
    speaks: `fbq('track', '«purchase»', { value: 1, currency: 'EUR' })`,
    words: ['`purchase` is no event of Meta Pixel, whose names are exact: is `Purchase` meant?'],
    fixed: `fbq('track', 'Purchase', { value: 1, currency: 'EUR' })`,
  },
  {
    name: 'the name as another vendor writes it',
    path: 'a.js',
    speaks: `fbq('track', "«add_to_cart»")`,
    words: ['`add_to_cart` is no event of Meta Pixel, whose names are exact: is `AddToCart` meant?'],
    fixed: `fbq('track', "AddToCart")`,
  },
  {
    name: 'a near name is offered',
    path: 'a.js',
    speaks: `fbq('track', '«ViewContents»')`,
    words: ['`ViewContents` is no event of Meta Pixel, whose names are exact: is `ViewContent` meant?'],
    offers: ['Write ViewContent'],
  },
  {
    name: 'a name of one’s own has a method of its own',
    path: 'a.js',
    speaks: `fbq('track', '«CalculatorOpened»')`,
    words: ['`CalculatorOpened` is no event of Meta Pixel: names of your own go through `trackCustom`'],
    offers: ['Write trackCustom'],
  },
  {
    name: 'to one pixel',
    path: 'a.js',
    speaks: `fbq('trackSingle', '738291046518273', '«lead»')`,
    words: ['`lead` is no event of Meta Pixel, whose names are exact: is `Lead` meant?'],
    fixed: `fbq('trackSingle', '738291046518273', 'Lead')`,
  },
  {
    name: 'a list that is not the vendor’s own is never sure',
    path: 'a.js',
    speaks: `VK.Goal('«callback_request»')
VK.Goal('«purchas»')`,
    words: [
      '`callback_request` is not among the known names of VK retargeting pixel',
      '`purchas` is no event of VK retargeting pixel, whose names are exact: is `purchase` meant?',
    ],
    offers: ['Write purchase'],
    severities: ['info', 'info'],
  },
  {
    name: 'both alternatives are wrong',
    path: 'a.js',
    speaks: `fbq('track', ok ? '«lead»' : 'contact')`,
    words: ['`lead` is no event of Meta Pixel, whose names are exact: is `Lead` meant?'],
    fixed: `fbq('track', ok ? 'Lead' : 'contact')`,
  },
  { name: 'one alternative is right', path: 'a.js', silent: `fbq('track', ok ? 'Lead' : 'contact')` },
  { name: 'standard names', path: 'a.js', silent: `fbq('track', 'PageView'); fbq('track', 'Lead'); VK.Goal('lead')` },
  { name: 'a name of one’s own through its method', path: 'a.js', silent: `fbq('trackCustom', 'CalculatorOpened')` },
  { name: 'a name that is not known', path: 'a.js', silent: `fbq('track', name); fbq('track', 'Add' + what)` },
  {
    name: 'a name where an id belongs',
    speaks: `<script>twq('event', '«Purchase»', { value: 9 })</script>`,
    words: ['`Purchase` is no event of X Pixel, which takes the id of an event, such as tw-o1a2b-p3c4d: the call reports nothing'],
  },
  {
    name: 'an id where an id belongs, or a template’s',
    silent: `<script>twq('event', 'tw-o1a2b-p3c4d'); twq('event', '{{ X_EVENT }}'); twq('event', id)</script>`,
  },
  {
    name: 'a goal that has a number',
    speaks: `<script>_paq.push(['trackGoal', '«buy»'])</script>`,
    words: ['`buy` is no event of Matomo, which takes the number of a goal, such as 3: the call reports nothing'],
  },
  {
    name: 'the number of a goal, in quotes or not',
    silent: `<script>_paq.push(['trackGoal', 3]); _paq.push(['trackGoal', '3', 9.9])</script>`,
  },
])
