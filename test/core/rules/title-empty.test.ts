import { titleEmpty } from '../../../src/core/rules/title-empty/index.js'
import { rows } from '../../kit/rows.js'

const EMPTY = 'The title is empty: search results and browser tabs show the address instead'

rows(titleEmpty, [
  { name: 'nothing in it', speaks: `<!doctype html><head>«<title></title>»</head><body></body>`, words: [EMPTY] },
  {
    name: 'only blanks',
    speaks: `<!doctype html><head>«<title>
  &nbsp; </title>»</head><body></body>`,
    words: [EMPTY],
  },
  { name: 'upper case', speaks: `<HTML><HEAD>«<TITLE></TITLE>»</HEAD><BODY></BODY></HTML>`, words: [EMPTY] },
  { name: 'a part that holds the head', speaks: { 'inc/head.php': `<meta charset="utf-8">«<title></title>»` }, words: [EMPTY] },
  { name: 'a title', silent: `<!doctype html><head><title>Shop</title></head><body></body>` },
  { name: 'two of them, one says something', silent: `<!doctype html><head><title></title><title>Shop</title></head><body></body>` },
  { name: 'a template fills it', path: 'a.php', silent: `<html><head><title><?= $title ?></title></head><body></body></html>` },
  { name: 'a content system fills it', silent: `<html><head><title>[[*pagetitle]]</title></head><body></body></html>` },
  { name: 'a script fills it', silent: `<html><head><title ng-bind="title"></title></head><body></body></html>` },
  { name: 'in a comment', silent: `<html><head><!-- <title></title> --><title>Shop</title></head><body></body></html>` },
  { name: 'a letter', path: 'emails/order.html', silent: `<html><head><title></title></head><body></body></html>` },
  {
    name: 'a script answers a form',
    path: 'feedback.php',
    silent: `<?php mail('a@shop.ru', 'Question', $_POST['text']); ?>\n<!doctype html><html><head><title></title></head><body>Sent</body></html>`,
  },
  {
    name: 'a script that keeps what a form sent',
    path: 'form.php',
    silent: `<?php $db->prepare('INSERT INTO forms (name) VALUES (?)')->execute([$_POST['name']]); ?>\n<!doctype html><html><head><title></title></head><body>Kept</body></html>`,
  },
  { name: 'a test page', path: 'tests/a.html', silent: `<html><head><title></title></head><body></body></html>` },
  { name: 'a component', path: 'a.vue', silent: `<template><title></title></template>` },
])
