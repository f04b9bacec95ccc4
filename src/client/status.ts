import type { StatusBarItem } from 'vscode'
import { l10n, languages, LanguageStatusSeverity, MarkdownString, StatusBarAlignment, window } from 'vscode'
import { ENDINGS, PLANS, SETTINGS_NAMES } from '../server/kinds.js'
import type { Session, Standing } from './session.js'

/** One item in the status bar for the workspace, and a line in the language status of files we read. */
export function showStatus(session: Session): readonly { dispose(): unknown }[] {
  const item = window.createStatusBarItem('countersign.status', StatusBarAlignment.Left, 10)
  item.name = 'Countersign'
  const language = languages.createLanguageStatusItem(
    'countersign.language',
    [`**/*.{${ENDINGS.join(',')}}`, `**/{${SETTINGS_NAMES.join(',')}}`, PLANS].map(pattern => ({ pattern })),
  )
  language.name = 'Countersign'
  const show = (standing: Standing): void => {
    const { text, detail, command, isBusy } = wordsOf(standing)
    language.text = text
    language.detail = detail
    language.busy = isBusy
    language.severity = standing.state === 'dead' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information
    language.command = { title: command.title, command: command.id }
    showItem(item, standing, { text, detail, command, isBusy })
  }
  show(session.standing)
  return [item, language, session.onStanding(show)]
}

interface Words {
  readonly text: string
  readonly detail: string
  readonly command: { readonly id: string; readonly title: string }
  readonly isBusy: boolean
}

/** Nothing stands in the bar while there is nothing to say. */
function showItem(item: StatusBarItem, { state }: Standing, { text, detail, command, isBusy }: Words): void {
  if (state === 'asleep' || state === 'idle') {
    item.hide()
    return
  }
  item.text = `$(${isBusy ? 'sync~spin' : state === 'dead' ? 'error' : 'verified'}) ${text}`
  item.tooltip = new MarkdownString(`**Countersign**\n\n${detail}\n\n${command.title}`)
  item.command = command.id
  item.accessibilityInformation = { label: `Countersign: ${text}. ${detail}` }
  item.show()
}

function wordsOf(standing: Standing): Words {
  const view = { id: 'countersign.showInventory', title: l10n.t('Show tracking inventory') }
  const output = { id: 'countersign.showOutput', title: l10n.t('Show output') }
  switch (standing.state) {
    case 'asleep':
    case 'idle':
      return { text: l10n.t('No tracking here'), detail: l10n.t('No counters, goals or pages were found.'), command: view, isBusy: false }
    case 'starting':
      return { text: l10n.t('Starting'), detail: l10n.t('The language server is starting.'), command: output, isBusy: true }
    case 'restarting':
      return {
        text: l10n.t('Restarting'),
        detail: l10n.t('The language server stopped and is starting again.'),
        command: output,
        isBusy: true,
      }
    case 'dead':
      return {
        text: l10n.t('Stopped'),
        detail: l10n.t('The language server does not run. The output tells why.'),
        command: { id: 'countersign.restartServer', title: l10n.t('Restart server') },
        isBusy: false,
      }
    case 'indexing': {
      const { done, total } = standing
      return { text: `${done}/${total}`, detail: l10n.t('Reading the site: {0} of {1} files.', done, total), command: view, isBusy: true }
    }
    case 'ready': {
      const { pages, problems } = standing
      const { error, warning, info } = problems
      const all = error + warning + info
      return {
        text: all === 0 ? l10n.t('No problems') : all === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', all),
        detail: l10n.t('{0} pages: {1} errors, {2} warnings, {3} infos.', pages, error, warning, info),
        command: view,
        isBusy: false,
      }
    }
  }
}
