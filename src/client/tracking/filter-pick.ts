import type { QuickPickItem } from 'vscode'
import { l10n, QuickPickItemKind, window } from 'vscode'
import type { Filter } from './filter.js'
import { SEVERITIES, TOPICS } from './filter.js'
import type { Tell } from './node.js'
import type { Severity, Topic } from './site.js'
import { severityWord, topicWord } from './words.js'

interface FilterItem extends QuickPickItem {
  readonly severity?: Severity
  readonly topic?: Topic
  readonly fixable?: true
}

/** Lets a person tick what to show, and type words that it must have. `null` = as it was. */
export function pickFilter(before: Filter, tell: Tell): Promise<Filter | null> {
  const pick = window.createQuickPick<FilterItem>()
  pick.title = l10n.t('Which problems are shown?')
  pick.placeholder = l10n.t('Tick what to show, or type words of the message, rule or file')
  pick.canSelectMany = true
  pick.items = itemsOf(tell)
  pick.selectedItems = pick.items.filter(
    ({ severity, topic, fixable }) =>
      (severity !== undefined && before.severities.includes(severity)) ||
      (topic !== undefined && before.topics.includes(topic)) ||
      (fixable === true && before.fixable),
  )
  pick.value = before.text
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      resolve(filterOf(pick.selectedItems, pick.value))
      pick.hide()
    })
    pick.onDidHide(() => {
      resolve(null)
      pick.dispose()
    })
    pick.show()
  })
}

/** What is typed looks for problems, not for these lines, so all of them stay. */
function itemsOf(tell: Tell): readonly FilterItem[] {
  const heading = (label: string): FilterItem => ({ label, kind: QuickPickItemKind.Separator })
  const line = (label: string): FilterItem => ({ label: label.charAt(0).toUpperCase() + label.slice(1), alwaysShow: true })
  return [
    heading(l10n.t('Severity')),
    ...SEVERITIES.map(severity => ({ ...line(severityWord(severity, tell)), severity })),
    heading(l10n.t('Topic')),
    ...TOPICS.map(topic => ({ ...line(topicWord(topic, tell)), topic })),
    heading(l10n.t('Repair')),
    { ...line(l10n.t('only what can be fixed safely')), fixable: true },
  ]
}

function filterOf(chosen: readonly FilterItem[], text: string): Filter {
  return {
    severities: chosen.flatMap(it => it.severity ?? []),
    topics: chosen.flatMap(it => it.topic ?? []),
    fixable: chosen.some(it => it.fixable === true),
    text: text.trim(),
  }
}
