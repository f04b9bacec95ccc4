import { profilesOf } from '../../core/index.js'
import type { OptionSpec, Rule } from '../../core/index.js'
import { blocks, paintFor, wrap } from '../../report/index.js'
import type { Paint, Screen } from '../../report/index.js'
import { didYouMean } from '../meant.js'
import { UsageError } from '../usage.js'

/** `countersign explain`: the page of a rule, for a terminal. */
export function explanation(id: string, rules: readonly Rule[], pages: ReadonlyMap<string, string>, screen: Screen): string {
  const rule = rules.find(it => it.id === id)
  if (rule === undefined) {
    const meant = didYouMean(
      id,
      rules.map(it => it.id),
    )
    throw new UsageError(`There is no rule "${id}".${meant} \`countersign rules\` lists all.`)
  }
  const paint = paintFor(screen)
  const { severity, topic, precision } = rule
  const asked = profilesOf(rule).join(', ')
  const facts = `${paint.severity[severity](severity)}${paint.faint(`  ${topic}, precision ${precision}, asked by ${asked}`)}`
  return [`${paint.title(id)}  ${facts}`, rule.title, ...pageParts(pages.get(id) ?? '', screen, paint), ...optionParts(rule, paint)]
    .map(part => `${part}\n`)
    .join('\n')
}

function pageParts(page: string, screen: Screen, paint: Paint): readonly string[] {
  return blocks(page).flatMap(block => {
    if (block.kind === 'heading') return block.level === 1 ? [] : [paint.strong(block.text)]
    if (block.kind === 'code') return [block.lines.map(line => paint.faint(`    ${line}`.trimEnd())).join('\n')]
    return [block.lines.flatMap(line => (line.startsWith('|') ? [line] : wrap(line, Math.min(100, screen.width)))).join('\n')]
  })
}

function optionParts({ options }: Rule, paint: Paint): readonly string[] {
  if (options === undefined) return []
  const lines = Object.entries(options).map(
    ([name, spec]) => `  ${paint.strong(name)}  ${spec.about} ${paint.faint(`Default: ${defaultOf(spec)}.`)}`,
  )
  return [[paint.strong('Options in countersign.yaml'), ...lines].join('\n')]
}

function defaultOf({ default: value }: OptionSpec): string {
  return JSON.stringify(value)
}
