import type { PlannedEvent, PlannedParameter, PlanTask } from '../../core/model/index.js'
import { count } from '../words.js'
import { isFailure } from './check.js'
import { cell, xml } from './formats.js'

/** A part of the brief, in no notation yet. */
type Block =
  | { readonly is: 'title' | 'section' | 'text'; readonly text: string }
  | { readonly is: 'list' | 'checks'; readonly lines: readonly string[] }
  | { readonly is: 'code'; readonly text: string }

/** The technical task for the programmer: what is missing or wrong, where, with which code, and how it will be accepted. Markdown. */
export function briefMarkdown(tasks: readonly PlanTask[]): string {
  return `${blocksOf(tasks).map(markdown).join('\n\n')}\n`
}

/** The same as a page of its own that needs nothing else. */
export function briefHtml(tasks: readonly PlanTask[]): string {
  const body = blocksOf(tasks).map(html).join('\n')
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Tracking to be built</title>\n<style>${STYLE}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}pre{background:#f3f3f3;padding:.75rem;overflow:auto}'

function blocksOf(tasks: readonly PlanTask[]): readonly Block[] {
  const open = tasks.filter(({ item }) => isFailure(item.state))
  if (open.length === 0) {
    return [
      { is: 'title', text: 'Tracking to be built' },
      { is: 'text', text: 'Nothing: the site tracks what the plan asks for.' },
    ]
  }
  return [
    { is: 'title', text: 'Tracking to be built' },
    { is: 'text', text: `${count(open.length, 'task')}. The work is done when "countersign plan check" reports none of them.` },
    ...open.flatMap(taskBlocks),
    { is: 'section', text: 'Acceptance' },
    { is: 'checks', lines: open.map(({ item }) => `${item.name}: ${item.state === 'wrong' ? 'put right' : 'in place'}`) },
  ]
}

function taskBlocks({ item, event, calls }: PlanTask, at: number): readonly Block[] {
  const lines = [
    ...item.reasons.map(reason => `Now: ${reason}`),
    ...(event === null ? [] : wishes(event)),
    ...(item.owner === null ? [] : [`Ask: ${item.owner}`]),
  ]
  return [
    { is: 'section', text: `${at + 1}. ${item.name}` },
    ...(item.meaning === null ? [] : [{ is: 'text' as const, text: item.meaning }]),
    { is: 'list', lines },
    ...(event?.status === 'deprecated'
      ? []
      : calls.flatMap(({ vendor, code }): Block[] => [
          { is: 'text', text: `${vendor}:` },
          { is: 'code', text: code },
        ])),
  ]
}

function wishes({ status, pages, selectors, trigger, parameters }: PlannedEvent): readonly string[] {
  if (status === 'deprecated') return ['To do: take it out']
  return [
    ...(pages.length === 0 ? [] : [`Pages: ${pages.join(', ')}`]),
    ...(selectors.length === 0 ? [] : [`Element: ${selectors.join(', ')}`]),
    ...(trigger === null ? [] : [`When: ${trigger}`]),
    ...parameters.map(it => `Parameter ${parameterWords(it)}`),
  ]
}

function parameterWords({ name, type, required, values, pattern, unit, meaning, neverPersonal }: PlannedParameter): string {
  const words = [
    ...(type === null ? [] : [type]),
    required ? 'always' : 'where it is known',
    ...(values.length === 0 ? [] : [`one of ${values.join(', ')}`]),
    ...(pattern === null ? [] : [`matches ${pattern}`]),
    ...(unit === null ? [] : [`in ${unit}`]),
    ...(neverPersonal ? ['never personal data'] : []),
  ]
  return `${name}: ${words.join(', ')}${meaning === null ? '' : `. ${meaning}`}`
}

function markdown(block: Block): string {
  switch (block.is) {
    case 'title':
      return `# ${cell(block.text)}`
    case 'section':
      return `## ${cell(block.text)}`
    case 'text':
      return cell(block.text)
    case 'list':
      return block.lines.map(line => `- ${cell(line)}`).join('\n')
    case 'checks':
      return block.lines.map(line => `- [ ] ${cell(line)}`).join('\n')
    case 'code':
      return `\`\`\`\`js\n${block.text.replaceAll('````', '')}\n\`\`\`\``
  }
}

function html(block: Block): string {
  switch (block.is) {
    case 'title':
      return `<h1>${xml(block.text)}</h1>`
    case 'section':
      return `<h2>${xml(block.text)}</h2>`
    case 'text':
      return `<p>${xml(block.text)}</p>`
    case 'list':
      return `<ul>\n${block.lines.map(line => `<li>${xml(line)}</li>`).join('\n')}\n</ul>`
    case 'checks':
      return `<ul>\n${block.lines.map(line => `<li><label><input type="checkbox"> ${xml(line)}</label></li>`).join('\n')}\n</ul>`
    case 'code':
      return `<pre>${xml(block.text)}</pre>`
  }
}
