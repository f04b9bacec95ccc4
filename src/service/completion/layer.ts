import { CompletionItemKind } from 'vscode-languageserver-types'
import { namesHeard, textOf } from '../../core/index.js'
import type { Folder } from '../folder.js'
import type { Frame } from './code-context.js'
import type { Offer } from './code.js'

/** Events that triggers of exported containers wait for. */
export function awaitedNames({ workspace }: Folder): readonly Offer[] {
  const names = new Map<string, string>()
  for (const { fact } of workspace.site.all('container-trigger', 'gtm')) {
    for (const name of (fact.hears === null ? null : namesHeard(fact.hears)) ?? []) if (!names.has(name)) names.set(name, fact.name)
  }
  return [...names].map(([label, trigger]) => ({
    label,
    kind: CompletionItemKind.Event,
    detail: `the trigger “${trigger}” waits for it`,
    first: true,
  }))
}

/** Keys that variables of exported containers read, below the keys one is in. */
export function readKeys({ workspace }: Folder, frame: Frame, path: readonly string[]): readonly Offer[] {
  const keys = new Map<string, string>()
  for (const { fact } of workspace.site.all('container-variable', 'gtm')) {
    const parts = textOf(fact.key)?.split('.') ?? []
    const key = parts[path.length]
    const isBelow = path.every((part, at) => parts[at] === part)
    // What the container writes itself nobody pushes.
    if (key === undefined || key === '' || !isBelow || parts[0] === 'gtm' || /^\d+$/.test(key) || frame.keys.has(key) || keys.has(key))
      continue
    keys.set(key, fact.name)
  }
  return [...keys].map(([label, variable]) => ({
    label,
    kind: CompletionItemKind.Property,
    detail: `the variable “${variable}” reads it`,
    bare: true,
    first: true,
  }))
}
