import { commands, workspace } from 'vscode'
import { calm } from '../../kit/calm.js'
import { at, remember } from '../../kit/site.js'
import { ok } from '../../kit/until.js'

describe('the tracking plan on a disk', () => {
  calm()

  it('is exported as a spreadsheet', async () => {
    const target = at('plan.xlsx')
    await remember(target)
    await commands.executeCommand('countersign.exportPlan', 'xlsx', target)
    const [first, second] = await workspace.fs.readFile(target)
    ok(first === 0x50 && second === 0x4b, 'it is packed as spreadsheets are')
  })
})
