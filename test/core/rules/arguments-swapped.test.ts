import { argumentsSwapped } from '../../../src/core/rules/arguments-swapped/index.js'
import { rows } from '../../kit/rows.js'

rows(argumentsSwapped, [
  {
    name: 'the counter after the method',
    speaks: `<script>ym('«reachGoal»', 11112222, "order")</script>`,
    words: ['The counter comes first and `reachGoal` second: this call does nothing'],
    fixed: `<script>ym(11112222, 'reachGoal', "order")</script>`,
  },
  {
    name: 'the counter is not known',
    path: 'a.js',
    speaks: `ym('«hit»', window.counter, location.href)`,
    words: ['The counter comes first and `hit` second: this call does nothing'],
  },
  {
    name: 'parameters before the name',
    path: 'a.js',
    speaks: `gtag('event', «{ value: 1 }», 'purchase')`,
    words: ["The name of gtag('event') comes before what stands in its place: nothing useful is sent"],
    fixed: `gtag('event', 'purchase', { value: 1 })`,
  },
  { name: 'in order', silent: `<script>ym(11112222, 'reachGoal', 'order')</script>` },
  { name: 'a word that is no method', silent: `<script>ym('counter', 'reachGoal', 'order')</script>` },
  { name: 'what stands first is not known', path: 'a.js', silent: `ym(id, 'reachGoal', 'order'); gtag('event', name, 'x')` },
  { name: 'a callback in the parameters’ place', path: 'a.js', silent: `ym(11112222, 'reachGoal', 'order', function () {})` },
])
