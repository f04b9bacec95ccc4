import type { Path } from '../../model/index.js'
import type { Fn, Host, Tree } from './scope.js'
import { child, children, plainKey, word } from './tree.js'

/** Under which name a file gives others the class that its template speaks to. No export of a module can have it. */
export const TEMPLATE_CLASS = '@Component'

/** `(click)="…"`, which nothing but a template of Angular has. https://angular.dev/guide/templates/event-listeners (seen 2026-11-24) */
const LISTENER = /\s\([a-z][\w.:-]*\)\s*=/i
/** Names that a template declares itself: `*ngFor="let item of items"`, `@for (item of items; …)`, `@let sum = …`, `let-row`, `#form`. */
const DECLARED = /(?:\blet\s+|@for\s*\(\s*|\slet-|\s#)([A-Za-z_$][\w$]*)/g

/** The class a template's handlers speak to, where the text is a template of Angular; `null` when it is none. @param path the template's, or its class's */
export function hostOf(path: Path, template: string): Host | null {
  if (!LISTENER.test(template)) return null
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  return { module: `./${name}`, own: new Set([...template.matchAll(DECLARED)].map(match => match[1] ?? '')) }
}

/** The one class of a file that has a template; `null` when there is none, or when several could be meant. */
export function templateClass(program: Fn): Tree | null {
  const found = children(program.node, 'body').flatMap(statement => {
    const held = statement?.type.startsWith('Export') === true ? child(statement, 'declaration') : statement
    return held?.type === 'ClassDeclaration' && settingsOf(held) ? [held] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The template that stands in a class's own settings: the expression it is. */
export function inlineTemplate(owner: Tree): Tree | null {
  const settings = settingsOf(owner)
  const found = settings && children(settings, 'properties').find(one => one && plainKey(one, 'key') === 'template')
  return found ? child(found, 'value') : null
}

/** `@Component({ … })` */
function settingsOf(owner: Tree): Tree | null {
  for (const decorator of children(owner, 'decorators')) {
    const call = decorator && child(decorator, 'expression')
    if (call?.type !== 'CallExpression' || word(child(call, 'callee'), 'name') !== 'Component') continue
    const [settings] = children(call, 'arguments')
    if (settings?.type === 'ObjectExpression') return settings
  }
  return null
}
