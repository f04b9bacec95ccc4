import { heap } from '../../../src/core/trackers/heap/index.js'
import { knows } from '../../kit/addresses.js'
import { recognises } from '../../kit/recognise.js'

knows(heap, {
  addresses: [
    ['https://cdn.us.heap-api.com/config/2418063975/heap_config.js', 'loader heap_config.js 2418063975'],
    ['https://cdn.eu.heap-api.com/config/2418063975/heap_config.js', 'loader heap_config.js 2418063975'],
    ['https://cdn.heapanalytics.com/js/heap-2418063975.js', 'loader heap.js 2418063975'],
    ['https://cdn.example.com/js/heap-sort.js', 'nothing'],
  ],
  ids: [
    ['2418063975', 'usual'],
    ['24-18', 'malformed'],
    ['YOUR_APP_ID', 'placeholder'],
  ],
})

describe('heap, on pages', () => {
  recognises([
    {
      what: 'the snippet of version 5',
      source: `<script>
window.heapReadyCb=window.heapReadyCb||[],window.heap=window.heap||[],heap.load=function(e,t){window.heap.envId=e,window.heap.clientConfig=t=t||{},window.heap.clientConfig.shouldFetchServerConfig=!1;var a=document.createElement("script");a.type="text/javascript",a.async=!0,a.src="https://cdn.us.heap-api.com/config/"+e+"/heap_config.js";var r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(a,r);var n=["init","startTracking","stopTracking","track","resetIdentity","identify"],i=function(e){return function(){var t=Array.prototype.slice.call(arguments,0);window.heapReadyCb.push({name:e,fn:function(){heap[e]&&heap[e].apply(heap,t)}})}};for(var p=0;p<n.length;p++)heap[n[p]]=i(n[p])};
heap.load("2418063975");
</script>
<button onclick="heap.track('Plan chosen', { plan: 'pro' })">Choose</button>`,
      counters: ['heap 2418063975 snippet'],
      events: ['heap - event Plan chosen (click on button)'],
    },
    {
      what: 'the classic snippet',
      source: `<script type="text/javascript">
window.heap=window.heap||[],heap.load=function(e,t){window.heap.appid=e,window.heap.config=t=t||{};var r=document.createElement("script");r.type="text/javascript",r.async=!0,r.src="https://cdn.heapanalytics.com/js/heap-"+e+".js";var a=document.getElementsByTagName("script")[0];a.parentNode.insertBefore(r,a);for(var n=function(e){return function(){heap.push([e].concat(Array.prototype.slice.call(arguments,0)))}},p=["addEventProperties","identify","track"],o=0;o<p.length;o++)heap[p[o]]=n(p[o])};
heap.load("2418063975");
</script>`,
      counters: ['heap 2418063975 snippet'],
    },
    {
      what: 'events of a script of its own',
      path: 'src/stats.ts',
      source: `declare const heap: { track(name: string, data?: object): void }
export function signedUp(plan: string): void {
  heap.track('Signed up', { plan })
  window.heap.track('Done')
}`,
      events: ['heap - event Signed up', 'heap - event Done'],
    },
    {
      what: 'nothing in a heap that is a data structure',
      path: 'src/queue.js',
      source: `import { Heap } from './heap.js'
const heap = new Heap((a, b) => a - b)
heap.track(3)
heap.push(7)
heap.load([1, 2])`,
    },
  ])
})
