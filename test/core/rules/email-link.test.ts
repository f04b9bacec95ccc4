import { emailLink } from '../../../src/core/rules/email-link/index.js'
import { rows } from '../../kit/rows.js'

const mail = (links: string): string => `<!doctype html><html><body><table><tr><td>${links}</td></tr></table></body></html>`

rows(emailLink, [
  {
    name: 'addresses that lead nowhere',
    path: 'emails/sale.html',
    speaks: mail('<a href="«/sale»">a</a><a href="«//shop.example/»">b</a><a href="«#»">c</a><a href="«file:///C:/sale.html»">d</a>'),
    words: [
      'The address /sale has no host: in a letter it leads nowhere',
      'The address //shop.example/ leaves http or https open: in a letter it leads nowhere',
      'The link has no address',
      'The link leads to a file of the computer on which the letter was made',
    ],
  },
  {
    name: 'addresses of others',
    path: 'emails/sale.html',
    speaks: mail('<a href="«http://localhost:8080/sale»">a</a><a href="«https://example.com/sale»">b</a>'),
    words: ['The link leads to localhost:8080, which only its owner reaches', 'The link leads to example.com, a placeholder'],
  },
  {
    name: 'marks, mails and whole addresses',
    path: 'emails/sale.html',
    silent: mail(
      '<a href="*|URL|*">a</a><a href="%link%">b</a><a href="mailto:a@shop.example">c</a><a href="https://shop.example/">d</a><a href="#top">e</a>',
    ),
  },
  { name: 'a template', path: 'emails/sale.twig', silent: mail('<a href="{{ url }}">a</a>') },
  { name: 'a page', silent: mail('<a href="/sale">a</a>') },
])
