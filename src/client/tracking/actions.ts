import type { Disposable } from 'vscode'
import { commands, env, l10n, Uri } from 'vscode'
import type { EditResult, FileParams, FixParams, RuleOffParams } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import { makeEdit } from '../commands/edits.js'
import { OPEN_RULE } from '../rule-pages.js'
import type { Session } from '../session.js'
import type { Node, Subject } from './node.js'
import { markdownTable, tabbedTable } from './tables.js'

type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { readonly kind: Kind }>

/** What the context menu of a line offers. The editor gives the id of the line. */
export function lineActions(session: Session, nodeOf: (id: string) => Node | null): readonly Disposable[] {
  const onNode = (command: string, act: (node: Node) => unknown): Disposable =>
    commands.registerCommand(command, (id: unknown) => {
      const node = typeof id === 'string' ? nodeOf(id) : null
      return node === null ? undefined : act(node)
    })
  const on = <Kind extends Subject['kind']>(command: string, kind: Kind, act: (subject: SubjectOf<Kind>) => unknown): Disposable =>
    onNode(command, ({ subject }) => (subject?.kind === kind ? act(subject as SubjectOf<Kind>) : undefined))
  const onFile = (command: string, act: (subject: SubjectOf<'file' | 'problem'>) => unknown): Disposable =>
    onNode(command, ({ subject }) => (subject?.kind === 'file' || subject?.kind === 'problem' ? act(subject) : undefined))
  const copy = (text: string): Thenable<void> => env.clipboard.writeText(text)
  return [
    on('countersign.tracking.copyId', 'counter', it => copy(it.id)),
    on('countersign.tracking.copyName', 'event', it => copy(it.name)),
    on('countersign.tracking.copyMessage', 'problem', it => copy(it.message)),
    onFile('countersign.tracking.copyPath', it => copy(it.path)),
    onFile('countersign.tracking.reveal', it => commands.executeCommand('revealInExplorer', Uri.parse(it.uri))),
    onFile('countersign.tracking.exclude', it => exclude(session, it)),
    onNode('countersign.tracking.copyMarkdown', async ({ table }) => (table === null ? undefined : copy(markdownTable(await table())))),
    onNode('countersign.tracking.copyTabbed', async ({ table }) => (table === null ? undefined : copy(tabbedTable(await table())))),
    on('countersign.tracking.addToPages', 'counter', it =>
      commands.executeCommand('countersign.addCounterEverywhere', it.vendor, it.id, it.folder),
    ),
    on('countersign.tracking.openRule', 'rule', it => commands.executeCommand(OPEN_RULE, it.rule)),
    on('countersign.tracking.fixRule', 'rule', it => fixRule(session, it)),
    on('countersign.tracking.switchOffRule', 'rule', it => switchOff(session, it)),
  ]
}

async function fixRule(session: Session, { rule, folder }: SubjectOf<'rule'>): Promise<void> {
  const params: FixParams = { folder, rule }
  await makeEdit(session, await session.ask<EditResult>(methods.fixes, params), l10n.t('None of these can be fixed safely without you.'))
}

async function switchOff(session: Session, { rule, folder }: SubjectOf<'rule'>): Promise<void> {
  const params: RuleOffParams = { folder, rule }
  await makeEdit(
    session,
    await session.ask<EditResult>(methods.ruleOff, params),
    l10n.t('The settings could not be changed: switch off {0} in them by hand.', rule),
  )
}

async function exclude(session: Session, { uri, path }: SubjectOf<'file' | 'problem'>): Promise<void> {
  const params: FileParams = { uri }
  await makeEdit(
    session,
    await session.ask<EditResult>(methods.excludeFile, params),
    l10n.t('The settings could not be changed: leave out {0} in them by hand.', path),
  )
}
