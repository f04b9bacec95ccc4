import { pageViewMissing } from '../../../src/core/rules/page-view-missing/index.js'
import { rows } from '../../kit/rows.js'

const words = (vendor: string, view: string): string => `${vendor} counts no page by itself: add \`${view}\` behind this`
const LOAD = `rudderanalytics.load('2bQv7RkXn4TzLcW9mYdJ6sHpFg3', 'https://data.example.org')`
const LIST = `rudderanalytics=window.rudderanalytics=[];for(var methods=["load","page","track"],i=0;i<methods.length;i++){var method=methods[i];rudderanalytics[method]=function(a){return function(){rudderanalytics.push([a].concat(Array.prototype.slice.call(arguments)))}}(method)};`

rows(pageViewMissing, [
  {
    name: 'Snowplow',
    speaks: `<!doctype html><script>snowplow('newTracker', '«sp1»', 'collect.example.org', { appId: 'a' }); snowplow('enableLinkClickTracking')</script>`,
    words: [words('Snowplow', "snowplow('trackPageView')")],
  },
  {
    name: 'RudderStack, with events alone',
    speaks: `<!doctype html><script>rudderanalytics.load('«2bQv7RkXn4TzLcW9mYdJ6sHpFg3»', 'https://data.example.org'); rudderanalytics.track('seen')</script>`,
    words: [words('RudderStack', 'rudderanalytics.page()')],
  },
  {
    name: 'RudderStack, its page view in a comment',
    speaks: `<!doctype html><script>rudderanalytics.load('«2bQv7RkXn4TzLcW9mYdJ6sHpFg3»', 'https://data.example.org') // rudderanalytics.page()</script>`,
    words: [words('RudderStack', 'rudderanalytics.page()')],
  },
  {
    name: 'reported at once, in a callback, for one tracker of several',
    silent: {
      'a.html': `<!doctype html><script>${LIST}${LOAD}; rudderanalytics.page()</script>`,
      'b.html': `<!doctype html><script>${LIST}${LOAD}; router.on('change', function () { rudderanalytics.page('a') })</script>`,
      'd.html': `<!doctype html><script>!function(){var e=window.rudderanalytics=window.rudderanalytics||[];e.load=function(k,u){e.push(["load",k,u])};e.load('2bQv7RkXn4TzLcW9mYdJ6sHpFg3','https://data.example.org');e.page()}()</script>`,
      'c.html': `<!doctype html><script>snowplow('newTracker', 'sp1', 'collect.example.org', {}); snowplow('trackPageView:sp1')</script>`,
    },
  },
  {
    name: 'in another file of the page, or in one that is not there',
    silent: {
      'a.html': `<!doctype html><script>snowplow('newTracker', 'sp1', 'collect.example.org', {})</script><script src="view.js"></script>`,
      'view.js': `snowplow('trackPageView')`,
      'b.html': `<!doctype html><script>snowplow('newTracker', 'sp1', 'collect.example.org', {})</script><script src="gone.js"></script>`,
    },
  },
  {
    name: 'under a condition, beside an unknown script, a command that nobody knows',
    silent: {
      'a.html': `<!doctype html><script>if (agreed) snowplow('newTracker', 'sp1', 'collect.example.org', {})</script>`,
      'b.html': `<!doctype html><script>snowplow('newTracker', 'sp1', 'collect.example.org', {})</script><script src="https://cdn.example.net/a.js"></script>`,
      'c.html': `<!doctype html><script>snowplow('newTracker', 'sp1', 'collect.example.org', {}); snowplow(command)</script>`,
    },
  },
  { name: 'a vendor that counts by itself', silent: `<!doctype html><script>ym(104430694, 'init', {})</script>` },
])
