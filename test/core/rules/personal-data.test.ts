import { personalData } from '../../../src/core/rules/personal-data/index.js'
import { rows } from '../../kit/rows.js'

const GA4 = `<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments)} gtag('config', 'G-7RW3K9QZ2M')</script>`

rows(personalData, [
  {
    name: 'a field’s value under a telling key',
    path: 'a.js',
    speaks: `ym(1, 'reachGoal', 'order', { phone: «form.phone.value», total: 5 })
umami.track('signup', { email: «email» })`,
    words: [
      '`phone` looks like a visitor’s phone number: events must not carry it to Yandex Metrica',
      '`email` looks like a visitor’s e-mail address: events must not carry it to Umami',
    ],
  },
  {
    name: 'an address written in the code is most often the site’s own',
    speaks: `${GA4}<script>gtag('event', 'contact', { label: '«mailto:office@shop.example.org»' }); gtag('event', '«copy office@shop.example.org»')</script>`,
    words: [
      '`label` holds an e-mail address: events must not carry personal data to Google Analytics 4',
      'The event’s name holds an e-mail address: it must not go to Google Analytics 4',
    ],
    severities: ['info', 'info'],
  },
  {
    name: 'a form that is sent by address',
    speaks: `<!doctype html><html><head><title>a</title>${GA4}</head><body><form action="/order" «method="get"»><input name="email"><button>Send</button></form></body></html>`,
    words: ['The form puts `email` into the address of the next page, where every counter reads it: use method="post"'],
  },
  {
    name: 'a link',
    speaks: `<a href="«/unsubscribe?email=ivan.petrov@example.org»">Unsubscribe</a>`,
    words: ['The link carries an e-mail address in its address, where every counter reads it'],
  },
  {
    name: 'where vendors ask for it',
    path: 'a.js',
    silent: `ym(1, 'firstPartyParams', { email: email }); ym(1, 'userParams', { phone: phone }); fbq('init', '738291046518273', { em: email })`,
  },
  {
    name: 'enhanced conversions',
    path: 'a.js',
    silent: `gtag('set', 'user_data', { email: email }); gtag('event', 'conversion', { send_to: 'AW-1/a', user_data: { email: email } })`,
  },
  { name: 'hashed', path: 'a.js', silent: `umami.track('signup', { email: hashedEmail, phone: sha256(phone) })` },
  { name: 'a word and a truth value', path: 'a.js', silent: `umami.track('signup', { email: true, phone: 'clicked', method: 'email' })` },
  { name: 'a push, which a container may hash', path: 'a.js', silent: `dataLayer.push({ event: 'order', email: email })` },
  {
    name: 'links to write and to call',
    silent: `<a href="mailto:office@example.org?cc=a@example.org">a</a><a href="tel:+49301234567">b</a>`,
  },
  {
    name: 'a form that scripts send, and a search',
    silent: `<!doctype html><html><head><title>a</title>${GA4}</head><body><form><input name="email"></form><form action="/s" method="get"><input name="q"></form></body></html>`,
  },
])
