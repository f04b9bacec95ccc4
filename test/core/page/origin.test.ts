import assert from 'node:assert/strict'
import { originOf } from '../../../src/core/page/origin.js'

const LONG = 'x;'.repeat(3000)

interface Row {
  readonly path: string
  readonly text?: string
  readonly files?: readonly string[]
  readonly is: string
}

const rows: readonly Row[] = [
  { path: 'js/main.js', is: 'site' },
  { path: 'index.html', is: 'site' },
  { path: 'header.php', text: '<?php wp_head() ?>', is: 'site' },
  { path: 'bitrix/cache/js/s1/main/template_00/template.js', is: 'generated: a cache copy of 1C-Bitrix' },
  { path: 'www/bitrix/js/main/core.js', is: 'vendored: core of 1C-Bitrix' },
  { path: 'bitrix/components/bitrix/news/component.php', is: 'vendored: core of 1C-Bitrix' },
  { path: 'bitrix/components/shop/news/component.php', is: 'site' },
  { path: 'bitrix/templates/main/header.php', is: 'site' },
  { path: 'bitrix/templates/landing24/header.php', is: 'vendored: core of 1C-Bitrix' },
  { path: 'local/templates/main/header.php', is: 'site' },
  { path: 'wp-includes/js/a.js', is: 'vendored: core of WordPress' },
  { path: 'wp-content/themes/shop/header.php', is: 'site' },
  { path: 'wp-content/themes/twentytwenty/header.php', is: 'vendored: a theme of WordPress' },
  { path: 'wp-content/plugins/a/a.php', is: 'vendored: a plugin of WordPress' },
  { path: 'wp-content/mu-plugins/tracking.php', is: 'site' },
  { path: 'wp-content/cache/min/1/a.js', is: 'generated: a cache copy of WordPress' },
  { path: 'sites/all/modules/a/a.js', is: 'vendored: a module of Drupal' },
  { path: 'mirror/www.google-analytics.com/analytics.js', is: "vendored: a copy of another host's file" },
  { path: 'includes/third-party/gtm-head.php', is: 'site' },
  { path: '.next/static/a.js', is: 'generated: made by a build' },
  { path: 'js/jquery-3.6.0.min.js', text: LONG, is: 'vendored: jQuery or a plugin of it' },
  { path: 'js/jquery.js', text: '/*! | (c) OpenJS Foundation */', is: 'vendored: the library jquery' },
  { path: 'js/jquery.maskedinput.min.js', is: 'vendored: a plugin of jQuery' },
  { path: 'js/jquery.main.js', text: LONG, is: 'site' },
  { path: 'js/bootstrap.bundle.min.js', text: LONG, is: 'vendored: the library bootstrap' },
  { path: 'js/swiper-bundle.min.js', text: LONG, is: 'vendored: the library swiper' },
  { path: 'js/slick.js', text: "$('.a').slick()", is: 'site' },
  { path: 'js/video.js', text: LONG, is: 'site' },
  { path: 'src/chart.tsx', text: '/* copyright */', is: 'site' },
  { path: 'js/hook.js', text: '/**\n * Webflow to CRM hook\n * @license MIT\n */', is: 'site' },
  { path: 'js/video.js', text: "ym(1, 'reachGoal', 'play')", is: 'site' },
  { path: 'js/tilda-blocks-2.7.js', is: 'vendored: a script of Tilda' },
  { path: 'js/tilda-events-1.0.min.js', is: 'vendored: a script of Tilda' },
  {
    path: 'js/plugins.js',
    text: '/*!\n * Bootstrap v4.1.3 (https://getbootstrap.com/)\n */',
    is: 'vendored: its first lines say: Bootstrap',
  },
  { path: 'js/lib.js', text: '/*! jQuery v3.6.0 | (c) OpenJS */', is: 'vendored: its first lines say: jQuery' },
  { path: 'js/app.js', text: '/* react to clicks */\nfoo()', is: 'site' },
  { path: 'js/app.min.js', files: ['js/app.js'], is: 'generated: made from js/app.js' },
  { path: 'js/app.min.js', is: 'site' },
  { path: 'dist/js/app.js', files: ['src/js/app.ts'], is: 'generated: made from src/js/app.ts' },
  { path: 'dist/js/app.js', is: 'site' },
  { path: 'js/app.js', text: 'x()\n//# sourceMappingURL=app.js.map', files: ['ts/app.ts'], is: 'generated: made from ts/app.ts' },
  { path: 'js/app.js', text: 'x()\n//# sourceMappingURL=app.js.map', is: 'site' },
  { path: 'js/bundle.js', text: '/******/ (() => { // webpackBootstrap', is: 'generated: a webpack bundle' },
  { path: 'js/chunk-vendors.1a2b3c4d.js', is: 'generated: made by a build' },
  { path: 'cache/a.tpl.php', text: '<?php /* Smarty version 3.1 */', is: 'generated: a compiled template' },
  { path: 'elements/tabs/index.html', files: ['elements/tabs/.bower.json'], is: 'vendored: an installed package' },
  { path: 'elements/tabs/demo/a.js', files: ['elements/tabs/.bower.json'], is: 'vendored: an installed package' },
  { path: 'elements/tabs/index.html', files: ['elements/tabs/bower.json'], is: 'site' },
  { path: 'index.html', files: ['.bower.json'], is: 'site' },
  {
    path: 'js/goog/ui/drag.html',
    text: '<!doctype html>\n<!--\nCopyright 2010 The Closure Library Authors. All Rights Reserved.\n-->',
    is: 'vendored: its first lines say: The Closure Library Authors',
  },
  {
    path: 'js/goog/demos/dragger.html',
    text: '<!doctype html>\n<title>goog.fx.Dragger</title>',
    files: ['js/goog/base.js'],
    is: 'vendored: a demo of the Closure Library',
  },
  {
    path: 'js/goog/base.js',
    text: '// Copyright 2006 The Closure Library Authors. All Rights Reserved.\n',
    is: 'vendored: its first lines say: The Closure Library Authors',
  },
  {
    path: 'elements/core-item.html',
    text: '<!--\nCopyright (c) 2014 The Polymer Project Authors. All rights reserved.\n-->',
    is: 'vendored: its first lines say: The Polymer Project Authors',
  },
  { path: 'index.html', text: '<!-- Copyright 2026 The Shop Authors -->\n<!doctype html>', is: 'site' },
  { path: 'js/api.js', text: '// Automatically generated. Do not edit.', is: 'generated: its first lines say that it is generated' },
]

describe('originOf', () => {
  for (const { path, text = '', files = [], is } of rows) {
    it(`${path} ${text.slice(0, 30).replace(/\n/g, '⏎')} ${files.join(' ')}`, () => {
      const { origin, reason } = originOf(path, text, it => files.includes(it))
      assert.equal(reason === null ? origin : `${origin}: ${reason}`, is)
    })
  }
})
