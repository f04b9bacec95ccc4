import { httpEquivUseless } from '../../../src/core/rules/http-equiv-useless/index.js'
import { rows } from '../../kit/rows.js'

const head = (tags: string): string => `<!doctype html><html><head>${tags}</head><body></body></html>`

rows(httpEquivUseless, [
  {
    name: 'a description',
    speaks: head('<meta http-equiv="«description»" content="Flowers">'),
    words: ['Nobody reads description from http-equiv: it is written name="description"'],
    fixed: head('<meta name="description" content="Flowers">'),
  },
  {
    name: 'robots in capital letters, the attribute too',
    speaks: head('<META HTTP-EQUIV="«Robots»" CONTENT="noindex">'),
    words: ['Nobody reads robots from http-equiv: it is written name="robots"'],
    fixed: head('<META name="Robots" CONTENT="noindex">'),
  },
  {
    name: 'a policy that only reports',
    speaks: head(`<meta http-equiv="«Content-Security-Policy-Report-Only»" content="default-src 'self'">`),
    words: ['Browsers do not read content-security-policy-report-only from a page: only the server can send it'],
  },
  {
    name: 'frame options',
    speaks: head('<meta http-equiv="«X-Frame-Options»" content="DENY">'),
    words: ['Browsers do not read x-frame-options from a page: only the server can send it'],
  },
  {
    name: 'what belongs there',
    silent: head(`<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="refresh" content="5; url=/a">`),
  },
  { name: 'by name', silent: head('<meta name="description" content="Flowers">') },
  { name: 'a policy', silent: head(`<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`) },
  { name: 'commented out', silent: head('<!-- <meta http-equiv="description" content="Flowers"> -->') },
  { name: 'old and harmless', silent: head('<meta http-equiv="imagetoolbar" content="no">') },
])
