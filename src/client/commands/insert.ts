import type { Disposable, QuickPickItem } from 'vscode'
import { commands, l10n, QuickPickItemKind, window } from 'vscode'
import type { CounterChoice, CountersResult, EditResult, InsertionParams } from '../../server/protocol.js'
import { methods } from '../../server/protocol.js'
import type { Session } from '../session.js'
import { makeEdit } from './edits.js'
import { currentFile, currentFolder } from './targets.js'

export function insertCommands(session: Session): readonly Disposable[] {
  return [
    commands.registerCommand('countersign.insertCounter', () => insertHere(session)),
    commands.registerCommand('countersign.addCounterEverywhere', (vendor: unknown, id: unknown, folder: unknown) =>
      typeof vendor === 'string' && typeof id === 'string' && typeof folder === 'string'
        ? insert(session, { uri: folder, vendor, id, everywhere: true })
        : insertEverywhere(session),
    ),
  ]
}

async function insertHere(session: Session): Promise<void> {
  const uri = currentFile()?.toString()
  if (uri === undefined) return void window.setStatusBarMessage(l10n.t('Open the page that the counter is for.'), 4000)
  const choice = await choose(session, uri, () => true, l10n.t('Which counter shall this page have?'))
  const id = choice === null ? undefined : (choice.id ?? (await askId(choice)))
  if (choice !== null && id !== undefined) await insert(session, { uri, vendor: choice.vendor, id, everywhere: false })
}

async function insertEverywhere(session: Session): Promise<void> {
  const folder = await currentFolder()
  if (folder === null) return
  const uri = folder.toString()
  const choice = await choose(session, uri, it => it.missing > 0, l10n.t('Which counter shall all pages have?'))
  if (choice?.id != null) await insert(session, { uri, vendor: choice.vendor, id: choice.id, everywhere: true })
}

async function insert(session: Session, params: InsertionParams): Promise<void> {
  const edit = await session.ask<EditResult>(methods.insertion, params)
  await makeEdit(
    session,
    edit,
    params.everywhere
      ? l10n.t('Every page that can have {0} has it already.', params.id)
      : l10n.t('{0} cannot be added to this file, or is there already.', params.id),
  )
}

interface ChoiceItem extends QuickPickItem {
  readonly choice: CounterChoice | null
}

async function choose(
  session: Session,
  uri: string,
  isWanted: (choice: CounterChoice) => boolean,
  placeHolder: string,
): Promise<CounterChoice | null> {
  const answer = await session.ask<CountersResult>(methods.counters, { uri })
  const wanted = (answer?.choices ?? []).filter(isWanted)
  const used = wanted.filter(it => it.id !== null)
  const others = wanted.filter(it => it.id === null)
  if (wanted.length === 0) {
    void window.showInformationMessage(l10n.t('No counter of this site is missing on any page.'))
    return null
  }
  const items: readonly ChoiceItem[] = [
    ...group(l10n.t('Used on this site'), used.map(usedItem)),
    ...group(
      l10n.t('Others'),
      others.map(it => ({ label: it.title, description: l10n.t('enter its {0}', it.noun), choice: it })),
    ),
  ]
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.choice ?? null
}

function usedItem(choice: CounterChoice): ChoiceItem {
  const { title, id, missing } = choice
  const detail =
    missing === 0 ? l10n.t('on every page') : missing === 1 ? l10n.t('missing on 1 page') : l10n.t('missing on {0} pages', missing)
  return { label: `${title} ${id ?? ''}`, description: detail, choice }
}

function group(label: string, items: readonly ChoiceItem[]): readonly ChoiceItem[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator, choice: null }, ...items]
}

async function askId({ title, noun, example, shape, pattern }: CounterChoice): Promise<string | undefined> {
  const isId = new RegExp(pattern)
  const id = await window.showInputBox({
    title: `${title}: ${noun}`,
    placeHolder: example,
    prompt: shape,
    validateInput: given => (isId.test(given.trim()) ? null : l10n.t('That is no {0}: {1}.', noun, shape)),
  })
  return id?.trim()
}
