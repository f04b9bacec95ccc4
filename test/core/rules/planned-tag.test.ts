import { plannedTag } from '../../../src/core/rules/planned-tag/index.js'
import { rows } from '../../kit/rows.js'

const plan = `meta:\n  - { pages: shop/**, require: description, patterns: { title: '.+ – Tea shop' } }\n`

rows(plannedTag, [
  {
    name: 'one is missing, one looks otherwise',
    speaks: {
      'tracking-plan.yaml': plan,
      'shop/index.html': `<!doctype html><html>«<head>»<title>«Tea»</title></head><body></body></html>`,
    },
    words: ['The tracking plan wants description on this page', 'The tracking plan wants title to match .+ – Tea shop'],
  },
  {
    name: 'as planned',
    silent: {
      'tracking-plan.yaml': plan,
      'shop/index.html': `<!doctype html><html><head><title>Green – Tea shop</title><meta name="description" content="Tea"></head><body></body></html>`,
    },
  },
  {
    name: 'pages that are not named',
    silent: { 'tracking-plan.yaml': plan, 'index.html': `<!doctype html><html><head></head><body></body></html>` },
  },
  {
    name: 'a content that a template makes',
    silent: {
      'tracking-plan.yaml': plan,
      'shop/index.php': `<!doctype html><html><head><title><?= $title ?></title><meta name="description" content="<?= $d ?>"></head><body></body></html>`,
    },
  },
  { name: 'without a plan', silent: `<!doctype html><html><head></head><body></body></html>` },
])
