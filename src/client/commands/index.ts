import type { Disposable } from 'vscode'
import type { Session } from '../session.js'
import { auditCommands } from './audit.js'
import { exportCommands } from './export.js'
import { fixCommands } from './fix.js'
import { insertCommands } from './insert.js'
import { planCommands } from './plan.js'
import { planExportCommands } from './plan-export.js'
import { planImportCommands } from './plan-import.js'
import { serverCommands } from './server.js'
import { settingsCommands } from './settings.js'

/** Everything the palette offers, beside what belongs to a view. */
export function registerCommands(session: Session): readonly Disposable[] {
  return [
    auditCommands,
    exportCommands,
    fixCommands,
    insertCommands,
    planCommands,
    planExportCommands,
    planImportCommands,
    serverCommands,
    settingsCommands,
  ].flatMap(register => register(session))
}
