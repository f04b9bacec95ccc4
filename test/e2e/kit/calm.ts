import { commands, languages, window, workspace } from 'vscode'
import { isOurs, putBack, ruleOf } from './site.js'
import { until } from './until.js'

/**
 * Hooks for a group of journeys: each begins with the site as it was, nothing open and every problem told, and leaves it so.
 * `tidy` removes what `putBack` does not know of.
 */
export function calm(tidy: () => Promise<void> = () => Promise.resolve()): void {
  let original: readonly string[] = []
  before(async () => {
    original = await settled()
  })
  afterEach(async () => {
    await shutEditors()
    await putBack()
    await tidy()
    const change = (): object => ({ more: without(told(), original), fewer: without(original, told()) })
    await until('the problems that were there before', () => told().join('\n') === original.join('\n'), change)
  })
}

/** Waits until the site's problems are told, and gives them as lines. */
export async function settled(): Promise<readonly string[]> {
  // The whole site is looked through before anything is told, so what is told first is nearly all; a moment without change is the rest.
  let last = ''
  let since = Date.now()
  return until(
    'problems, and then no change',
    () => {
      const lines = told()
      const now = lines.join('\n')
      if (now !== last) since = Date.now()
      last = now
      return now !== '' && Date.now() - since > 700 ? lines : null
    },
    told,
  )
}

/** Closes everything; unsaved changes are dropped. */
export async function shutEditors(): Promise<void> {
  for (const document of workspace.textDocuments.filter(it => it.isDirty)) {
    await window.showTextDocument(document)
    await commands.executeCommand('workbench.action.files.revert')
  }
  await commands.executeCommand('workbench.action.closeAllEditors')
}

function told(): readonly string[] {
  return languages
    .getDiagnostics()
    .flatMap(([{ path }, list]) => list.filter(isOurs).map(it => `${path}:${it.range.start.line + 1} ${ruleOf(it)}`))
    .sort()
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  return lines.filter(it => !others.includes(it))
}
