import { unknownMethod } from '../../../src/core/rules/unknown-method/index.js'
import { rows } from '../../kit/rows.js'

const metrica = (word: string, best: string): string => `Yandex Metrica knows no \`${word}\`: the call does nothing. Is \`${best}\` meant?`

rows(unknownMethod, [
  {
    name: 'another case is surely meant',
    speaks: `<script>ym(11112222, '«reachgoal»', 'order')</script>`,
    words: [metrica('reachgoal', 'reachGoal')],
    fixed: `<script>ym(11112222, 'reachGoal', 'order')</script>`,
  },
  {
    name: 'a near word is offered',
    speaks: `<script>ym(11112222, '«reachGoall»', 'order')</script>`,
    words: [metrica('reachGoall', 'reachGoal')],
    offers: ['Write reachGoal'],
  },
  {
    name: 'a word that is like nothing',
    speaks: `<script>ym(11112222, '«subscribe»', 'order')</script>`,
    words: ['Yandex Metrica knows no `subscribe`: the call does nothing'],
  },
  {
    name: 'underscores of another vendor’s habits',
    path: 'app.js',
    speaks: `fbq('«track_custom»', 'CartOpened')`,
    words: ['Meta Pixel knows no `track_custom`: the call does nothing. Is `trackCustom` meant?'],
    fixed: `fbq('trackCustom', 'CartOpened')`,
  },
  {
    name: 'once, however often the function is called',
    path: 'app.js',
    speaks: `function goal(name) { ym(11112222, '«ReachGoal»', name) }
goal('a')
goal('b')`,
    words: [metrica('ReachGoal', 'reachGoal')],
    fixed: `function goal(name) { ym(11112222, 'reachGoal', name) }
goal('a')
goal('b')`,
  },
  {
    name: 'a handler attribute',
    speaks: `<a href="/" onclick="ym(11112222,'«Goal»','call'); return true">Call</a>`,
    words: ['Yandex Metrica knows no `Goal`: the call does nothing'],
  },
  {
    name: 'a list of words that is not the vendor’s own: only another case is told',
    path: 'app.js',
    speaks: `_tmr.push({ type: '«reachgoal»', id: '3407215', goal: 'order' })`,
    words: ['Top.Mail.Ru and VK Ads knows no `reachgoal`: the call does nothing. Is `reachGoal` meant?'],
    fixed: `_tmr.push({ type: 'reachGoal', id: '3407215', goal: 'order' })`,
    severities: ['warning'],
  },
  {
    name: 'the method of an object',
    path: 'app.js',
    speaks: `«VK.Retargeting.hit()»`,
    words: ['VK retargeting pixel knows no `hit`: the call does nothing. Is `Hit` meant?'],
    fixed: `VK.Retargeting.Hit()`,
    severities: ['warning'],
  },
  { name: 'a known method', silent: `<script>ym(11112222, 'reachGoal', 'order')</script>` },
  { name: 'a word that is not known', silent: `<script>function send(what) { ym(11112222, what) } window.send = send</script>` },
  { name: 'one of two words', silent: `<script>ym(11112222, goal ? 'reachGoal' : 'hit', '/x')</script>` },
  { name: 'a word of a list that is not closed', path: 'app.js', silent: `_tmr.push({ type: 'pageview2', id: 1 })` },
  { name: 'a plugin’s command', path: 'app.js', silent: `_paq.push(['HeatmapSessionRecording::disable']); _paq.push(['MyPlugin.start'])` },
  { name: 'in a comment', silent: `<!-- <script>ym(11112222, 'reachgoal', 'order')</script> -->` },
  { name: 'a function of the same name in a module', path: 'a.mjs', silent: `import { ym } from './own.js'; ym(1, 'go')` },
  { name: 'a test', path: 'test/metrica.spec.js', silent: `ym(11112222, 'reachgoal', 'order')` },
  { name: 'blocked until consent', silent: `<script type="text/plain" data-category="analytics">ym(11112222, 'reachgoal', 'x')</script>` },
  { name: 'counter and word exchanged', silent: `<script>ym('reachGoal', 11112222, 'order')</script>` },
])
