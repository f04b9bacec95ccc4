import { l10n, MarkdownString, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode'
import type { Command } from 'vscode'
import type { Icon, Node, Target } from './node.js'

/** A line as the editor draws it. `null` = one that is gone: the editor asks for it once more before it hears of that. */
export function itemOf(line: Node | null): TreeItem {
  if (line === null) return new TreeItem('')
  const { id, label, detail, tooltip, spoken, icon, target, roles, open, children } = line
  const { None, Expanded, Collapsed } = TreeItemCollapsibleState
  const item = new TreeItem(label, children === null ? None : open ? Expanded : Collapsed)
  item.id = id
  item.description = detail
  item.tooltip = new MarkdownString(tooltip)
  item.accessibilityInformation = { label: spoken }
  item.iconPath = iconOf(icon)
  item.contextValue = roles.join(' ')
  if (target !== null) item.command = openCommand(target)
  // The theme's picture of the file, and what the editor knows of it: problems, source control.
  if (icon.name === 'file' && target !== null) item.resourceUri = Uri.parse(target.uri)
  return item
}

function iconOf({ name, colour }: Icon): ThemeIcon {
  if (name === 'file') return ThemeIcon.File
  if (name === 'folder') return ThemeIcon.Folder
  return new ThemeIcon(name, colour === undefined ? undefined : new ThemeColor(colour))
}

function openCommand({ uri, range }: Target): Command {
  const selection =
    range === undefined ? undefined : new Range(range.start.line, range.start.character, range.end.line, range.end.character)
  return { command: 'vscode.open', title: l10n.t('Open'), arguments: [Uri.parse(uri), { selection, preserveFocus: true, preview: true }] }
}
