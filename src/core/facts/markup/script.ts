import type { ScriptFact } from '../../model/index.js'
import { decodeText } from '../../page/html/entities.js'
import { percentDecoded } from '../../text/index.js'
import type { Attribute, Island, Markup, Tag } from '../../page/markup.js'
import { eventOf, triggerWords } from './handlers.js'
import type { ScriptBlock } from './script-block.js'
import { dialectOf, isModule, scriptSource, scriptState } from './script-type.js'
import { attributeOf, pointAt, standing, wholeOf } from './tag.js'
import { attributeValue } from './values.js'

/** A script that would run, or wait for consent; data blocks are none. @param order the tag's place among the tags */
export function scriptFact(tag: Tag, order: number, text: string, holes: readonly Island[]): ScriptFact | null {
  const state = scriptState(tag)
  if (state === null) return null
  const source = scriptSource(tag)
  return {
    kind: 'script',
    src: source ? attributeValue(source, text, holes) : null,
    async: attributeOf(tag, 'async') !== undefined,
    defer: attributeOf(tag, 'defer') !== undefined,
    module: isModule(tag),
    state,
    place: tag.place,
    order,
    trigger: null,
    by: 'tag',
    at: source ? pointAt(source) : (tag.content ?? tag.at),
    whole: wholeOf(tag),
  }
}

/**
 * All code that markup holds, in document order: inline scripts, handler attributes, `javascript:` links.
 * @param original the text before it was masked: Astro's frontmatter is an island to all but us
 */
export function scriptBlocks(markup: Markup, text: string, _holes: readonly Island[], original: string = text): readonly ScriptBlock[] {
  const blocks: ScriptBlock[] = []
  const front = markup.frontmatter
  if (front) blocks.push({ ...COMPONENT, at: front, dialect: 'ts', code: original.slice(front.start, front.end), tag: front, order: 0 })
  for (const [order, tag] of markup.tags.entries()) {
    if (tag.name === 'script') {
      const block = isComponentCode(tag, markup) ? componentBlock(tag, order) : scriptBlock(tag, order, text, markup)
      if (block) blocks.push(block)
    }
    for (const attribute of tag.attributes) {
      const block = attributeBlock(tag, attribute, order, text, markup)
      if (block) blocks.push(block)
    }
  }
  return blocks
}

const COMPONENT = {
  kind: 'module',
  entities: false,
  state: 'active',
  place: null,
  conditional: false,
  trigger: null,
  component: true,
} as const

/** Blocks of a `.vue` or `.svelte` file. Scripts inside elements, such as `<svelte:head>`, are the page's. */
function isComponentCode(tag: Tag, { component }: Markup): boolean {
  return (component === 'vue' || component === 'svelte') && tag.top
}

function componentBlock(tag: Tag, order: number): ScriptBlock | null {
  const { content } = tag
  if (!content || attributeOf(tag, 'src')) return null
  return { ...COMPONENT, at: content, dialect: dialectOf(tag), code: tag.text ?? '', tag: tag.at, order }
}

function scriptBlock(tag: Tag, order: number, text: string, { component }: Markup): ScriptBlock | null {
  const state = scriptState(tag)
  const { content } = tag
  if (state === null || !content || content.end === content.start || scriptSource(tag)) return null
  const code = tag.foreign ? decodeText(tag.text ?? '') : (tag.text ?? '')
  // Astro bundles a script without attributes as a TypeScript module.
  const bundled = component === 'astro' && tag.attributes.length === 0
  return {
    at: content,
    kind: bundled || isModule(tag) ? 'module' : 'classic',
    dialect: bundled ? 'ts' : dialectOf(tag),
    code,
    entities: code !== text.slice(content.start, content.end),
    state,
    place: tag.place,
    tag: tag.at,
    conditional: tag.conditional,
    trigger: null,
    order,
    component: false,
  }
}

/** Code in an attribute: of a handler, or of a link that runs it. */
function attributeBlock(tag: Tag, attribute: Attribute, order: number, text: string, markup: Markup): ScriptBlock | null {
  if (attribute.duplicate || attribute.value === '') return null
  const event = eventOf(attribute)
  const link = event === null && isLink(tag, attribute)
  if (event === null && !link) return null
  const state = standing(tag)
  const base = {
    state,
    place: tag.place,
    tag: tag.at,
    conditional: tag.conditional,
    trigger: triggerWords(event ?? (tag.name === 'form' ? 'submit' : 'click'), tag),
    order,
    component: false,
  }
  const exact = attribute.value === text.slice(attribute.valueAt.start, attribute.valueAt.end)
  if (!link) return { ...base, kind: 'handler', dialect: 'js', ...handlerCode(attribute, text, markup, exact) }
  const scheme = /^\s*javascript:/i.exec(attribute.value)?.[0].length ?? 0
  const written = attribute.value.slice(scheme)
  const code = percentDecoded(written)
  const start = exact ? attribute.valueAt.start + scheme : attribute.valueAt.start
  return { ...base, at: { start, end: attribute.valueAt.end }, kind: 'link', dialect: 'js', code, entities: !exact || code !== written }
}

/**
 * The code that runs on the event. Libraries and components also take a function there, which they call:
 * it is wrapped so that offsets stay, `{` and quotes giving their places to brackets.
 */
function handlerCode(
  attribute: Attribute,
  text: string,
  markup: Markup,
  exact: boolean,
): Partial<ScriptBlock> & Pick<ScriptBlock, 'at' | 'code' | 'entities'> {
  const { value, valueAt, name } = attribute
  const island = attribute.holed ? markup.islands.find(one => one.start === valueAt.start && one.end === valueAt.end) : undefined
  const own = markup.component === null ? {} : ({ dialect: 'ts', component: true } as const)
  if (island) {
    const code = `(${text.slice(island.code.start, island.code.end)})()`
    return { ...own, at: { start: island.start, end: island.end }, code, entities: false }
  }
  // In a template of Angular the code is all there is: a function's name alone calls nothing.
  if (name.startsWith('(')) return { at: valueAt, code: value, entities: !exact, dialect: 'ts' }
  if (!name.startsWith('on') && exact) {
    if (/^\s*[\w$.]+\s*$/.test(value)) return { ...own, at: valueAt, code: `${value}()`, entities: false }
    if (/^\s*(?:async\b\s*)?(?:function\b|[\w$]+\s*=>|\([^()]*\)\s*=>)/.test(value)) {
      return { ...own, at: { start: valueAt.start - 1, end: valueAt.end }, code: `(${value})()`, entities: false }
    }
    return { ...own, at: valueAt, code: value, entities: false }
  }
  return { at: valueAt, code: value, entities: !exact }
}

function isLink({ name: tag }: Tag, { name, value }: Attribute): boolean {
  const place = tag === 'form' ? name === 'action' : (tag === 'a' || tag === 'area') && (name === 'href' || name === 'xlink:href')
  return place && /^\s*javascript:(?!\s*(?:void|;|$))/i.test(value)
}
