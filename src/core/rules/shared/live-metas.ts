import type { CommonAsk, MetaFact } from '../../model/index.js'
import { isGenuine } from './is-genuine.js'
import { isBackstage } from './is-backstage.js'

/** What the page's own file says to every visitor under this name: not commented out, not in `<noscript>` or `<template>`. Nothing where nobody comes. */
export function liveMetas(ask: CommonAsk, name: string): readonly MetaFact[] {
  const live = ask.metas(name).filter(fact => fact.state === 'active' && isGenuine(fact))
  return live.length === 0 || isBackstage(ask.page.path) ? NONE : live
}

/** Those of them that stand in the head as written, or in a part whose place only the page that includes it can say. */
export function headMetas(ask: CommonAsk, name: string): readonly MetaFact[] {
  return liveMetas(ask, name).filter(fact => fact.place !== 'body' || fact.writtenInHead)
}

/** Those of them that are always there: alternatives of a template are left out. */
export function certainMetas(ask: CommonAsk, name: string): readonly MetaFact[] {
  return liveMetas(ask, name).filter(fact => !fact.conditional)
}

const NONE: readonly MetaFact[] = []
