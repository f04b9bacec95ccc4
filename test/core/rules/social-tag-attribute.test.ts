import { socialTagAttribute } from '../../../src/core/rules/social-tag-attribute/index.js'
import { rows } from '../../kit/rows.js'

const property = (name: string): string =>
  `${name} is written in \`name\`: Open Graph tags have their name in \`property\`, and strict readers do not find it elsewhere`
const byName = (name: string): string =>
  `${name} is written in \`property\`: X names its tags in \`name\`, and not every reader looks elsewhere`

rows(socialTagAttribute, [
  {
    name: 'Open Graph by name',
    speaks: `<head><meta «name="og:title"» content="name=x"></head>`,
    words: [property('og:title')],
    fixed: `<head><meta property="og:title" content="name=x"></head>`,
  },
  {
    name: 'content first, upper case, no quotes, self-closed',
    speaks: `<HEAD><META CONTENT='a > b' «NAME=og:Description» /></HEAD>`,
    words: [property('og:description')],
    fixed: `<HEAD><META CONTENT='a > b' property=og:Description /></HEAD>`,
  },
  {
    name: 'Twitter by property',
    speaks: `<head><meta «property = "twitter:card"» content="summary"></head>`,
    words: [byName('twitter:card')],
    severities: ['info'],
    fixed: `<head><meta name = "twitter:card" content="summary"></head>`,
  },
  {
    name: 'an article’s date, whose content a template writes',
    path: 'a.twig',
    speaks: `<head><meta «name="article:published_time"» content="{{ date }}"></head>`,
    words: [property('article:published_time')],
    fixed: `<head><meta property="article:published_time" content="{{ date }}"></head>`,
  },
  {
    name: 'another property stands there already',
    speaks: `<head><meta «name="og:title"» property="title" content="Shop"></head>`,
    words: [property('og:title')],
  },
  { name: 'right', silent: `<head><meta property="og:title" content="Shop"><meta name="twitter:card" content="summary"></head>` },
  { name: 'both attributes', silent: `<head><meta name="og:title" property="og:title" content="Shop"></head>` },
  { name: 'written both ways', silent: `<head><meta name="og:title" content="Shop"><meta property="og:title" content="Shop"></head>` },
  { name: 'other names', silent: `<head><meta name="description" content="og:title"><meta name="title" content="Shop"></head>` },
  { name: 'a test page', path: 'tests/a.html', silent: `<head><meta name="og:title" content="Shop"></head>` },
  { name: 'commented out', silent: `<head><!-- <meta name="og:title" content="Shop"> --></head>` },
])
