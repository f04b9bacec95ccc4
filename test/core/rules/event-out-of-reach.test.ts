import { eventOutOfReach } from '../../../src/core/rules/event-out-of-reach/index.js'
import { rows } from '../../kit/rows.js'

const HOME = '<!doctype html><html><body><button id="order">Order</button></body></html>'
const GOAL = "document.querySelector('#order').onclick = function () { ym(48120011, 'reachGoal', '«lead»') }"
const PLAIN = GOAL.replace(/[«»]/g, '')
const inPage = (script: string): string =>
  `<!doctype html><html><body><a class="tel" href="tel:1">Call</a><script>${script}</script></body></html>`

rows(eventOutOfReach, [
  {
    name: 'a script that no page loads',
    speaks: { 'js/goals.js': GOAL, 'index.html': HOME },
    words: ['No page of the site loads this file, so "lead" can never be sent'],
  },
  {
    name: 'its events are named, but not all of them',
    speaks: {
      'js/goals.js': ['«a»', 'b', 'c', 'd', 'a'].map(name => `ym(48120011, 'reachGoal', '${name}')`).join('\n'),
      'index.html': HOME,
    },
    words: ['No page of the site loads this file, so "a", "b", "c" and others can never be sent'],
  },
  {
    name: 'a function that nothing calls',
    speaks: inPage("function «sendLead»(goal) { ym(48120011, 'reachGoal', goal) }"),
    words: ['Nothing on the site calls sendLead(), so what it reports is never sent'],
  },
  {
    name: 'a function of a script that nothing calls',
    speaks: {
      'goals.js': "window.«sendLead» = function (goal) { gtag('event', goal) }"
        .replace('«sendLead»', 'sendLead')
        .replace('function', '«function')
        .replace(/\}$/, '}»'),
      'index.html': '<!doctype html><html><body><script src="goals.js"></script></body></html>',
    },
    words: ['Nothing on the site calls sendLead(), so what it reports is never sent'],
  },
  {
    name: 'a page loads it',
    silent: { 'js/goals.js': PLAIN, 'index.html': HOME.replace('</body>', '<script src="js/goals.js"></script></body>') },
  },
  { name: 'a build step takes it', silent: { 'src/goals.js': PLAIN, 'index.html': HOME }, config: { exists: ['package.json'] } },
  { name: 'a module', silent: { 'js/goals.js': `export ${PLAIN.replace('document', 'const x = document')}`, 'index.html': HOME } },
  { name: 'another script speaks of it', silent: { 'js/goals.js': PLAIN, 'js/load.js': "load('goals.js')", 'index.html': HOME } },
  {
    name: 'a loader of modules speaks of it',
    silent: { 'js/goals.js': PLAIN, 'js/main.js': "require(['jquery', 'lib/goals'])", 'index.html': HOME },
  },
  {
    name: 'a page loads what only running knows',
    path: 'index.php',
    silent: { 'js/goals.js': PLAIN, 'index.php': '<!doctype html><html><body><script src="<?= $script ?>"></script></body></html>' },
  },
  { name: 'a worker', silent: { 'sw.js': "gtag('event', 'push')", 'index.html': HOME } },
  { name: 'a script of a test', silent: { 'tests/goals.js': PLAIN, 'index.html': HOME } },
  { name: 'no pages at all', silent: { 'goals.js': PLAIN } },
  {
    name: 'a snippet that people copy',
    silent: { 'docs/snippets/goals.js': PLAIN, 'templates/datalayer.js': PLAIN, 'datalayer-specification.js': PLAIN, 'index.html': HOME },
  },
  { name: 'all pages are there to be copied', silent: { 'assets/patterns.js': PLAIN, 'assets/gtag-template.html': HOME } },
  {
    name: 'a page is not known altogether',
    silent: {
      'js/goals.js': PLAIN,
      'index.html': HOME,
      'about.php': "<!doctype html><html><head><?php include 'gone.php' ?></head></html>",
    },
  },
  { name: 'nothing is sent', silent: { 'js/menu.js': 'open()', 'index.html': HOME } },
  {
    name: 'a handler calls it',
    silent: inPage("function sendLead(goal) { ym(48120011, 'reachGoal', goal) }").replace('<a ', '<a onclick="sendLead(\'x\')" '),
  },
  {
    name: 'another page calls it',
    silent: {
      'index.html': '<!doctype html><html><body><script src="goals.js"></script></body></html>',
      'goals.js': "function sendLead(goal) { gtag('event', goal) }",
      'a.html': '<!doctype html><html><body><script src="goals.js"></script><p onclick="sendLead(1)"></p></body></html>',
    },
  },
  {
    name: 'it is exported',
    silent: {
      'index.html': '<!doctype html><html><body><script type="module" src="goals.js"></script></body></html>',
      'goals.js': "export function sendLead(goal) { gtag('event', goal) }",
    },
  },
  {
    name: 'a tag manager may call it',
    silent: inPage("function sendLead(goal) { ym(48120011, 'reachGoal', goal) }").replace(
      '<body>',
      '<body><noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-ABC123"></iframe></noscript>',
    ),
  },
  {
    name: 'a template may call it',
    path: 'index.php',
    silent: inPage("function sendLead(goal) { ym(48120011, 'reachGoal', goal) }").replace('<body>', '<body><?php the_content() ?>'),
  },
])
